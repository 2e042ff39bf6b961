import { placesLacking } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'automated-decision-without-logic',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-2-f'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(f)' },
  texts: {
    lv: {
      title: 'Nav paskaidrota automatizētu lēmumu loģika',
      wrong: 'Nolūkā „{{purpose}}” pieņem automatizētus lēmumus, bet nav paskaidrota to loģika un sekas.',
      right: 'Paskaidrojiet saprotami, pēc kā lemj, ko tas cilvēkam nozīmē un kādas ir paredzamās sekas.',
    },
    et: {
      title: 'Automatiseeritud otsuste loogika on selgitamata',
      wrong:
        'Eesmärgi „{{purpose}}“ puhul tehakse automatiseeritud otsuseid, kuid nende loogikat ja tagajärgi ei ole selgitatud.',
      right:
        'Selgitage arusaadavalt, mille järgi otsustatakse, mida see inimesele tähendab ja millised on eeldatavad tagajärjed.',
    },
    en: {
      title: 'Logic of automated decisions not explained',
      wrong:
        'Automated decisions are made for the purpose “{{purpose}}”, but their logic and consequences are not explained.',
      right:
        'Explain in plain words what decides, what it means for the person and what consequences are to be expected.',
    },
  },
  check: (site) =>
    site.snapshot.purposes
      .filter(({ automatedDecision }) => automatedDecision === 'used')
      .flatMap(({ key, name, automatedDecisionLogic }) =>
        placesLacking({
          site,
          place: { collection: 'purposes', key, field: 'automatedDecisionLogic' },
          has: (locale) => Boolean(automatedDecisionLogic[locale]?.trim()),
        }).map((place) => ({ place, values: { purpose: { text: name } } })),
      ),
} satisfies Rule
