import type { Snapshot } from '../../snapshot.ts'
import type { Found, Place, Rule } from '../rule.ts'

type Register = 'dataCategories' | 'processors' | 'retentionRules' | 'displayGroups' | 'purposes' | 'sections'
type Reference = { place: Place; to: Register; keys: readonly string[] }

const referencesOf = ({ purposes, processors, cookieVendors, sections }: Snapshot): Reference[] => [
  ...purposes.flatMap(({ key, dataCategories, recipients, retentionRules }): Reference[] => [
    { place: { collection: 'purposes', key, field: 'dataCategories' }, to: 'dataCategories', keys: dataCategories },
    { place: { collection: 'purposes', key, field: 'recipients' }, to: 'processors', keys: recipients },
    { place: { collection: 'purposes', key, field: 'retentionRules' }, to: 'retentionRules', keys: retentionRules },
  ]),
  ...processors.map(
    ({ key, displayGroup }): Reference => ({
      place: { collection: 'processors', key, field: 'displayGroup' },
      to: 'displayGroups',
      keys: one(displayGroup),
    }),
  ),
  ...cookieVendors.flatMap(({ key, provider, displayGroup, purposes: served }): Reference[] => [
    { place: { collection: 'cookieVendors', key, field: 'provider' }, to: 'processors', keys: one(provider) },
    {
      place: { collection: 'cookieVendors', key, field: 'displayGroup' },
      to: 'displayGroups',
      keys: one(displayGroup),
    },
    { place: { collection: 'cookieVendors', key, field: 'purposes' }, to: 'purposes', keys: served },
  ]),
  ...sections.flatMap(({ key, parent, body }): Reference[] => [
    { place: { collection: 'sections', key, field: 'parent' }, to: 'sections', keys: one(parent) },
    ...body.flatMap((row): Reference[] =>
      row.blockType === 'transfers'
        ? [{ place: { collection: 'sections', key, field: 'body', row: row.id }, to: 'processors', keys: row.examples }]
        : [],
    ),
  ]),
]

const one = (key: string | undefined): string[] => (key === undefined ? [] : [key])

export default {
  code: 'reference-without-row',
  severity: 'error',
  pack: 'consistency',
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Atsauce uz ierakstu, kura nav',
      wrong: 'Šeit ir atsauce uz ierakstu, kura reģistrā nav: {{keys}}.',
      right: 'Izvēlieties citu ierakstu vai izņemiet atsauci.',
    },
    et: {
      title: 'Viide kirjele, mida ei ole',
      wrong: 'Siin on viide kirjele, mida registris ei ole: {{keys}}.',
      right: 'Valige teine kirje või eemaldage viide.',
    },
    en: {
      title: 'Reference to an entry that is not there',
      wrong: 'This refers to an entry that the register does not have: {{keys}}.',
      right: 'Choose another entry, or take the reference out.',
    },
  },
  check: ({ snapshot }) => {
    const known = new Map<Register, ReadonlySet<string>>()
    const keysOf = (register: Register): ReadonlySet<string> => {
      const keys = known.get(register) ?? new Set(snapshot[register].map(({ key }) => key))
      known.set(register, keys)
      return keys
    }
    return referencesOf(snapshot).flatMap(({ place, to, keys }): Found[] => {
      const missing = keys.filter((key) => !keysOf(to).has(key))
      return missing.length === 0 ? [] : [{ place, values: { keys: missing } }]
    })
  },
} satisfies Rule
