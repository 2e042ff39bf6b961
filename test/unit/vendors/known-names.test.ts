import { describe, expect, it } from 'vitest'
import { knownNames, namesOfPresets } from '../../../src/vendors/known-names.ts'
import { vendorPresets } from '../../../src/vendors/library/index.ts'
import { vendorPreset } from '../../../src/vendors/preset.ts'

const vendorsCalled = (name: string) => knownNames.filter((known) => known.name === name).map(({ vendor }) => vendor)

describe('names by which a text names a vendor', () => {
  it.each([
    ['GA4', 'google-analytics'],
    ['Google Analytics', 'google-analytics'],
    ['Facebook Pixel', 'meta-pixel'],
    ['Sendinblue', 'brevo'],
    ['Hotjar', 'hotjar'],
    ['SmartPosti', 'itella'],
    ['_fbp', 'meta-pixel'],
    ['_hjSession_', 'hotjar'],
    ['__stripe_mid', 'stripe'],
    // Vimeo sets it too, through Cloudflare.
    ['__cf_bm', 'cloudflare'],
  ])('%s is %s alone', (name, vendor) => {
    expect(vendorsCalled(name)).toEqual([vendor])
  })

  it.each([
    'fr',
    'm',
    'ts',
    'IDE',
    'GPS',
    'PREF',
    'NID',
    'LANG',
    'CONSENT',
    'player',
    'uuid',
    'Google',
    'Meta',
    'Microsoft',
    'Clarity',
    'session',
  ])('%s may mean something else', (name) => {
    expect(vendorsCalled(name)).toEqual([])
  })

  it('belong to one vendor each', () => {
    const taken = knownNames.map(({ kind, name }) => `${kind} ${name}`)
    expect(taken.filter((name, at) => taken.indexOf(name) !== at)).toEqual([])
  })

  it('say where a name goes on, and are themselves never patterns', () => {
    expect(knownNames.filter(({ name }) => name.includes('*'))).toEqual([])
    expect(knownNames.find(({ name }) => name === '_ga_')).toEqual({
      vendor: 'google-analytics',
      kind: 'cookie',
      name: '_ga_',
      beginning: true,
    })
  })

  it('are there for every vendor of the library', () => {
    const named = new Set(knownNames.map(({ vendor }) => vendor))
    expect(vendorPresets.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('are taken from a host’s vendors too', () => {
    const preset = vendorPreset.parse({
      id: 'acme',
      version: 1,
      name: 'Acme',
      knownAs: ['Acme Loyalty'],
      checkedAt: '2026-11-01',
      cookieVendor: {
        key: 'acme',
        name: 'Acme',
        category: 'marketing',
        cookies: [
          { name: 'acme_id_*', distinctive: true, lifetime: 'session', purpose: { en: 'x' } },
          { name: 'id', lifetime: 'session', purpose: { en: 'x' } },
        ],
      },
      text: { en: 'We use Acme.' },
    })
    expect(namesOfPresets([preset])).toEqual([
      { vendor: 'acme', kind: 'name', name: 'Acme Loyalty' },
      { vendor: 'acme', kind: 'cookie', name: 'acme_id_', beginning: true },
    ])
  })
})
