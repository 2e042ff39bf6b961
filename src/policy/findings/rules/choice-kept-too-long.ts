import { asksForConsent } from '../banner-phrases.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'choice-kept-too-long',
  severity: 'warning',
  pack: 'banner',
  implements: ['B13'],
  source: {
    kind: 'guidance',
    authority: 'CNIL',
    title: 'Guidelines and recommendation on cookies (2020-091, 2020-092)',
    date: '2020-09-17',
  },
  texts: {
    lv: {
      title: 'Izvēli glabā pārāk ilgi',
      wrong_zero: 'Apmeklētāja izvēli par sīkdatnēm glabā {{count}} dienu, tātad ilgāk par gadu.',
      wrong_one: 'Apmeklētāja izvēli par sīkdatnēm glabā {{count}} dienu, tātad ilgāk par gadu.',
      wrong_other: 'Apmeklētāja izvēli par sīkdatnēm glabā {{count}} dienas, tātad ilgāk par gadu.',
      right: 'Iestatiet ne vairāk kā 365 dienas; ierasts ir pusgads (182 dienas).',
    },
    et: {
      title: 'Valikut hoitakse liiga kaua',
      wrong_one: 'Külastaja küpsisevalikut hoitakse {{count}} päev, seega kauem kui aasta.',
      wrong_other: 'Külastaja küpsisevalikut hoitakse {{count}} päeva, seega kauem kui aasta.',
      right: 'Määrake kõige rohkem 365 päeva; tavapärane on pool aastat (182 päeva).',
    },
    en: {
      title: 'Choice kept for too long',
      wrong_one: 'The visitor’s cookie choice is kept for {{count}} day, longer than a year.',
      wrong_other: 'The visitor’s cookie choice is kept for {{count}} days, longer than a year.',
      right: 'Set 365 days at most; half a year (182 days) is usual.',
    },
  },
  check: (site) => {
    const { slug, banner } = site.snapshot.site
    if (banner.days <= 366 || !asksForConsent(site)) return []
    return [{ place: { collection: 'sites', key: slug, field: 'banner.days' }, values: { count: banner.days } }]
  },
} satisfies Rule
