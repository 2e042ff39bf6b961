import { describe, expect, it } from 'vitest'
import { applyPreset } from '../../../src/vendors/apply-preset.ts'
import type { OwnRow } from '../../../src/vendors/differences.ts'
import { acme, added, carriedOut, cookie, edited, locales, merge, said, withCookies, withFact } from './acme.ts'

describe('adding a vendor', () => {
  it('makes a processor and a cookie vendor that it provides, with the texts of the languages asked for', () => {
    const { processor, cookieVendor } = applyPreset({ preset: acme(), current: {}, locales: ['lv'] })
    expect(processor).toMatchObject({
      action: 'create',
      key: 'acme-inc',
      row: { facts: { legalEntity: 'Acme, Inc.' } },
    })
    expect(cookieVendor).toMatchObject({
      action: 'create',
      key: 'acme',
      row: { facts: { provider: 'acme-inc' }, cookies: [{ name: '_acme', purpose: { lv: '_acme lv' } }, {}] },
      stamp: { id: 'acme', version: 1 },
    })
    expect(JSON.stringify(cookieVendor)).not.toContain('_acme et')
  })

  it('leaves a row alone that another vendor keeps under the same key', () => {
    const site = added(acme())
    const other = { ...acme(), id: 'other' }
    expect(applyPreset({ preset: other, current: site, locales }).processor).toEqual({
      action: 'leave',
      key: 'acme-inc',
    })
  })

  it('fills only what is empty in a row that somebody wrote by hand', () => {
    const row: OwnRow = { facts: { name: 'ACME analytics', role: 'controller', country: '' }, cookies: [] }
    const plan = merge(acme(), { processor: { row } }, 'processor')
    expect(plan.row.facts).toMatchObject({
      name: 'ACME analytics',
      role: 'controller',
      country: 'US',
      kind: 'analytics',
    })
    expect(plan.kept.map((kept) => kept.what === 'field' && kept.field)).toEqual(['name', 'role'])
  })
})

describe('a newer preset', () => {
  const newer = acme({
    version: 2,
    processor: { legalEntity: 'Acme Holding, Inc.', transferTools: ['scc'] },
    vendor: { hosts: ['acme.example/', 'cdn.acme.example/'] },
    cookies: [
      cookie('_acme', { lifetime: 'period', amount: 1, unit: 'year', purpose: { ...said('_acme'), et: 'uus tekst' } }),
      cookie('_acme_new'),
    ],
  })

  it('changes what it says differently, and says what', () => {
    const site = added(acme())
    expect(merge(newer, site, 'processor').changes).toEqual([
      { what: 'field', field: 'legalEntity', own: 'Acme, Inc.', library: 'Acme Holding, Inc.' },
      { what: 'field', field: 'transferTools', own: ['scc', 'dpf'], library: ['scc'] },
    ])
    const plan = merge(newer, site, 'cookieVendor')
    expect(plan.kept).toEqual([])
    expect(plan.changes).toEqual([
      { what: 'field', field: 'hosts', own: ['acme.example/'], library: ['acme.example/', 'cdn.acme.example/'] },
      { what: 'cookie-field', cookie: '_acme', field: 'lifetime', own: 'session', library: 'period' },
      { what: 'cookie-field', cookie: '_acme', field: 'amount', own: undefined, library: 1 },
      { what: 'cookie-field', cookie: '_acme', field: 'unit', own: undefined, library: 'year' },
      { what: 'cookie-field', cookie: '_acme', field: 'purpose', locale: 'et', own: '_acme et', library: 'uus tekst' },
      { what: 'cookie-removed', cookie: '_acme_id' },
      { what: 'cookie-added', cookie: '_acme_new' },
    ])
    expect(plan.row.cookies.map(({ name }) => name)).toEqual(['_acme', '_acme_new'])
    expect(plan.row.cookies[0]?.id).toBe('cookieVendor-0-_acme')
  })

  it('leaves alone what an editor wrote, and reports it as kept', () => {
    const site = edited(added(acme()), 'processor', withFact('legalEntity', 'Acme Baltics SIA'))
    const plan = merge(newer, site, 'processor')
    expect(plan.changes).toMatchObject([{ field: 'transferTools' }])
    expect(plan.kept).toEqual([
      { what: 'field', field: 'legalEntity', own: 'Acme Baltics SIA', library: 'Acme Holding, Inc.' },
    ])
    expect(plan.row.facts.legalEntity).toBe('Acme Baltics SIA')
  })

  it('does not bring back a cookie that an editor deleted, nor take one that they changed', () => {
    const site = edited(
      added(acme()),
      'cookieVendor',
      withCookies((all) => [
        ...all
          .filter(({ name }) => name !== '_acme')
          .map((one) => ({ ...one, purpose: { ...one.purpose, lv: 'mans' } })),
        { id: 'own', name: '_own', facts: { lifetime: 'session' }, purpose: { lv: 'mana' } },
      ]),
    )
    const plan = merge(newer, site, 'cookieVendor')
    expect(plan.row.cookies.map(({ name }) => name)).toEqual(['_acme_id', '_own', '_acme_new'])
    expect(plan.kept).toEqual([
      { what: 'cookie-removed', cookie: '_acme_id' },
      { what: 'cookie-added', cookie: '_acme' },
    ])
  })

  it('keeps the text of a cookie in a language that the library does not speak', () => {
    const site = edited(
      added(acme()),
      'cookieVendor',
      withCookies((all) => all.map((one) => ({ ...one, purpose: { ...one.purpose, de: `${one.name} auf Deutsch` } }))),
    )
    const plan = merge(newer, site, 'cookieVendor')
    expect(plan.row.cookies.map(({ name, purpose }) => [name, purpose.de])).toEqual([
      ['_acme', '_acme auf Deutsch'],
      // Gone from the library, but somebody translated it.
      ['_acme_id', '_acme_id auf Deutsch'],
      ['_acme_new', undefined],
    ])
  })

  it('writes later what it could not write in a language now', () => {
    const site = added(acme())
    const first = carriedOut(applyPreset({ preset: newer, current: site, locales: ['lv', 'en'] }), site)
    expect(first.cookieVendor?.row.cookies[0]?.purpose.et).toBe('_acme et')
    expect(merge(newer, first, 'cookieVendor').changes).toEqual([
      { what: 'cookie-field', cookie: '_acme', field: 'purpose', locale: 'et', own: '_acme et', library: 'uus tekst' },
      {
        what: 'cookie-field',
        cookie: '_acme_new',
        field: 'purpose',
        locale: 'et',
        own: undefined,
        library: '_acme_new et',
      },
    ])
  })
})
