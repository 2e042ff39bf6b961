import { isOutsideEea } from '../../countries.ts'
import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'representative-missing',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-a'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 27(1)' },
  texts: {
    lv: {
      title: 'Nav pārstāvja Savienībā',
      wrong: 'Pārzinis „{{controller}}” ({{country}}) atrodas ārpus EEZ, bet tā pārstāvis Savienībā nav norādīts.',
      right:
        'Norādiet pārstāvi vietnes cilnē „Pārzinis”. Ja VDAR 27. panta 2. punkts no tā atbrīvo, pieļaujiet izņēmumu ar pamatojumu.',
    },
    et: {
      title: 'Esindaja liidus puudub',
      wrong:
        'Vastutav töötleja „{{controller}}“ ({{country}}) asub väljaspool EMPd, kuid tema esindajat liidus ei ole märgitud.',
      right:
        'Lisage esindaja saidi vahekaardil „Vastutav töötleja“. Kui IKÜM artikli 27 lõige 2 sellest vabastab, tehke põhjendatud erand.',
    },
    en: {
      title: 'No representative in the Union',
      wrong:
        'The controller “{{controller}}” ({{country}}) is outside the EEA, but its representative in the Union is not named.',
      right:
        'Name the representative on the site’s “Controller” tab. If Article 27(2) GDPR exempts you, waive this with the reason.',
    },
  },
  check: (site) => {
    const { name, controller } = site.snapshot.site
    const country = controller.country.toUpperCase()
    if (!/^[A-Z]{2}$/.test(country) || !isOutsideEea(country) || controller.representative.name !== '') return []
    const place = placeOfSite(site, { field: 'controller.representative.name' })
    return [{ place, values: { controller: controller.name || name, country } }]
  },
} satisfies Rule
