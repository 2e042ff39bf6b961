/** Every localised leaf of a snapshot, side by side in its locales. */
import { type RegisterName, registerNames, type Snapshot } from '../snapshot.ts'
import type { Place } from './rule.ts'
import { type UnitText, unitTextOf } from './unit-text.ts'

export { type UnitText, unitTextOf } from './unit-text.ts'

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
