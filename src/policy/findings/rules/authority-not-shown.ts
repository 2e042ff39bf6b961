import { placeOfSite, placesLacking } from '../places.ts'
import { explainsRights } from '../rights-told.ts'
import type { Rule } from '../rule.ts'
import { toldIn } from '../told-in-sections.ts'

/** As running text may name them. */
const known = {
  'lv-dvi': ['Datu valsts inspekcij', 'Data State Inspectorate', 'dvi.gov.lv'],
  'ee-aki': ['Andmekaitse Inspektsioon', 'Datu aizsardzības inspekcij', 'Data Protection Inspectorate', 'aki.ee'],
}

/** Where a section explains the right to complain, it names the authority with it. */
export default {
  code: 'authority-not-shown',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-2-d'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(d)' },
  texts: {
    lv: {
      title: 'Uzraudzības iestāde nav redzama politikā',
      wrong: 'Uzraudzības iestāde vietnei ir norādīta, bet to nenosauc neviena sadaļa.',
      right: 'Rindā „Ziņas par pārzini” izvēlieties arī „Uzraudzības iestāde” vai rādiet tiesības ar paskaidrojumu.',
    },
    et: {
      title: 'Järelevalveasutust poliitikas ei kuvata',
      wrong: 'Saidil on järelevalveasutus märgitud, kuid ükski jaotis seda ei nimeta.',
      right: 'Valige real „Vastutava töötleja andmed“ ka „Järelevalveasutus“ või kuvage õigused koos selgitusega.',
    },
    en: {
      title: 'Supervisory authority not shown',
      wrong: 'The site has a supervisory authority, but no section names it.',
      right:
        'Choose “Supervisory authority” too in the row “Controller’s details”, or show rights with an explanation.',
    },
  },
  check: (site) => {
    const { rights, site: own } = site.snapshot
    const { supervisoryAuthority: chosen, otherAuthority } = own.controller
    if (chosen === undefined || (chosen === 'other' && otherAuthority.name === '')) return []
    const told = toldIn(site, {
      card: ['supervisoryAuthority'],
      tokens: ['authority-name', 'authority-address', 'authority-email', 'authority-url'],
      words: () => (chosen === 'other' ? [otherAuthority.name, otherAuthority.email] : known[chosen]),
    })
    const complaints = rights.filter(({ right }) => right === 'A77')
    const withRight = (locale: string) =>
      complaints.length > 0 &&
      (explainsRights(site) ||
        (site.blocks('rights').length > 0 && complaints.some(({ description }) => description[locale]?.trim())))
    return placesLacking({
      site,
      place: placeOfSite(site, { field: 'controller.supervisoryAuthority' }),
      has: (locale) => told(locale) || withRight(locale),
    }).map((place) => ({ place }))
  },
} satisfies Rule
