import { namesInSections } from '../disclosed-names.ts'
import { namesOfProcessors } from '../registered-names.ts'
import type { Rule } from '../rule.ts'

/** One that lists of recipients leave out is told through its tools, or by name; else nobody learns of it. */
export default {
  code: 'processor-not-disclosed',
  severity: 'error',
  pack: 'consistency',
  implements: ['P02'],
  items: ['13-1-e'],
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Saņēmējs politikā nav atklāts',
      wrong:
        '„{{processor}}” saņem datus, bet saņēmēju sarakstos to nerāda, un neviena sadaļa nenosauc ne to, ne tā rīkus.',
      right: 'Rādiet to saņēmēju sarakstā, uzskaitiet tā rīku vai, ja datus tas vairs nesaņem, dzēsiet ierakstu.',
    },
    et: {
      title: 'Vastuvõtjat poliitikas ei avaldata',
      wrong:
        '„{{processor}}“ saab andmeid, kuid vastuvõtjate loeteludes seda ei näidata ning ükski jaotis ei nimeta ei seda ega selle tööriistu.',
      right:
        'Näidake seda vastuvõtjate loetelus, loetlege selle tööriist või kustutage kirje, kui ta enam andmeid ei saa.',
    },
    en: {
      title: 'Recipient not disclosed',
      wrong:
        '“{{processor}}” receives data, but lists of recipients leave it out, and no section names it or its tools.',
      right: 'Show it in the list of recipients, list its tool, or delete the entry if it no longer receives data.',
    },
  },
  check: (site) => {
    const { processors, purposes, cookieVendors } = site.snapshot
    const receiving = new Set([
      ...purposes.flatMap(({ recipients }) => recipients),
      ...cookieVendors.flatMap(({ provider }) => provider ?? []),
    ])
    const told = new Set(
      site.blocks('vendors').length > 0
        ? cookieVendors.filter(({ listed }) => listed).flatMap(({ provider }) => provider ?? [])
        : [],
    )
    for (const { row } of site.blocks('transfers')) for (const key of row.examples) told.add(key)
    const hidden = processors.filter(({ key, listed }) => !listed && receiving.has(key) && !told.has(key))
    if (hidden.length === 0) return []
    const said = namesInSections(site)
    const tools = cookieVendors.filter(({ name }) => said.has(name.trim()))
    const ofTools = new Set(tools.map(({ provider }) => provider))
    return hidden
      .filter(
        ({ key }) =>
          !ofTools.has(key) &&
          !namesOfProcessors(site)
            .get(key)
            ?.some((name) => said.has(name)),
      )
      .map(({ key, name }) => ({
        place: { collection: 'processors' as const, key, field: 'listed' },
        values: { processor: name },
      }))
  },
} satisfies Rule
