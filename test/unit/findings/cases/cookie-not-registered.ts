import type { RuleCases } from '../rule-cases.ts'
import { saidIn, saying } from '../said-in-prose.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'a cookie of a tool that is not there',
      snapshot: soundSite(
        saying({
          lv: 'Sīkdatne _fbp palīdz mērīt reklāmu.',
          et: 'Küpsis _fbp aitab reklaami mõõta.',
          en: 'The cookie _fbp helps to measure ads.',
        }),
      ),
      found: [saidIn('lv'), saidIn('et'), saidIn('en')],
    },
    {
      name: 'a cookie that a registered tool does not list',
      snapshot: soundSite(
        saying({ lv: 'Sīkdatnes _ga un _gid.', et: 'Küpsised _ga ja _gid.', en: 'Cookies _ga and _ga_ABC123.' }),
      ),
      found: [saidIn('lv'), saidIn('et'), saidIn('en')],
    },
  ],
  good: [
    {
      name: 'registered cookies',
      snapshot: soundSite(saying({ lv: 'Sīkdatne “_ga”.', et: 'Küpsis „_ga“.', en: 'The cookie _ga.' })),
    },
    {
      name: 'what a pattern or an asterisk leaves open',
      snapshot: soundSite(
        (site) => {
          rowOf(site.cookieVendors, 'google-analytics').cookies?.push(
            {
              id: 'a',
              name: '_gat*',
              lifetime: 'session',
              purpose: { lv: 'Ierobežo biežumu', et: 'Piirab sagedust', en: 'Limits the rate' },
            },
            {
              id: 'b',
              name: 'GA4',
              pattern: '^_ga_[A-Z0-9]+$',
              lifetime: 'session',
              purpose: { lv: 'Sesijas stāvoklis', et: 'Seansi olek', en: 'State of the session' },
            },
          )
        },
        saying({ lv: '_gat_UA-1 un _ga_ABC', et: '_gat* ja _ga_XYZ', en: '_gat and _ga_*' }),
      ),
    },
    {
      name: 'words with an underscore that nobody knows',
      snapshot: soundSite(saying({ lv: 'lauks user_name', et: 'väli user_name', en: 'field user_name' })),
    },
  ],
} satisfies RuleCases
