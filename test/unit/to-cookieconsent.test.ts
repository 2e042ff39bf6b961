import { describe, expect, it } from 'vitest'
import { compileBanner } from '../../src/banner/compile-banner.ts'
import { toCookieConsent } from '../../src/banner/to-cookieconsent.ts'
import type { SnapshotInput } from '../../src/policy/snapshot.ts'
import { firstRelease, snapshotOf } from './policy-fixture.ts'

type Vendor = NonNullable<SnapshotInput['cookieVendors']>[number]

const configurationOf = ({ vendors = [], site = {} }: { vendors?: Vendor[]; site?: object } = {}) =>
  toCookieConsent(
    compileBanner({
      snapshot: snapshotOf({ cookieVendors: vendors, site }),
      locale: 'en',
      release: firstRelease,
      revision: 2,
    }),
  )

const analytics: Vendor = {
  key: 'ga',
  name: 'Analytics <b>&</b>',
  category: 'statistics',
  cookies: [
    { id: '1', name: '_ga', lifetime: 'session' },
    { id: '2', name: '_ga_<id>', pattern: '^_ga_', lifetime: 'session', purpose: { en: '<script>alert(1)</script>' } },
    { id: '3', name: 'kept', storage: 'local-storage', lifetime: 'session' },
  ],
}

describe('the configuration of vanilla-cookieconsent', () => {
  it('preselects nothing but what is necessary, and clears what was refused', () => {
    const cookies = [{ name: '_ga' }, { name: { pattern: '^_ga_', flags: '' } }]
    expect(configurationOf({ vendors: [analytics] })).toMatchObject({
      revision: 2,
      mode: 'opt-in',
      cookie: { name: 'cc_cookie', expiresAfterDays: 182 },
      guiOptions: { consentModal: { equalWeightButtons: true }, preferencesModal: { equalWeightButtons: true } },
      categories: {
        necessary: { enabled: true, readOnly: true },
        statistics: {
          enabled: false,
          readOnly: false,
          autoClear: { cookies },
          services: { ga: { label: 'Analytics &lt;b&gt;&amp;&lt;/b&gt;', cookies } },
        },
      },
    })
  })

  it('refuses beside accepting, and says every text as text', () => {
    const { en } = configurationOf({
      vendors: [analytics],
      site: { banner: { policyUrl: { en: 'https://a.example/?a=1&b="2"' } } },
    }).language.translations
    expect(en?.consentModal).toMatchObject({ acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all' })
    expect(en?.consentModal.footer).toMatch(/^<a href="https:\/\/a\.example\/\?a=1&amp;b=[^"<>]*">Privacy policy<\/a>$/)
    expect(en?.preferencesModal.sections.map(({ linkedCategory }) => linkedCategory)).toEqual([
      undefined,
      'necessary',
      'statistics',
    ])
    expect(JSON.stringify(en?.preferencesModal)).not.toMatch(/<[bs]/)
  })

  it('is a notice where nothing is asked, and links nowhere that is relative to a file', () => {
    const { consentModal, preferencesModal } = configurationOf().language.translations.en ?? {}
    expect(consentModal).toEqual({
      title: 'Cookies on this site',
      description: 'This site uses only necessary cookies, without which it cannot work.',
      acceptAllBtn: 'Got it',
    })
    expect(preferencesModal).not.toHaveProperty('savePreferencesBtn')
  })
})
