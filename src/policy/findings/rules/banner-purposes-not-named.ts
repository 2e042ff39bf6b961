import { asksForConsent, ownBannerPhrases } from '../banner-phrases.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'banner-purposes-not-named',
  severity: 'error',
  pack: 'banner',
  implements: ['B15'],
  source: {
    kind: 'guidance',
    authority: 'Datu valsts inspekcija',
    title: 'explanation on cookie banners',
    date: '2023-10-20',
  },
  texts: {
    lv: {
      title: 'Joslā nav nosaukti nolūki',
      wrong: 'Sīkdatņu joslas teksts nenosauc nolūkus, kuriem lūdzat piekrišanu.',
      right:
        'Ielieciet tekstā vārdu purposes dubultās figūriekavās: tā vietā parādīsies sīkdatņu nolūki, kas izriet no reģistriem.',
    },
    et: {
      title: 'Ribal ei nimetata eesmärke',
      wrong: 'Küpsiste teavitusriba tekst ei nimeta eesmärke, milleks nõusolekut küsite.',
      right:
        'Lisage teksti sõna purposes topeltlooksulgudes: selle asemele tulevad registritest saadud küpsiste eesmärgid.',
    },
    en: {
      title: 'Purposes not named in the banner',
      wrong: 'The text of the banner does not name the purposes for which it asks consent.',
      right: 'Put the word purposes in double braces into the text: the purposes of the registers appear in its place.',
    },
  },
  check: (site) =>
    asksForConsent(site)
      ? ownBannerPhrases(site, ['banner.consent.description'])
          .filter(({ text }) => !/\{\{\s*purposes\s*\}\}/.test(text))
          .map(({ place }) => ({ place }))
      : [],
} satisfies Rule
