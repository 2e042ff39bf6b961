import { saying } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'sixteen',
      snapshot: soundSite(saying({ et: 'Alla 16-aastaste laste puhul on vaja vanema nõusolekut.' })),
      found: [{ collection: 'sections', key: 'controller', field: 'body', row: 'more', locale: 'et' }],
    },
    {
      name: 'in words',
      snapshot: soundSite(saying({ et: 'Laps saab nõusoleku anda kuueteistkümneaastaselt.' })),
      found: [{ collection: 'sections', key: 'controller', field: 'body', row: 'more', locale: 'et' }],
    },
    {
      name: 'in English, where Latvian rules do not apply',
      snapshot: soundSite(saying({ en: 'Children under 16 need the consent of a parent.' }), ({ site }) => {
        site.controller.country = 'EE'
        site.sourceLocale = 'et'
        site.publishedLocales = ['et', 'en']
      }),
      found: [{ collection: 'sections', key: 'controller', field: 'body', row: 'more', locale: 'en' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'thirteen',
      snapshot: soundSite(saying({ et: 'Alla 13-aastaste laste puhul on vaja vanema nõusolekut.' })),
    },
    {
      name: 'in English, which the Latvian rule reads',
      snapshot: soundSite(saying({ en: 'Children under 16 need the consent of a parent.' })),
    },
    {
      name: 'years of storage',
      snapshot: soundSite(saying({ et: 'Lapse nõusolekut säilitame kuni lapse 16-aastaseks saamiseni.' })),
    },
  ],
} satisfies RuleCases
