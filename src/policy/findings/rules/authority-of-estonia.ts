import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Written out by the site instead of chosen. */
const own = /andmekaitse inspektsioon|\bAKI\b|data protection inspectorate|(?<![a-z])aki\.ee/i

export default {
  code: 'authority-of-estonia',
  severity: 'warning',
  pack: 'estonia',
  source: { kind: 'law', title: 'GDPR', article: 'Art. 55(1), Art. 77(1)' },
  texts: {
    lv: {
      title: 'Norādīta citas valsts uzraudzības iestāde',
      wrong:
        'Pārzinis ir Igaunijā, bet sūdzībām norādīta cita iestāde, nevis Igaunijas Datu aizsardzības inspekcija (Andmekaitse Inspektsioon).',
      right:
        'Vietnes cilnē „Pārzinis” izvēlieties Igaunijas Datu aizsardzības inspekciju vai nosauciet to līdzās otrai.',
    },
    et: {
      title: 'Märgitud on teise riigi järelevalveasutus',
      wrong:
        'Vastutav töötleja asub Eestis, kuid kaebuste jaoks on märgitud muu asutus, mitte Andmekaitse Inspektsioon.',
      right: 'Valige saidi vahekaardil „Vastutav töötleja“ Andmekaitse Inspektsioon või nimetage see teise kõrval.',
    },
    en: {
      title: 'Authority of another country',
      wrong:
        'The controller is in Estonia, but another authority is given for complaints, not the Data Protection Inspectorate (Andmekaitse Inspektsioon).',
      right:
        'Choose the Data Protection Inspectorate (Andmekaitse Inspektsioon) on the site’s “Controller” tab, or name it beside the other.',
    },
  },
  check: (site) => {
    const { country, supervisoryAuthority, otherAuthority } = site.snapshot.site.controller
    const { name, email, url } = otherAuthority
    if (country.toUpperCase() !== 'EE' || supervisoryAuthority === undefined || supervisoryAuthority === 'ee-aki')
      return []
    if (supervisoryAuthority === 'other' && (name === '' || own.test([name, email, url].join(' ')))) return []
    return [{ place: placeOfSite(site, { field: 'controller.supervisoryAuthority' }) }]
  },
} satisfies Rule
