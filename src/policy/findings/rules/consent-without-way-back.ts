import { asksForConsent } from '../banner-phrases.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'consent-without-way-back',
  severity: 'error',
  pack: 'banner',
  implements: ['B07'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 7(3)' },
  texts: {
    lv: {
      title: 'Nav norādīts, kā mainīt sīkdatņu izvēli',
      wrong: 'Vietne lūdz piekrišanu sīkdatnēm, bet politika nenosauc sīkdatņu joslu kā veidu, kā izvēli mainīt.',
      right:
        'Pievienojiet pieprasījumu kanālu „Sīkdatņu josla” un sadaļu, kurā tas parādās: piekrišanu atsaukt ir tikpat viegli kā dot.',
    },
    et: {
      title: 'Pole öeldud, kuidas küpsisevalikut muuta',
      wrong:
        'Sait küsib küpsisteks nõusolekut, kuid poliitika ei nimeta küpsiste teavitusriba valiku muutmise võimalusena.',
      right:
        'Lisage taotluste kanal „Küpsiseriba“ ja jaotis, kus see kuvatakse: nõusolekut on sama lihtne tagasi võtta kui anda.',
    },
    en: {
      title: 'No way named to change the cookie choice',
      wrong:
        'The site asks consent for cookies, but the policy does not name the banner as a way to change the choice.',
      right:
        'Add the request channel “Cookie banner” and a section that shows it: withdrawing is as easy as giving consent.',
    },
  },
  check: (site) => {
    const { snapshot, blocks } = site
    const named = snapshot.requestChannels.some(({ kind }) => kind === 'banner') && blocks('requestChannels').length > 0
    if (named || !asksForConsent(site)) return []
    return [{ place: { collection: 'sites', key: snapshot.site.slug } }]
  },
} satisfies Rule
