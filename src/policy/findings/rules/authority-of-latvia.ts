import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Written out by the site instead of chosen. */
const own = /datu valsts inspekcij|\bDVI\b|data state inspectorate|dvi\.gov\.lv/i

export default {
  code: 'authority-of-latvia',
  severity: 'warning',
  pack: 'latvia',
  source: { kind: 'law', title: 'GDPR', article: 'Art. 55(1), Art. 77(1)' },
  texts: {
    lv: {
      title: 'Norādīta citas valsts uzraudzības iestāde',
      wrong: 'Pārzinis ir Latvijā, bet sūdzībām norādīta cita iestāde, nevis Datu valsts inspekcija.',
      right: 'Vietnes cilnē „Pārzinis” izvēlieties Datu valsts inspekciju vai nosauciet to līdzās otrai.',
    },
    et: {
      title: 'Märgitud on teise riigi järelevalveasutus',
      wrong:
        'Vastutav töötleja asub Lätis, kuid kaebuste jaoks on märgitud muu asutus, mitte Läti andmekaitseasutus Datu valsts inspekcija.',
      right:
        'Valige saidi vahekaardil „Vastutav töötleja“ Läti andmekaitseasutus Datu valsts inspekcija või nimetage see teise kõrval.',
    },
    en: {
      title: 'Authority of another country',
      wrong:
        'The controller is in Latvia, but another authority is given for complaints, not the Data State Inspectorate (Datu valsts inspekcija).',
      right:
        'Choose the Data State Inspectorate (Datu valsts inspekcija) on the site’s “Controller” tab, or name it beside the other.',
    },
  },
  check: (site) => {
    const { country, supervisoryAuthority, otherAuthority } = site.snapshot.site.controller
    const { name, email, url } = otherAuthority
    if (country.toUpperCase() !== 'LV' || supervisoryAuthority === undefined || supervisoryAuthority === 'lv-dvi')
      return []
    if (supervisoryAuthority === 'other' && (name === '' || own.test([name, email, url].join(' ')))) return []
    return [{ place: placeOfSite(site, { field: 'controller.supervisoryAuthority' }) }]
  },
} satisfies Rule
