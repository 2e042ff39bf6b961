import type { RuleCases } from '../rule-cases.ts'
import { saidIn, saying } from '../said-in-prose.ts'
import { rowOf, soundSite } from '../sound-site.ts'

const lv = 'Mēs glabājam jūsu datus drošos serveros.'
const name = (locale: string) => ({ collection: 'dataCategories' as const, key: 'email', field: 'name', locale })

export default {
  bad: [
    {
      name: 'prose as in the source',
      snapshot: soundSite(saying({ lv, et: lv, en: 'We keep your data on safe servers.' })),
      found: [saidIn('et')],
    },
    {
      name: 'names as in the source',
      snapshot: soundSite((site) => {
        rowOf(site.dataCategories, 'email').name = { lv: 'Sīkdatņu dati', et: 'Sīkdatņu dati', en: 'Sīkdatņu dati' }
      }),
      found: [name('et'), name('en')],
    },
    {
      name: 'an English source',
      snapshot: soundSite(
        (site) => {
          site.site.sourceLocale = 'en'
        },
        saying({
          lv: 'We keep your data on safe servers.',
          et: 'Me hoiame andmeid turvaliselt.',
          en: 'We keep your data on safe servers.',
        }),
      ),
      found: [saidIn('lv')],
    },
  ],
  good: [
    { name: 'translated', snapshot: soundSite() },
    {
      name: 'names that are the same everywhere',
      snapshot: soundSite(
        saying({ lv: 'Google Analytics, Omniva', et: 'Google Analytics, Omniva', en: 'Google Analytics, Omniva' }),
        (site) => {
          rowOf(site.dataCategories, 'visits').name = { lv: 'Video', et: 'Video', en: 'Video' }
        },
      ),
    },
    {
      name: 'another variety of the same language',
      snapshot: soundSite(
        (site) => {
          site.site.publishedLocales = ['lv', 'et', 'en', 'lv-LV']
        },
        saying({ lv, 'lv-LV': lv, et: 'Me hoiame teie andmeid.', en: 'We keep your data.' }),
      ),
    },
    {
      name: 'the source has the text of a translation',
      snapshot: soundSite(
        saying({
          lv: 'Me hoiame teie andmeid turvalistes serverites.',
          et: 'Me hoiame teie andmeid turvalistes serverites.',
          en: 'Safe.',
        }),
      ),
    },
  ],
} satisfies RuleCases
