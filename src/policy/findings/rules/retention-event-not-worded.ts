import { placesLacking } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'retention-event-not-worded',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-2-a'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(a)' },
  texts: {
    lv: {
      title: 'Notikums nav izteikts vārdos',
      wrong: 'Datus „{{rule}}” glabā līdz citam notikumam, bet nav uzrakstīts, līdz kādam.',
      right: 'Uzrakstiet notikumu tā, lai tas turpina frāzi „līdz …”, vai izvēlieties kādu no saraksta.',
    },
    et: {
      title: 'Sündmus on sõnastamata',
      wrong: 'Andmeid „{{rule}}“ säilitatakse kuni muu sündmuseni, kuid ei ole kirjutatud, milliseni.',
      right: 'Kirjutage sündmus nii, et see jätkab fraasi „kuni …“, või valige mõni loetelust.',
    },
    en: {
      title: 'Event not put into words',
      wrong: '“{{rule}}” is kept until something else happens, but it is not written what.',
      right: 'Write the event so that it completes “until …”, or choose one from the list.',
    },
  },
  check: (site) =>
    site.snapshot.retentionRules
      .filter(({ mode, event }) => mode === 'until-event' && event === 'other')
      .flatMap(({ key, subject, eventText }) =>
        placesLacking({
          site,
          place: { collection: 'retentionRules', key, field: 'eventText' },
          has: (locale) => Boolean(eventText[locale]?.trim()),
        }).map((place) => ({ place, values: { rule: { text: subject } } })),
      ),
} satisfies Rule
