import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileBanner } from '../../src/banner/compile-banner.ts'
import { compilePolicy } from '../../src/policy/compile-policy.ts'
import type { SnapshotInput } from '../../src/policy/snapshot.ts'
import { anySnapshot } from './policy-arbitrary.ts'
import { firstRelease, snapshotOf } from './policy-fixture.ts'

type Vendor = NonNullable<SnapshotInput['cookieVendors']>[number]
type Cookie = NonNullable<Vendor['cookies']>[number]

const cookie = (name: string, more: Partial<Cookie> = {}): Cookie => ({ id: name, name, lifetime: 'session', ...more })
const vendor = (key: string, more: Partial<Vendor> = {}): Vendor => ({
  key,
  name: key,
  category: 'statistics',
  ...more,
})
const bannerOf = ({
  vendors = [],
  locale = 'lv',
  site = {},
}: {
  vendors?: Vendor[]
  locale?: string
  site?: object
} = {}) =>
  compileBanner({
    snapshot: snapshotOf({ cookieVendors: vendors, site }),
    locale,
    release: firstRelease,
    revision: 3,
  })
const outline = (banner: ReturnType<typeof bannerOf>) =>
  banner.categories.map(({ id, vendors }) => [
    id,
    vendors.map((each) => [each.id, each.cookies.map(({ name }) => name)]),
  ])

describe('categories', () => {
  it('without vendors: only what is necessary, and a notice in place of a question', () => {
    const banner = bannerOf()
    expect([outline(banner), banner.mode]).toEqual([[['necessary', []]], 'notice'])
  })

  it('each cookie stands in its own category, below its vendor, by name', () => {
    const banner = bannerOf({
      vendors: [
        vendor('shop', { category: 'necessary', cookies: [cookie('cart'), cookie('auth')] }),
        vendor('clarity', { cookies: [cookie('_clck'), cookie('MUID', { category: 'marketing' })] }),
        vendor('unlisted', { category: 'marketing', listed: false, cookies: [cookie('x')] }),
      ],
    })
    expect(outline(banner)).toEqual([
      ['necessary', [['shop', ['auth', 'cart']]]],
      ['statistics', [['clarity', ['_clck']]]],
      [
        'marketing',
        [
          ['clarity', ['MUID']],
          ['unlisted', ['x']],
        ],
      ],
    ])
    expect(banner.mode).toBe('consent')
    expect(banner.categories.map(({ required }) => required)).toEqual([true, false, false])
  })

  it('say who sets a cookie, how long, why, and what is not verified', () => {
    const banner = compileBanner({
      snapshot: snapshotOf({
        processors: [
          {
            key: 'google',
            name: 'Google LLC',
            eeaEntity: 'Google Ireland Limited',
            role: 'processor',
            kind: 'analytics',
            privacyUrl: 'https://policies.google.com/privacy',
          },
        ],
        cookieVendors: [
          vendor('ga', {
            provider: 'google',
            cookies: [
              cookie('_ga', { lifetime: 'period', amount: 13, unit: 'month', purpose: { lv: 'Atšķir apmeklētājus' } }),
            ],
          }),
          vendor('own', { category: 'necessary', cookies: [cookie('cart', { confidence: 'verified' })] }),
        ],
      }),
      locale: 'lv',
      release: firstRelease,
      revision: 1,
    })
    expect(banner.categories[1]?.vendors[0]).toEqual({
      id: 'ga',
      name: 'ga',
      provider: 'Google Ireland Limited',
      privacyUrl: 'https://policies.google.com/privacy',
      cookies: [
        {
          name: '_ga',
          match: { pattern: '^_ga$', flags: '' },
          storage: 'cookie',
          party: 'first',
          duration: '13 mēneši',
          purpose: 'Atšķir apmeklētājus',
          unverified: true,
        },
      ],
    })
    expect(banner.categories[0]?.vendors[0]?.provider).toBe('SIA Veikals')
    expect(banner.categories[0]?.vendors[0]?.cookies[0]).not.toHaveProperty('unverified')
  })
})

describe('texts', () => {
  const vendors = [vendor('a'), vendor('b', { category: 'marketing' })]

  it.each([
    ['lv', 'Pieņemt visu', 'Noraidīt visu', 'vietnes lietojuma statistika un mārketings'],
    ['et', 'Nõustu kõigiga', 'Keeldu kõigist', 'saidi kasutuse statistika ja turundus'],
    ['en', 'Accept all', 'Reject all', 'statistics on the use of the site and marketing'],
  ])(
    'in %s: refuse is as clear as accept, and the purposes in use are named on the first layer',
    (locale, accept, reject, purposes) => {
      const { texts } = bannerOf({ vendors, locale })
      expect([texts.consent.acceptAll, texts.consent.rejectAll]).toEqual([accept, reject])
      expect([texts.preferences.acceptAll, texts.preferences.rejectAll]).toEqual([accept, reject])
      expect(texts.consent.description).toContain(`${purposes}.`)
      const forbidden = /^(ok|labi|aizvērt|sapratu|turpināt|sulge|sain aru|jätka|close|got it|understood|continue)$/i
      for (const text of Object.values(texts.consent)) expect(text).not.toMatch(forbidden)
    },
  )
})

describe('Google Consent Mode', () => {
  it('denies all but security before a choice, and grants by category', () => {
    const { consentMode } = bannerOf({ vendors: [vendor('a'), vendor('b', { category: 'marketing' })] })
    expect(consentMode).toEqual({
      default: {
        ad_storage: 'denied',
        ad_user_data: 'denied',
        ad_personalization: 'denied',
        analytics_storage: 'denied',
        functionality_storage: 'denied',
        personalization_storage: 'denied',
        security_storage: 'granted',
      },
      categories: {
        necessary: ['security_storage'],
        statistics: ['analytics_storage'],
        marketing: ['ad_storage', 'ad_user_data', 'ad_personalization'],
      },
      waitForUpdate: 500,
    })
  })

  it("takes a vendor's own signals, but never advertising from statistics, nor anything from what is always on", () => {
    const { consentMode } = bannerOf({
      vendors: [
        vendor('a', { consentSignals: ['ad_storage', 'functionality_storage'] }),
        vendor('b', { category: 'marketing', consentSignals: ['analytics_storage'] }),
        vendor('c', { category: 'necessary', consentSignals: ['ad_storage', 'analytics_storage'] }),
      ],
    })
    expect(consentMode.categories).toEqual({
      necessary: ['security_storage'],
      statistics: ['analytics_storage', 'functionality_storage'],
      marketing: ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage'],
    })
  })
})

it('names the tags that are told of a choice in words of their own, by the hosts of the registers', () => {
  const vendors = [vendor('m', { hosts: ['connect.facebook.net/'] }), vendor('c', { hosts: ['www.clarity.ms/tag'] })]
  expect([bannerOf({ vendors }).signals, bannerOf().signals]).toEqual([['clarity', 'meta'], []])
})

it('holds back hosts until consent, never what is necessary, and never everything', () => {
  const { blocking } = bannerOf({
    vendors: [
      vendor('yt', {
        category: 'marketing',
        hosts: [' youtube.com/embed/ ', 'youtube.com/embed/', '', '.', '/', 'a b.c'],
      }),
      vendor('stripe', { category: 'necessary', hosts: ['js.stripe.com/'] }),
      vendor('none', { hosts: [''] }),
    ],
  })
  expect(blocking).toEqual([{ vendor: 'yt', category: 'marketing', match: ['youtube.com/embed/'] }])
})

it.each([
  [{}, { policy: 'policy.html' }, { name: 'cc_cookie', days: 182 }],
  [
    {
      policyUrl: { lv: 'https://a.example/p' },
      requestsUrl: { lv: 'https://a.example/r' },
      cookieName: 'izvele',
      days: 90,
    },
    { policy: 'https://a.example/p', requests: 'https://a.example/r' },
    { name: 'izvele', days: 90 },
  ],
  [
    {
      policyUrl: { lv: 'javascript:alert(1)' },
      requestsUrl: { lv: 'mailto:x@a.example' },
      cookieName: 'a; b',
      days: 0,
    },
    { policy: 'policy.html' },
    { name: 'cc_cookie', days: 1 },
  ],
])('links and storage of %j', (settings, links, storage) => {
  const banner = bannerOf({ site: { banner: settings } })
  expect([banner.links, banner.storage, banner.revision]).toEqual([links, storage, 3])
})

it('whatever the registers say, every pattern compiles and every address is http or relative', () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      const banner = compileBanner({ snapshot, locale: 'lv', release: firstRelease, revision: 1 })
      for (const { vendors } of banner.categories) {
        for (const { cookies, privacyUrl } of vendors) {
          if (privacyUrl !== undefined) expect(privacyUrl).toMatch(/^https?:\/\//)
          for (const { match } of cookies) expect(new RegExp(match.pattern, match.flags).test('')).toBe(false)
        }
      }
      expect(banner.links.policy).toMatch(/^(https?:\/\/|policy\.html$)/)
    }),
    { numRuns: 60 },
  )
}, 60_000)

describe('what is kept of a choice', () => {
  const consents = {
    months: 24,
    address: 'truncated',
    addressReason: { lv: 'Lai atklātu <b>robotus</b>', en: 'To detect bots' },
    userAgent: true,
    userAgentReason: { lv: 'Lai atklātu kļūdas', en: ' ' },
  }

  it('stands in the banner where the site decided something, with its reason in the language', () => {
    expect(bannerOf().record).toBeUndefined()
    expect(bannerOf({ site: { consents } }).record).toEqual({
      months: 24,
      address: { form: 'truncated', reason: 'Lai atklātu <b>robotus</b>' },
    })
    expect(bannerOf({ site: { consents }, locale: 'en' }).record?.address?.reason).toBe('To detect bots')
  })

  it.each([1, 11, 12.5, 601, -24])('%d months are none', (months) => {
    expect(bannerOf({ site: { consents: { months } } }).record).toBeUndefined()
  })

  it('is the last section of the policy, and nothing where nothing was decided', () => {
    const policyOf = (site: object, locale: string) =>
      compilePolicy({ snapshot: snapshotOf({ site }), locale, release: firstRelease })
    expect(policyOf({}, 'lv').sections).toEqual([])
    const [section] = policyOf({ consents: { ...consents, userAgentReason: consents.addressReason } }, 'lv').sections
    expect(section).toMatchObject({ number: '1', title: 'Jūsu izvēles ieraksts' })
    expect(
      section?.blocks.map((block) => ('text' in block ? block.text : 'items' in block ? block.items : block)),
    ).toEqual([
      'Lai varētu pierādīt, ko izvēlējāties sīkdatņu joslā, mēs glabājam jūsu izvēles ierakstu.',
      'Kopā ar izvēli glabājam arī:',
      [
        'līdz tīkla daļai saīsināta IP adrese — Lai atklātu <b>robotus</b>',
        'pārlūkprogrammas veids un versija (user agent) — Lai atklātu <b>robotus</b>',
      ],
      'Glabāšanas laiks: 24 mēneši.',
    ])
    expect(section?.html).not.toContain('<b>')
    const [english] = policyOf({ consents: { months: 12 } }, 'en').sections
    expect(english?.html).toContain('How long we keep it: 12 months.')
  })
})
