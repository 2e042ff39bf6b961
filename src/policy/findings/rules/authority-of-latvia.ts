import { latvia } from '../baltic-countries.ts'
import { authorityRule } from '../country-rules.ts'

export default authorityRule({
  country: latvia,
  writtenOut: /datu valsts inspekcij|\bDVI\b|data state inspectorate|dvi\.gov\.lv/i,
  texts: {
    lv: {
      wrong: 'Pārzinis ir Latvijā, bet sūdzībām norādīta cita iestāde, nevis Datu valsts inspekcija.',
      right: 'Vietnes cilnē „Pārzinis” izvēlieties Datu valsts inspekciju vai nosauciet to līdzās otrai.',
    },
    et: {
      wrong:
        'Vastutav töötleja asub Lätis, kuid kaebuste jaoks on märgitud muu asutus, mitte Läti andmekaitseasutus Datu valsts inspekcija.',
      right:
        'Valige saidi vahekaardil „Vastutav töötleja“ Läti andmekaitseasutus Datu valsts inspekcija või nimetage see teise kõrval.',
    },
    en: {
      wrong:
        'The controller is in Latvia, but another authority is given for complaints, not the Data State Inspectorate (Datu valsts inspekcija).',
      right:
        'Choose the Data State Inspectorate (Datu valsts inspekcija) on the site’s “Controller” tab, or name it beside the other.',
    },
  },
})
