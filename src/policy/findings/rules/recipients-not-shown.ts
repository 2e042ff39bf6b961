import type { CheckedSite } from '../checked-site.ts'
import { fewOf } from '../few-of.ts'
import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'
import { layoutOfGroup, toldIn } from '../told-in-sections.ts'

/** Those that tables of purposes name, and those whose tools are listed. */
const namedElsewhere = (site: CheckedSite): ReadonlySet<string | undefined> => {
  const { purposes, cookieVendors } = site.snapshot
  return new Set([
    ...purposes.flatMap(({ group, recipients }) => (layoutOfGroup(site, group) === 'table' ? recipients : [])),
    ...(site.blocks('vendors').length > 0 ? cookieVendors : []).flatMap(({ listed, provider }) =>
      listed ? [provider] : [],
    ),
  ])
}

export default {
  code: 'recipients-not-shown',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-e'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(e)' },
  texts: {
    lv: {
      title: 'Datu saņēmēji nav redzami politikā',
      wrong: 'Neviena sadaļa nenosauc šos datu saņēmējus: {{recipients}}.',
      right: 'Pievienojiet kādai sadaļai rindu „Saņēmēji”.',
    },
    et: {
      title: 'Andmete vastuvõtjaid poliitikas ei kuvata',
      wrong: 'Ükski jaotis ei nimeta järgmisi andmete vastuvõtjaid: {{recipients}}.',
      right: 'Lisage mõnda jaotisse rida „Vastuvõtjad“.',
    },
    en: {
      title: 'Recipients not shown',
      wrong: 'No section names these recipients of data: {{recipients}}.',
      right: 'Add the row “Recipients” to a section.',
    },
  },
  check: (site) => {
    if (site.blocks('recipients').length > 0) return []
    const named = namedElsewhere(site)
    const untold = site.snapshot.processors.filter(
      ({ key, listed, name, tradeName, legalEntity, eeaEntity }) =>
        listed &&
        !named.has(key) &&
        !site.locales.every(toldIn(site, { words: () => [name, tradeName, legalEntity, eeaEntity] })),
    )
    if (untold.length === 0) return []
    return [{ place: placeOfSite(site), values: { recipients: fewOf(untold.map(({ name }) => name)) } }]
  },
} satisfies Rule
