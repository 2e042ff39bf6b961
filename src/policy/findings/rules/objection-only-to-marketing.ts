import { languageOf } from '../languages-of-locales.ts'
import { placesLacking } from '../places.ts'
import { printedRight } from '../rights-told.ts'
import type { Language, Rule } from '../rule.ts'

/** Art. 21(1): processing on these bases can be objected to, whatever it is for. */
const open = ['e', 'f'] as const

const marketing: Record<Language, RegExp> = {
  lv: /mārketing|tirgved|reklām/i,
  et: /turundus|reklaam/i,
  en: /marketing|advertis/i,
}
const more: Record<Language, RegExp> = {
  lv: /intere[sš]|uzdevum|pilnvar|situācij|cit[aāiuos]/i,
  et: /huvi|ülesan|võimu|olukor|muu/i,
  en: /interest|task|authority|situation|ground|other/i,
}

/** Only in languages that can be read here. */
const isOnlyMarketing = ({ text, locale }: { text: string; locale: string }): boolean => {
  const language = languageOf(locale)
  return language !== undefined && marketing[language].test(text) && !more[language].test(text)
}

export default {
  code: 'objection-only-to-marketing',
  severity: 'warning',
  pack: 'gdpr',
  items: ['13-2-b'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(b), Art. 21(1)' },
  texts: {
    lv: {
      title: 'Tiesības iebilst nosauktas pārāk šauri',
      wrong:
        'Apstrāde balstās arī uz citiem pamatiem ({{bases}}), bet tiesības iebilst nosauktas tikai attiecībā uz mārketingu: „{{said}}”.',
      right: 'Lietojiet standarta nosaukumu vai pasakiet, ka iebilst var arī pret apstrādi uz šiem pamatiem.',
    },
    et: {
      title: 'Vastuväite õigus on sõnastatud liiga kitsalt',
      wrong:
        'Töötlemine põhineb ka muudel alustel ({{bases}}), kuid vastuväite õigus on nimetatud ainult turunduse kohta: „{{said}}“.',
      right:
        'Kasutage standardset nimetust või öelge, et vastuväiteid saab esitada ka neil alustel toimuvale töötlemisele.',
    },
    en: {
      title: 'Right to object named too narrowly',
      wrong:
        'Processing also rests on other bases ({{bases}}), but the right to object is named for marketing alone: “{{said}}”.',
      right: 'Use the standard name, or say that one can also object to processing on these bases.',
    },
  },
  check: (site) => {
    const { rights, purposes } = site.snapshot
    const bases = open.filter((letter) => purposes.some(({ legalBases }) => legalBases.includes(letter)))
    const row = rights.find(({ right }) => right === 'A21')
    if (!row || bases.length === 0 || site.blocks('rights').length === 0) return []
    const printed = (locale: string) => printedRight(site, { right: 'A21', locale })
    return placesLacking({
      site,
      place: { collection: 'rights', key: row.key, field: 'name' },
      has: (locale) => !isOnlyMarketing({ text: printed(locale), locale }),
    }).map((place) => ({
      place,
      values: {
        bases: bases.map((letter) => ({ phrase: `legalBases.${letter}` })),
        said: place.locale === undefined ? { text: row.name } : printed(place.locale).trim().replaceAll('\n', ': '),
      },
    }))
  },
} satisfies Rule
