import { asksForConsent, ownBannerPhrases, plainLabel } from '../banner-phrases.ts'
import type { Language, Rule } from '../rule.ts'

/** Beginnings of words that agree. */
const agreeing: Record<Language, RegExp> = {
  lv: /(?:^| )(?:piekr|pieņem|atļau)/u,
  et: /(?:^| )(?:nõust|luba|aktsepteeri)/u,
  en: /(?:^| )(?:accept|agree|allow|consent)/u,
}

export default {
  code: 'banner-close-accepts',
  severity: 'error',
  pack: 'banner',
  implements: ['B17'],
  source: { kind: 'guidance', authority: 'EDPB', title: 'Guidelines 05/2020 on consent', date: '2020-05-04' },
  texts: {
    lv: {
      title: 'Aizvēršana nozīmē piekrišanu',
      wrong: 'Aizvēršanas poga ar uzrakstu „{{label}}” liek domāt, ka, aizverot logu, apmeklētājs piekrīt.',
      right: 'Nosauciet pogu „Aizvērt”: kas aizver logu, nav piekritis.',
    },
    et: {
      title: 'Sulgemine tähendab nõustumist',
      wrong: 'Sulgemisnupp tekstiga „{{label}}“ jätab mulje, et akna sulgemisega külastaja nõustub.',
      right: 'Pange nupu tekstiks „Sulge“: kes akna sulgeb, ei ole nõustunud.',
    },
    en: {
      title: 'Closing means agreeing',
      wrong: 'The closing button “{{label}}” suggests that the visitor agrees by closing the window.',
      right: 'Call it “Close”: closing the window is no agreement.',
    },
  },
  check: (site) =>
    asksForConsent(site)
      ? ownBannerPhrases(site, ['banner.preferences.close'])
          .filter(({ language, text }) => language !== undefined && agreeing[language].test(plainLabel(text)))
          .map(({ place, text }) => ({ place, values: { label: text } }))
      : [],
} satisfies Rule
