import { onSite } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'the controller is there',
      snapshot: soundSite(({ site }) => {
        site.controller.country = 'LV'
        site.sourceLocale = 'et'
        site.publishedLocales = ['et', 'en']
      }),
      found: [onSite('publishedLocales')],
    },
    {
      name: 'a domain is there',
      snapshot: soundSite(({ site }) => {
        site.controller.country = 'FI'
        site.domains = ['https://shop.example.lv:8443/x']
        site.sourceLocale = 'en'
        site.publishedLocales = ['en']
      }),
      found: [onSite('publishedLocales')],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'neither is there',
      snapshot: soundSite(({ site }) => {
        site.controller.country = 'FI'
        site.domains = ['shop.example.fi']
        site.sourceLocale = 'en'
        site.publishedLocales = ['en']
      }),
    },
    {
      name: 'published in a variety of it',
      snapshot: soundSite(({ site }) => {
        site.controller.country = 'LV'
        site.sourceLocale = 'lv-LV'
        site.publishedLocales = ['lv-LV']
      }),
    },
  ],
} satisfies RuleCases
