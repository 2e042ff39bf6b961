import { estonia } from '../baltic-countries.ts'
import { authorityRule } from '../country-rules.ts'

export default authorityRule({
  country: estonia,
  writtenOut: /andmekaitse inspektsioon|\bAKI\b|data protection inspectorate|(?<![a-z])aki\.ee/i,
  texts: {
    lv: {
      wrong:
        'Pārzinis ir Igaunijā, bet sūdzībām norādīta cita iestāde, nevis Igaunijas Datu aizsardzības inspekcija (Andmekaitse Inspektsioon).',
      right:
        'Vietnes cilnē „Pārzinis” izvēlieties Igaunijas Datu aizsardzības inspekciju vai nosauciet to līdzās otrai.',
    },
    et: {
      wrong:
        'Vastutav töötleja asub Eestis, kuid kaebuste jaoks on märgitud muu asutus, mitte Andmekaitse Inspektsioon.',
      right: 'Valige saidi vahekaardil „Vastutav töötleja“ Andmekaitse Inspektsioon või nimetage see teise kõrval.',
    },
    en: {
      wrong:
        'The controller is in Estonia, but another authority is given for complaints, not the Data Protection Inspectorate (Andmekaitse Inspektsioon).',
      right:
        'Choose the Data Protection Inspectorate (Andmekaitse Inspektsioon) on the site’s “Controller” tab, or name it beside the other.',
    },
  },
})
