import { namesInSections } from '../disclosed-names.ts'
import { fewOf } from '../few-of.ts'
import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'vendor-not-disclosed',
  severity: 'warning',
  pack: 'consistency',
  implements: ['P02'],
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Rīki politikā nav nosaukti',
      wrong: 'Reģistrā ir rīki, ko nodrošina citi ({{vendors}}), bet neviena sadaļa tos nenosauc.',
      right: 'Pievienojiet sadaļu ar bloku „Trešo pušu rīki”: tas tos uzskaita.',
    },
    et: {
      title: 'Tööriistu poliitikas ei nimetata',
      wrong: 'Registris on teiste pakutavad tööriistad ({{vendors}}), kuid ükski jaotis neid ei nimeta.',
      right: 'Lisage jaotis plokiga „Kolmandate isikute tööriistad“, mis need loetleb.',
    },
    en: {
      title: 'Tools not named in the policy',
      wrong: 'The register has tools that others provide ({{vendors}}), but no section names them.',
      right: 'Add a section with the block “Third-party services”: it lists them.',
    },
  },
  check: (site) => {
    if (site.blocks('vendors').length > 0) return []
    const listed = site.snapshot.cookieVendors.filter((row) => row.listed && row.provider !== undefined)
    if (listed.length === 0) return []
    const said = namesInSections(site)
    const untold = listed.filter(({ name }) => !said.has(name.trim()))
    if (untold.length === 0) return []
    return [{ place: placeOfSite(site), values: { vendors: fewOf(untold.map(({ name }) => name)) } }]
  },
} satisfies Rule
