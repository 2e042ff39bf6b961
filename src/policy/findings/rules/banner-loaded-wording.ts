import { asksForConsent, ownBannerPhrases } from '../banner-phrases.ts'
import type { Language, Rule } from '../rule.ts'

/** Words that flatter, blame or frighten instead of informing. */
const loaded: Record<Language, RegExp> = {
  lv: /garšīg|cepum|mīl(?:am|ēt)|lūdzu,? piekr|žēl|skumj|palīdziet mums|atbalst(?:iet|i) mūs|labāk(?:o|ā|ai) pieredz|nepalaid|kā visi|iesakām pieņemt|bez tām vietne/iu,
  et: /maitsva|armasta|palun nõust|kahju|kurb|aidake meid|toeta(?:ge)? meid|parima(?:t|st)? (?:võimaliku(?:t|st)? )?(?:kasutus)?kogemus|ära jää ilma|ärge jääge ilma|soovitame nõustuda/iu,
  en: /\b(?:yummy|tasty|delicious|we love|please (?:accept|agree)|sorry|sad\b|help us|support us|best (?:possible )?experience|miss out|recommended|like everyone)/iu,
}

export default {
  code: 'banner-loaded-wording',
  severity: 'warning',
  pack: 'banner',
  implements: ['B14'],
  source: {
    kind: 'guidance',
    authority: 'EDPB',
    title: 'Guidelines 03/2022 on deceptive design patterns (stirring)',
    date: '2023-02-14',
  },
  texts: {
    lv: {
      title: 'Joslas teksts mudina piekrist',
      wrong: 'Sīkdatņu joslas teksts „{{said}}” iedarbojas uz jūtām vai mudina piekrist, nevis informē.',
      right: 'Pasakiet lietišķi, kādiem nolūkiem sīkdatnes izmanto un ka no tām var atteikties.',
    },
    et: {
      title: 'Riba tekst kallutab nõustuma',
      wrong: 'Küpsiste teavitusriba tekst „{{said}}“ mõjutab tundeid või kallutab nõustuma, selle asemel et teavitada.',
      right: 'Öelge asjalikult, mis eesmärkidel küpsiseid kasutatakse ja et neist saab keelduda.',
    },
    en: {
      title: 'Banner text that steers',
      wrong: 'The banner text “{{said}}” plays on feelings or steers towards agreeing instead of informing.',
      right: 'Say plainly for which purposes cookies are used and that they can be refused.',
    },
  },
  check: (site) =>
    asksForConsent(site)
      ? ownBannerPhrases(site).flatMap(({ language, text, place }) => {
          const said = language && loaded[language].exec(text.slice(0, 2000))?.[0]
          return said ? [{ place, values: { said } }] : []
        })
      : [],
} satisfies Rule
