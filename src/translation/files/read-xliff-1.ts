/**
 * XLIFF 1.1 and 1.2 → units, from tools that keep ids and from po2xliff, which keeps the reference alone and writes codes as
 * the tags that PO has.
 */
import { collectUnits } from './collect-units.ts'
import { hasContent } from './content.ts'
import { type ContentBuilder, contentBuilder } from './content-builder.ts'
import type { Content, ReadTranslations, Refusal } from './exchange.ts'
import { headersOfPo, unquoteReference } from './po-parts.ts'
import { readXml, type XmlElement } from './read-xml.ts'
import { parseUnitName } from './unit-name.ts'
import { stateOfXliff1 } from './xliff-1-states.ts'
import { xliff1Namespaces } from './xliff-names.ts'

type TransUnit = {
  names: string[]
  approved: string | undefined
  state?: string | undefined
  fingerprint: string | undefined
  isHeader: boolean
  source?: Content
  target?: Content
}

/** What is in these is the code in its own language, or another translation. */
const passedOver = new Set(['bpt', 'ept', 'ph', 'it', 'sub', 'alt-trans', 'seg-source'])

const openInline = ({ name, attributes }: XmlElement, into: ContentBuilder): void => {
  const id = attributes.get('id') ?? ''
  const pair = attributes.get('rid') ?? id
  if (name === 'g') into.open(id)
  else if (name === 'x' || name === 'ph' || name === 'it') into.single(id)
  else if (name === 'bx' || name === 'bpt') into.open(pair)
  else if (name === 'ex' || name === 'ept') into.close(pair)
}

const textOf = (content: Content | undefined): string =>
  (content ?? []).map((item) => (typeof item === 'string' ? item : '')).join('')

export const readXliff1 = (bytes: Uint8Array): ReadTranslations => {
  const collected = collectUnits()
  const sources = new Set<string>()
  const targets = new Set<string>()
  let headers: ReadonlyMap<string, string> = new Map()
  let unit: TransUnit | undefined
  let text: ContentBuilder | undefined
  let reference: string | undefined
  let skipped = 0
  const groups: string[] = []

  const open = (element: XmlElement): Refusal | undefined => {
    const { name, namespace, attributes } = element
    if (skipped > 0 || passedOver.has(name)) {
      if (skipped === 0 && text) openInline(element, text)
      skipped += 1
      return undefined
    }
    if (text) {
      openInline(element, text)
      if (name === 'g') groups.push(attributes.get('id') ?? '')
      return undefined
    }
    // po2xliff with a template leaves elements in no namespace of XLIFF.
    if (namespace !== '' && !xliff1Namespaces.has(namespace)) return undefined
    if (name === 'file') {
      const source = attributes.get('source-language')
      const target = attributes.get('target-language')
      if (source) sources.add(source)
      if (target) targets.add(target)
    } else if (name === 'trans-unit') {
      unit = {
        names: [attributes.get('id'), attributes.get('resname')].filter((found) => found !== undefined),
        approved: attributes.get('approved'),
        fingerprint: attributes.get('extradata'),
        isHeader: attributes.get('restype') === 'x-gettext-domain-header',
      }
    } else if (unit && (name === 'source' || name === 'target')) {
      text = contentBuilder()
      if (name === 'target') unit.state = attributes.get('state')
    } else if (unit && name === 'context' && attributes.get('context-type') === 'sourcefile') reference = ''
    return undefined
  }

  const close = (name: string): Refusal | undefined => {
    if (skipped > 0) {
      skipped -= 1
      return undefined
    }
    if (text && name === 'g') text.close(groups.pop() ?? '')
    if (text && unit && (name === 'source' || name === 'target')) {
      unit[name] = text.finish()
      text = undefined
    }
    if (name === 'context' && reference !== undefined) {
      unit?.names.push(unquoteReference(reference.trim()))
      reference = undefined
    }
    if (name !== 'trans-unit' || !unit) return undefined
    const { names, source, target, state, approved, fingerprint, isHeader } = unit
    unit = undefined
    if (isHeader) {
      headers = headersOfPo(textOf(target ?? source))
      return undefined
    }
    const given = target && hasContent(target) ? target : undefined
    return collected.add({
      name: names.find(parseUnitName) ?? names[0] ?? '',
      source,
      target: given,
      state: stateOfXliff1({ state, approved, hasTarget: given !== undefined }),
      fingerprint,
    })
  }

  const takeText = (found: string): void => {
    if (skipped > 0) return
    if (reference !== undefined) reference += found
    else text?.text(found)
  }

  const refusal = readXml(bytes, { open, close, text: takeText })
  if (refusal) return { outcome: 'refused', ...refusal }
  // po2xliff says en-US of any source.
  const said = headers.get('x-source-language')
  const found = collected.finish({ sources: said ? [said] : [...sources], targets: [...targets] })
  return 'code' in found ? { outcome: 'refused', ...found } : { outcome: 'read', format: 'xliff-1.2', ...found }
}
