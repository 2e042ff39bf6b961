import { categoryOfCookie } from '../../cookie-categories.ts'
import { followsVisitors } from '../cookie-facts.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'necessary-cookie-follows',
  severity: 'error',
  pack: 'banner',
  implements: ['B06'],
  source: {
    kind: 'guidance',
    authority: 'EDPB',
    title: 'Report of the Cookie Banner Taskforce, practice I',
    date: '2023-01-17',
  },
  texts: {
    lv: {
      title: 'Izsekojoša sīkdatne nosaukta par nepieciešamu',
      wrong: 'Sīkdatne „{{cookie}}” ({{vendor}}) mēra vai izseko apmeklētājus, bet ir starp nepieciešamajām.',
      right: 'Pārceliet to uz statistikas vai mārketinga sīkdatnēm: tai vajag piekrišanu.',
    },
    et: {
      title: 'Jälgiv küpsis on nimetatud hädavajalikuks',
      wrong: 'Küpsis „{{cookie}}“ ({{vendor}}) mõõdab või jälgib külastajaid, kuid on hädavajalike seas.',
      right: 'Viige see statistika- või turundusküpsiste alla: selleks on vaja nõusolekut.',
    },
    en: {
      title: 'Tracking cookie called necessary',
      wrong: 'The cookie “{{cookie}}” ({{vendor}}) measures or follows visitors but stands among the necessary ones.',
      right: 'Move it to statistics or marketing: it needs consent.',
    },
  },
  check: ({ snapshot }) =>
    snapshot.cookieVendors.flatMap((vendor) =>
      vendor.cookies
        .filter((cookie) => categoryOfCookie({ vendor, cookie }) === 'necessary' && followsVisitors(cookie.name))
        .map((cookie) => ({
          place: { collection: 'cookieVendors' as const, key: vendor.key, field: 'cookies', row: cookie.id },
          values: { cookie: cookie.name, vendor: vendor.name },
        })),
    ),
} satisfies Rule
