import { asksForConsent, ownBannerPhrases, plainLabel } from '../banner-phrases.ts'
import type { Language, Rule } from '../rule.ts'

const buttons = [
  'banner.consent.acceptAll',
  'banner.consent.rejectAll',
  'banner.consent.preferences',
  'banner.preferences.acceptAll',
  'banner.preferences.rejectAll',
  'banner.preferences.save',
]

/** What closes a message or goes on, and says nothing of a choice. */
const unclear: Record<Language, ReadonlySet<string>> = {
  lv: new Set([
    ...['ok', 'labi', 'aizvērt', 'sapratu', 'saprotu', 'skaidrs', 'turpināt', 'tālāk', 'jā', 'nē', 'paldies'],
    ...['turpināt lietot vietni', 'labi sapratu', 'vēlāk', 'varbūt vēlāk', 'ne tagad'],
  ]),
  et: new Set([
    ...['ok', 'okei', 'selge', 'sulge', 'sain aru', 'saan aru', 'jätka', 'edasi', 'jah', 'ei', 'hästi', 'aitäh'],
    ...['jätka saidi kasutamist', 'hiljem', 'võib olla hiljem', 'mitte praegu'],
  ]),
  en: new Set([
    ...['ok', 'okay', 'close', 'got it', 'understood', 'i understand', 'continue', 'next', 'yes', 'no', 'fine'],
    ...['continue to site', 'dismiss', 'thanks', 'later', 'maybe later', 'not now', 'ok got it'],
  ]),
}

export default {
  code: 'banner-button-unclear',
  severity: 'error',
  pack: 'banner',
  implements: ['B10'],
  source: {
    kind: 'guidance',
    authority: 'Datu valsts inspekcija',
    title: 'explanation on cookie banners',
    date: '2023-10-20',
  },
  texts: {
    lv: {
      title: 'Pogas uzraksts neizsaka izvēli',
      wrong: 'Uzraksts „{{label}}” uz sīkdatņu joslas pogas nepasaka, vai apmeklētājs piekrīt vai atsakās.',
      right: 'Nosauciet izvēli ar darbības vārdu, piemēram, „Pieņemt visu”, „Noraidīt visu” vai „Pielāgot”.',
    },
    et: {
      title: 'Nupu tekst ei väljenda valikut',
      wrong: 'Küpsiste teavitusriba nupu tekst „{{label}}“ ei ütle, kas külastaja nõustub või keeldub.',
      right: 'Väljendage valikut tegusõnaga, näiteks „Nõustu kõigiga“, „Keeldu kõigist“ või „Kohanda“.',
    },
    en: {
      title: 'A button that names no choice',
      wrong: 'The label “{{label}}” of a banner button does not say whether the visitor agrees or refuses.',
      right: 'Name the choice with a verb, for instance “Accept all”, “Reject all” or “Customise”.',
    },
  },
  check: (site) =>
    asksForConsent(site)
      ? ownBannerPhrases(site, buttons)
          .filter(({ language, text }) => language !== undefined && unclear[language].has(plainLabel(text)))
          .map(({ place, text }) => ({ place, values: { label: text } }))
      : [],
} satisfies Rule
