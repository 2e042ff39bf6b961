import { placesLacking } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'legitimate-interest-not-named',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-d'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(d)' },
  texts: {
    lv: {
      title: 'Nav nosauktas leģitīmās intereses',
      wrong: 'Nolūkam „{{purpose}}” nav nosauktas leģitīmās intereses, uz kurām tas balstās.',
      right: 'Uzrakstiet, kādas ir šīs intereses, piemēram, „krāpšanas novēršana”.',
    },
    et: {
      title: 'Õigustatud huvi on nimetamata',
      wrong: 'Eesmärgi „{{purpose}}“ juures ei ole nimetatud õigustatud huvi, millel see põhineb.',
      right: 'Kirjutage, milles see huvi seisneb, näiteks „pettuste ennetamine“.',
    },
    en: {
      title: 'Legitimate interest not named',
      wrong: 'The legitimate interest behind the purpose “{{purpose}}” is not named.',
      right: 'Write which interest it is, such as “preventing fraud”.',
    },
  },
  check: (site) =>
    site.snapshot.purposes
      .filter(({ legalBases }) => legalBases.includes('f'))
      .flatMap(({ key, name, legitimateInterest }) =>
        placesLacking({
          site,
          place: { collection: 'purposes', key, field: 'legitimateInterest' },
          has: (locale) => Boolean(legitimateInterest[locale]?.trim()),
        }).map((place) => ({ place, values: { purpose: { text: name } } })),
      ),
} satisfies Rule
