/** XLIFF 2.0 and 2.1 → units. Modules, annotations and what else a tool has added is passed over. */
import { collectUnits } from './collect-units.ts'
import { hasContent } from './content.ts'
import { type ContentBuilder, contentBuilder } from './content-builder.ts'
import type { Content, ReadTranslations, Refusal } from './exchange.ts'
import { readXml, type XmlElement } from './read-xml.ts'
import { stateOfXliff2 } from './xliff-2-states.ts'
import { fingerprintAttribute, xliff2Namespace } from './xliff-names.ts'

type Segment = {
  id: string | undefined
  state: string | undefined
  subState: string | undefined
  source?: Content
  target?: Content
}

const codeId = ({ attributes }: XmlElement): string =>
  attributes.get('copyOf') ?? attributes.get('startRef') ?? attributes.get('id') ?? ''

const characterOf = (hex: string | undefined): string => {
  const point = Number.parseInt(hex ?? '', 16)
  return point >= 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
}

export const readXliff2 = (bytes: Uint8Array): ReadTranslations => {
  const collected = collectUnits()
  const sources = new Set<string>()
  const targets = new Set<string>()
  let unit: { name: string; fingerprint: string | undefined; count: number } | undefined
  let segment: Segment | undefined
  let text: ContentBuilder | undefined
  /** Copies of codes that a tool has opened, by the id that `ec` names. */
  let copies = new Map<string, string>()
  const pairs: string[] = []

  const openInline = (element: XmlElement, into: ContentBuilder): void => {
    const id = codeId(element)
    if (element.name === 'ph') into.single(id)
    else if (element.name === 'cp') into.text(characterOf(element.attributes.get('hex')))
    else if (element.name === 'sc') {
      copies.set(element.attributes.get('id') ?? '', id)
      into.open(id)
    } else if (element.name === 'ec') into.close(copies.get(id) ?? id)
    else if (element.name === 'pc') {
      pairs.push(id)
      into.open(id)
    }
  }

  const open = (element: XmlElement): Refusal | undefined => {
    const { name, namespace, attributes } = element
    if (namespace !== xliff2Namespace) return undefined
    if (text) openInline(element, text)
    else if (name === 'xliff') {
      const { srcLang, trgLang } = { srcLang: attributes.get('srcLang'), trgLang: attributes.get('trgLang') }
      if (srcLang) sources.add(srcLang)
      if (trgLang) targets.add(trgLang)
    } else if (name === 'unit') {
      unit = { name: attributes.get('name') ?? '', fingerprint: attributes.get(fingerprintAttribute), count: 0 }
    } else if (name === 'segment' && unit) {
      unit.count += 1
      segment = { id: attributes.get('id'), state: attributes.get('state'), subState: attributes.get('subState') }
    } else if ((name === 'source' || name === 'target') && segment) {
      text = contentBuilder()
      copies = new Map()
    }
    return undefined
  }

  const close = (name: string): Refusal | undefined => {
    if (name === 'pc') text?.close(pairs.pop() ?? '')
    if ((name === 'source' || name === 'target') && segment && text) {
      segment[name] = text.finish()
      text = undefined
    }
    if (name !== 'segment' || !segment || !unit) return undefined
    const { id = `s${unit.count}`, source, target, state, subState } = segment
    segment = undefined
    const given = target && hasContent(target) ? target : undefined
    return collected.add({
      name: unit.name,
      segment: id,
      source,
      target: given,
      state: stateOfXliff2({ state, subState, hasTarget: given !== undefined }),
      fingerprint: unit.fingerprint,
    })
  }

  const refusal = readXml(bytes, { open, close, text: (found) => text?.text(found) })
  if (refusal) return { outcome: 'refused', ...refusal }
  const found = collected.finish({ sources: [...sources], targets: [...targets] })
  return 'code' in found ? { outcome: 'refused', ...found } : { outcome: 'read', format: 'xliff-2.1', ...found }
}
