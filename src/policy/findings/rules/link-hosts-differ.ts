import { createDestinations, editionlessHost } from '../addresses-in-text.ts'
import { localePairs, placeOfTarget } from '../locale-pairs.ts'
import type { Rule } from '../rule.ts'

/** Pages differ by language, and so do editions of one site; another site is worth a look. */
export default {
  code: 'link-hosts-differ',
  severity: 'warning',
  pack: 'consistency',
  implements: ['P05'],
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Saite ved uz citu vietni nekā avota valodā',
      wrong: 'Šeit saite ved uz {{here}}; avota valodā ({{language}}) – uz {{there}}.',
      right: 'Pārbaudiet, vai tā ir iecerēts; ja nav, norādiet to pašu vietni.',
    },
    et: {
      title: 'Link viib teisele saidile kui lähtekeeles',
      wrong: 'Siin viib link saidile {{here}}; lähtekeeles ({{language}}) saidile {{there}}.',
      right: 'Kontrollige, kas see on nii mõeldud; kui ei ole, viidake samale saidile.',
    },
    en: {
      title: 'Link leads to another site than in the source language',
      wrong: 'Here the link leads to {{here}}; in the source language ({{language}}) to {{there}}.',
      right: 'Check that this is meant; if not, link to the same site.',
    },
  },
  check: (site) => {
    const destinationsOf = createDestinations(site.snapshot.site.domains)
    const own = site.snapshot.site.domains[0] ?? site.snapshot.site.name
    const without = (hosts: readonly string[], others: readonly string[]): string[] => {
      const known = new Set(others.map(editionlessHost))
      return hosts.filter((host) => !known.has(editionlessHost(host))).map((host) => host || own)
    }
    return localePairs(site).flatMap((pair) => {
      const { source, target, sourceLocale } = pair
      if (source.links.length === 0 && target.links.length === 0 && !target.text.includes('://')) return []
      const [from, to] = [destinationsOf(source), destinationsOf(target)]
      if (from.count !== to.count) return []
      const [here, there] = [without(to.hosts, from.hosts), without(from.hosts, to.hosts)]
      if (here.length === 0 || there.length === 0) return []
      return [{ place: placeOfTarget(pair), values: { here, there, language: { locale: sourceLocale } } }]
    })
  },
} satisfies Rule
