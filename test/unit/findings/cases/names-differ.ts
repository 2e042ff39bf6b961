import type { RuleCases } from '../rule-cases.ts'
import { saidIn, saying } from '../said-in-prose.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'left out in one language',
      snapshot: soundSite(
        saying({
          lv: 'Sūtījumus piegādā Omniva.',
          et: 'Saadetised toimetab kohale kuller.',
          en: 'Omniva delivers parcels.',
        }),
      ),
      found: [saidIn('et')],
    },
    {
      name: 'another name, known from elsewhere',
      snapshot: soundSite(
        saying({
          lv: 'Izmantojam Google Analytics.',
          et: 'Kasutame Google Analyticsit.',
          en: 'We use Hotjar.',
        }),
      ),
      found: [saidIn('en')],
    },
  ],
  good: [
    {
      name: 'forms of one name, in their cases',
      snapshot: soundSite(
        saying({
          lv: 'Datus saņem Google LLC un Omniva; izmantojam Google Analytics.',
          et: 'Andmed saavad Google ja Omniva; kasutame Google Analyticsit.',
          en: 'Google’s and Omniva’s; we use GA4.',
        }),
      ),
    },
    {
      name: 'who is not named has a title that is translated',
      snapshot: soundSite(
        (site) => {
          site.displayGroups = [
            {
              key: 'books',
              title: { lv: 'Grāmatvedības pakalpojumi', et: 'Raamatupidamisteenused', en: 'Accounting services' },
              showMembers: false,
            },
          ]
          rowOf(site.processors, 'carrier').name = 'Grāmatvedības pakalpojumi'
        },
        saying({
          lv: 'Grāmatvedības pakalpojumi ir ārpakalpojums.',
          et: 'Raamatupidamisteenused ostame sisse.',
          en: 'We buy accounting services.',
        }),
      ),
    },
  ],
} satisfies RuleCases
