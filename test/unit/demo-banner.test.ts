import { describe, expect, it } from 'vitest'
import { compileBanner } from '../../src/banner/compile-banner.ts'
import type { BannerCookie } from '../../src/contract/banner-configuration.ts'
import { bannerConfiguration } from '../../src/contract/banner-configuration.ts'
import { demoContent } from '../../src/demo/content/index.ts'
import { snapshotSchema } from '../../src/policy/snapshot.ts'

const snapshot = snapshotSchema.parse(demoContent)
const at = '2026-01-05T08:00:00.000Z'
const bannerIn = (locale: string) =>
  compileBanner({
    snapshot,
    locale,
    release: { number: 1, publishedAt: at, effectiveFrom: at, material: true, since: 0, notes: {} },
    revision: 1,
  })
const banners = { lv: bannerIn('lv'), et: bannerIn('et'), en: bannerIn('en') }

/** Category, vendor and cookie of what a browser keeps under this name. */
const whoSets = (name: string) =>
  banners.lv.categories.flatMap((category) =>
    category.vendors.flatMap((vendor) =>
      vendor.cookies
        .filter(({ match }) => new RegExp(match.pattern, match.flags).test(name))
        .map(() => `${category.id}: ${vendor.id}`),
    ),
  )

const cookiesIn = (locale: keyof typeof banners): BannerCookie[] =>
  banners[locale].categories.flatMap(({ vendors }) => vendors.flatMap(({ cookies }) => cookies))

describe('the cookie banner of the demo site', () => {
  it.each([
    ['_ga', ['statistics: google-analytics']],
    ['_ga_G4X1Y2Z3', ['statistics: google-analytics']],
    ['_gat_gtag_UA_1', ['statistics: google-analytics']],
    ['_fbp', ['marketing: meta-pixel']],
    ['_hjSessionUser_123456', ['statistics: hotjar']],
    ['_clck', ['statistics: microsoft-clarity']],
    ['MUID', ['marketing: microsoft-clarity']],
    ['crisp-client%2Fsession%2F0a1b', ['preferences: crisp']],
    ['intercom-device-id-abc', ['preferences: intercom']],
    ['wordpress_logged_in_0f9e', ['necessary: wordpress']],
    ['sbjs_first', ['marketing: woocommerce']],
    ['mailchimp.cart.9', ['marketing: mailchimp']],
    ['mailchimpXcart.9', []],
    ['cc_cookie', ['necessary: consent-banner']],
    ['something_else', []],
  ])('knows who sets %s', (name, expected) => {
    expect(whoSets(name)).toEqual(expected)
  })

  it('holds back every tool that is not necessary until its category is accepted', () => {
    expect(Object.fromEntries(banners.lv.blocking.map(({ vendor, category }) => [vendor, category]))).toEqual({
      'google-analytics': 'statistics',
      'meta-pixel': 'marketing',
      hotjar: 'statistics',
      'microsoft-clarity': 'statistics',
      youtube: 'marketing',
      vimeo: 'statistics',
      'google-maps': 'marketing',
      crisp: 'preferences',
      'tawk-to': 'preferences',
      intercom: 'preferences',
      mailchimp: 'marketing',
      brevo: 'marketing',
    })
    const held = (address: string) =>
      banners.lv.blocking.filter(({ match }) => match.some((part) => address.includes(part))).map((rule) => rule.vendor)
    expect(held('https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0')).toEqual(['youtube'])
    expect(held('https://www.googletagmanager.com/gtag/js?id=G-1')).toEqual(['google-analytics'])
    expect(held('https://js.stripe.com/v3/')).toEqual([])
    expect(held('https://www.youtube.com/watch?v=1')).toEqual([])
  })

  it('asks Google Analytics to wait for consent to statistics', () => {
    expect(banners.lv.consentMode.default.analytics_storage).toBe('denied')
    expect(banners.lv.consentMode.categories.statistics).toEqual(['analytics_storage'])
  })

  it('marks what was not checked, and only that', () => {
    const unverified = cookiesIn('en').filter((cookie) => cookie.unverified)
    expect(unverified.map(({ name }) => name)).toContain('sib_cuid')
    expect(unverified.map(({ name }) => name)).not.toContain('_ga')
    expect(unverified.length).toBeLessThan(cookiesIn('en').length / 4)
  })

  it.each(['lv', 'et', 'en'] as const)('says in %s what each cookie is for and how long it stays', (locale) => {
    expect(bannerConfiguration.safeParse(banners[locale]).error).toBeUndefined()
    expect(cookiesIn(locale).map(({ name }) => name)).toEqual(cookiesIn('lv').map(({ name }) => name))
    expect(cookiesIn(locale).filter((cookie) => !cookie.purpose || cookie.duration === '')).toEqual([])
  })

  it('puts periods in the words of the language', () => {
    const duration = (locale: keyof typeof banners, name: string) =>
      cookiesIn(locale).find((cookie) => cookie.name === name)?.duration
    expect([duration('lv', '_ga'), duration('et', '_ga'), duration('en', '_ga')]).toEqual([
      '2 gadi',
      '2 aastat',
      '2 years',
    ])
    expect([duration('lv', 'mc_cid'), duration('et', 'mc_cid'), duration('en', 'mc_cid')]).toEqual([
      '14–28 dienas',
      '14–28 päeva',
      '14–28 days',
    ])
  })
})
