import { isComplete } from '../cookie-facts.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'cookie-without-duration',
  severity: 'error',
  pack: 'banner',
  implements: ['B08', 'P03'],
  source: { kind: 'law', title: 'CJEU C-673/17 (Planet49)', article: '§ 75–81' },
  texts: {
    lv: {
      title: 'Sīkdatnei nav glabāšanas laika',
      wrong: 'Sīkdatnei „{{cookie}}” ({{vendor}}) nav norādīts, cik ilgi to glabā.',
      right: 'Norādiet ilgumu un mērvienību vai izvēlieties „Sesija” vai „Līdz izdzēšanai”.',
    },
    et: {
      title: 'Küpsisel puudub kestus',
      wrong: 'Küpsise „{{cookie}}“ ({{vendor}}) juures pole märgitud, kui kaua seda hoitakse.',
      right: 'Märkige kestus koos ühikuga või valige „Seanss“ või „Kuni kustutamiseni“.',
    },
    en: {
      title: 'Cookie without a duration',
      wrong: 'It is not stated how long the cookie “{{cookie}}” ({{vendor}}) is kept.',
      right: 'Give a length with its unit, or choose “Session” or “Until deleted”.',
    },
  },
  check: ({ snapshot }) =>
    snapshot.cookieVendors.flatMap(({ key, name, cookies }) =>
      cookies
        .filter((cookie) => !isComplete(cookie))
        .map((cookie) => ({
          place: { collection: 'cookieVendors' as const, key, field: 'cookies', row: cookie.id },
          values: { cookie: cookie.name, vendor: name },
        })),
    ),
} satisfies Rule
