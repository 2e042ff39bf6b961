import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchoredPattern } from '../../src/banner/anchored-pattern.ts'
import { compileBanner } from '../../src/banner/compile-banner.ts'
import { toKlaro } from '../../src/banner/to-klaro.ts'
import { klaroConfiguration } from '../../src/contract/klaro-configuration.ts'
import { anySnapshot } from './policy-arbitrary.ts'
import { firstRelease, snapshotOf } from './policy-fixture.ts'

const bannerOf = (input: Parameters<typeof snapshotOf>[0], revision = 3) =>
  compileBanner({ snapshot: snapshotOf(input), locale: 'lv', release: firstRelease, revision })

const clarity = {
  key: 'clarity',
  name: 'Microsoft Clarity',
  category: 'statistics' as const,
  hosts: ['clarity.ms'],
  cookies: [
    {
      id: 'a',
      name: '_clck',
      lifetime: 'period' as const,
      amount: 1,
      unit: 'year' as const,
      purpose: { lv: 'Apmeklējumi' },
    },
    { id: 'b', name: 'MUID', lifetime: 'session' as const, category: 'marketing' as const },
    { id: 'c', name: '_cltk', lifetime: 'session' as const, storage: 'session-storage' as const },
  ],
}

describe('a banner for Klaro', () => {
  const klaro = toKlaro(bannerOf({ cookieVendors: [clarity] }))

  it('has nothing chosen, and refusing beside accepting', () => {
    expect(klaro).toMatchObject({ default: false, acceptAll: true, hideDeclineAll: false, mustConsent: false })
    expect(
      klaro.services.filter((service) => service.default || service.required).map(({ purposes }) => purposes),
    ).toEqual([['necessary']])
    const { styling } = klaro
    expect(new Set([styling.green1, styling.dark2, styling.blue1]).size).toBe(1)
  })

  it('has a vendor under its own name where it loads, and each of its categories to choose by itself', () => {
    expect(klaro.services.map(({ name, purposes, cookies }) => [name, purposes, cookies])).toEqual([
      ['site.necessary', ['necessary'], []],
      ['clarity', ['statistics'], ['^_clck$']],
      ['clarity.marketing', ['marketing'], ['^MUID$']],
    ])
    expect(klaro.services[1]?.translations.zz.description).toContain('_clck: Apmeklējumi, 1 gads')
  })

  it('asks again after a material change', () => {
    expect(toKlaro(bannerOf({ cookieVendors: [clarity] }, 4)).storageName).not.toBe(klaro.storageName)
  })

  it('speaks the language of the site', () => {
    expect(klaro.translations.lv).toMatchObject({
      acceptAll: 'Pieņemt visu',
      decline: 'Noraidīt visu',
      contextualConsent: { acceptOnce: 'Ielādēt vienreiz', acceptAlways: 'Ielādēt vienmēr' },
      purposes: { statistics: { title: 'Statistikas sīkdatnes' } },
    })
  })

  it('only tells of cookies where there is nothing to ask', () => {
    const notice = toKlaro(bannerOf({}))
    expect(notice).toMatchObject({ acceptAll: false, hideDeclineAll: true, hideLearnMore: true })
    expect(notice.translations.lv).toMatchObject({ ok: 'Sapratu' })
  })

  it('shows braces of a site as they are, and fills nothing into them', () => {
    const phrases = [{ id: '1', phrase: 'banner.consent.description', text: { lv: 'Sīkdatnes {learnMore}' } }]
    const said = toKlaro(bannerOf({ cookieVendors: [clarity], site: { phrases } })).translations.lv
    expect(said?.consentNotice.description).not.toContain('{learnMore}')
    expect(said?.consentNotice.description.replaceAll('\u2060', '')).toContain('{learnMore}')
  })

  it('is of the contract, and has each service once, whatever a site has', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const made = toKlaro(compileBanner({ snapshot, locale: 'lv', release: firstRelease, revision: 1 }))
        expect(klaroConfiguration.parse(made)).toEqual(made)
        const names = made.services.map(({ name }) => name)
        expect(new Set(names).size).toBe(names.length)
        // Klaro runs these as code.
        expect(JSON.stringify(made)).not.toMatch(/"(?:callback|onInit|onAccept|onDecline)":/)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a pattern of cookie names without flags', () => {
  it.each([
    ['^_ga', ''],
    ['_id$', ''],
    ['^mc_(c|e)id$', ''],
    ['^ts$|^ts_c$', ''],
    ['^Session-ID$', 'i'],
    ['^[a-f]{2}[^x\\d]$', 'i'],
    ['cart|^id', 'i'],
  ])('matches what %s matches (%s)', (pattern, flags) => {
    const anchored = anchoredPattern({ pattern, flags })
    expect(anchored).toMatch(/^\^/)
    const name = fc.oneof(
      fc.constantFrom(
        '_ga_1',
        'x_id',
        'mc_cid',
        'mc_Eid',
        'ts',
        'ts_c',
        'SESSION-id',
        'aF2',
        'AFy',
        'afX',
        'myCART',
        'Id',
      ),
      fc.string({ unit: fc.constantFrom(...'abfxXAF_gi-d2ts'), maxLength: 6 }),
    )
    fc.assert(
      fc.property(name, (text) => {
        expect(new RegExp(anchored).test(text)).toBe(new RegExp(pattern, flags).test(text))
      }),
    )
  })
})
