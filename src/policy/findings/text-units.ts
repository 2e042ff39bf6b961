/** Every localised leaf of a snapshot, side by side in its locales. */
import { childrenOf, type LexicalNode, nodeOf, typeOf } from '../lexical-nodes.ts'
import { type RegisterName, registerNames, type Snapshot } from '../snapshot.ts'
import type { Place } from './rule.ts'

export type UnitText = {
  /** All of its words, blocks and items one a line; a token is written as `{name}`. */
  text: string
  /** Names of its inline tokens, in their order. */
  tokens: readonly string[]
  /** Addresses that it links to, in their order. */
  links: readonly string[]
}

export type TextUnit = {
  /** Without a locale. */
  place: Place
  /** `prose` is running text, `title` heads a section, all else names or explains a row. */
  kind: 'prose' | 'title' | 'name' | 'explanation' | 'phrase'
  /** Whether a locale may do without, since something stands in for it. */
  optional: boolean
  /** Locales that have text, in the order of the site's locales. */
  texts: ReadonlyMap<string, UnitText>
}

type Leaf = Readonly<Record<string, unknown>>
type Named = { field: string; kind: TextUnit['kind']; optional?: true }

const name = (field: string): Named => ({ field, kind: 'name' })
const explanation = (field: string): Named => ({ field, kind: 'explanation' })
const optional = (named: Named): Named => ({ ...named, optional: true })

/** The localised fields of each register; those of rows within a row are taken apart below. */
const leaves: Record<RegisterName, readonly Named[]> = {
  displayGroups: [optional(name('title'))],
  processors: [],
  dataCategories: [name('name'), optional(explanation('details')), optional(explanation('consequence'))],
  retentionRules: [name('subject'), optional(explanation('eventText')), optional(explanation('legalSource'))],
  purposes: [
    name('name'),
    optional(explanation('legitimateInterest')),
    optional(explanation('automatedDecisionLogic')),
  ],
  cookieVendors: [],
  rights: [optional(name('name')), optional(explanation('description'))],
  requestChannels: [optional(name('sectionName')), optional(explanation('text'))],
  securityMeasures: [name('name'), optional(explanation('description'))],
  sections: [{ field: 'title', kind: 'title' }],
}

/**
 * @param locales in which order texts are read; others are left out
 * @example
 * textUnitsOf({ snapshot, locales: ['lv', 'en'] })[0]?.texts.get('lv')?.text // 'Privātuma politika'
 */
export const textUnitsOf = ({ snapshot, locales }: { snapshot: Snapshot; locales: readonly string[] }): TextUnit[] => {
  const units: TextUnit[] = []
  const add = (place: Place, kind: TextUnit['kind'], leaf: unknown, isOptional = false): void => {
    const texts = textsOf({ leaf, locales })
    if (texts.size > 0) units.push({ place, kind, optional: isOptional, texts })
  }
  const { site } = snapshot
  const own: Omit<Place, 'field'> = { collection: 'sites', key: site.slug }
  add({ ...own, field: 'title' }, 'title', site.title)
  for (const { id, text } of site.phrases) add({ ...own, field: 'phrases', row: id }, 'phrase', text, true)
  for (const collection of registerNames) {
    for (const row of snapshot[collection]) {
      for (const { field, kind, optional: may } of leaves[collection]) {
        add({ collection, key: row.key, field }, kind, Reflect.get(row, field), may)
      }
    }
  }
  for (const { key, cookies } of snapshot.cookieVendors) {
    for (const { id, purpose } of cookies) {
      add({ collection: 'cookieVendors', key, field: 'cookies', row: id }, 'explanation', purpose)
    }
  }
  for (const { key, body } of snapshot.sections) {
    for (const row of body) {
      if (row.blockType === 'prose') add({ collection: 'sections', key, field: 'body', row: row.id }, 'prose', row.text)
    }
  }
  return units
}

const textsOf = ({ leaf, locales }: { leaf: unknown; locales: readonly string[] }): Map<string, UnitText> => {
  const texts = new Map<string, UnitText>()
  if (typeof leaf !== 'object' || leaf === null) return texts
  const byLocale: Leaf = Object.fromEntries(Object.entries(leaf))
  for (const locale of locales) {
    const read = unitTextOf(byLocale[locale])
    if (read.text !== '' || read.tokens.length > 0) texts.set(locale, read)
  }
  return texts
}

const breaking = new Set(['paragraph', 'heading', 'quote', 'listitem', 'tablerow', 'tablecell'])

/** Reads plain text as it is and an editor state for its words; without recursion, so that no depth overflows the stack. */
export const unitTextOf = (value: unknown): UnitText => {
  if (typeof value === 'string') return { text: value.trim(), tokens: [], links: [] }
  const tokens: string[] = []
  const links: string[] = []
  let text = ''
  const root = nodeOf(nodeOf(value)?.root) ?? nodeOf(value)
  const stack: (LexicalNode | 'break')[] = root ? [root] : []
  const visited = new Set<LexicalNode>()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'break') {
      text += '\n'
      continue
    }
    if (visited.has(node)) continue
    visited.add(node)
    const type = typeOf(node)
    if (type === 'linebreak') text += '\n'
    else if (type === 'tab') text += ' '
    else if (type === 'inlineBlock') {
      const token = tokenOf(node)
      tokens.push(token)
      text += `{${token}}`
    } else if (typeof node.text === 'string') text += node.text
    if (type === 'link' || type === 'autolink') {
      const url = nodeOf(node.fields)?.url ?? node.url
      if (typeof url === 'string') links.push(url)
    }
    if (breaking.has(type)) stack.push('break')
    for (const child of childrenOf(node).reverse()) stack.push(child)
  }
  return { text: text.replace(/(?<![ \t])[ \t]*\n\s*/g, '\n').trim(), tokens, links }
}

const tokenOf = (node: LexicalNode): string => {
  const fields = nodeOf(node.fields)
  const given = fields?.token ?? fields?.blockType
  return typeof given === 'string' ? given : ''
}
