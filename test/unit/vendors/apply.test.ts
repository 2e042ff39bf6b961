import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyPreset, type CurrentRow, type RowPlan } from '../../../src/vendors/apply-preset.ts'
import type { OwnCookie, OwnRow } from '../../../src/vendors/differences.ts'
import { type VendorPreset, type VendorPresetInput, vendorPreset } from '../../../src/vendors/preset.ts'
import type { Fact, Facts, LibraryPart } from '../../../src/vendors/register-rows.ts'
import { sameFact } from '../../../src/vendors/three-ways.ts'

const locales = ['lv', 'et', 'en']
type Site = Partial<Record<LibraryPart, CurrentRow>>
type Cookie = NonNullable<NonNullable<VendorPresetInput['cookieVendor']>['cookies']>[number]

const said = (text: string) => ({ lv: `${text} lv`, et: `${text} et`, en: `${text} en` })
const cookie = (name: string, more: Partial<Cookie> = {}): Cookie => ({
  name,
  lifetime: 'session',
  confidence: 'verified',
  purpose: said(name),
  ...more,
})

const acme = ({
  version = 1,
  processor = {},
  vendor = {},
  cookies = [cookie('_acme'), cookie('_acme_id')],
}: {
  version?: number
  processor?: Partial<NonNullable<VendorPresetInput['processor']>>
  vendor?: Partial<NonNullable<VendorPresetInput['cookieVendor']>>
  cookies?: Cookie[]
} = {}): VendorPreset =>
  vendorPreset.parse({
    id: 'acme',
    version,
    name: 'Acme',
    checkedAt: '2026-11-01',
    processor: {
      key: 'acme-inc',
      name: 'Acme',
      legalEntity: 'Acme, Inc.',
      role: 'processor',
      kind: 'analytics',
      country: 'US',
      transferTools: ['scc', 'dpf'],
      ...processor,
    },
    cookieVendor: { key: 'acme', name: 'Acme', category: 'statistics', hosts: ['acme.example/'], cookies, ...vendor },
    text: said('text'),
  })

/** What the site has after a plan was carried out; the database gives ids to new cookies. */
const carriedOut = (plans: Partial<Record<LibraryPart, RowPlan>>, before: Site = {}): Site => {
  const after: Site = { ...before }
  for (const part of ['processor', 'cookieVendor'] as const) {
    const plan = plans[part]
    if (!plan || plan.action === 'leave') continue
    const cookies = plan.row.cookies.map(
      (one: OwnCookie, at): OwnCookie => ({ id: `${part}-${at}-${one.name}`, ...one }),
    )
    after[part] = { row: { facts: plan.row.facts, cookies }, preset: plan.stamp }
  }
  return after
}

const added = (preset: VendorPreset): Site => carriedOut(applyPreset({ preset, current: {}, locales }))

const edited = (site: Site, part: LibraryPart, edit: (row: OwnRow) => OwnRow): Site => {
  const current = site[part]
  return current ? { ...site, [part]: { ...current, row: edit(current.row) } } : site
}
const withFact =
  (name: string, value: Fact) =>
  (row: OwnRow): OwnRow => ({ ...row, facts: { ...row.facts, [name]: value } })
const withCookies =
  (change: (cookies: readonly OwnCookie[]) => readonly OwnCookie[]) =>
  (row: OwnRow): OwnRow => ({ ...row, cookies: change(row.cookies) })

const merge = (preset: VendorPreset, current: Site, part: LibraryPart, among = locales) => {
  const plan = applyPreset({ preset, current, locales: among })[part]
  if (plan?.action !== 'merge') throw new Error(`${part}: ${plan?.action}`)
  return plan
}

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

const word = fc.constantFrom('a', 'b', 'c')
const cookieNames = ['_one', '_two', '_three', '_four'] as const

const cookieArbitrary = (name: string): fc.Arbitrary<Cookie> =>
  fc
    .record({
      storage: fc.constantFrom('cookie', 'local-storage'),
      lv: word,
      et: word,
      pattern: fc.option(word, { nil: undefined }),
    })
    .map(({ storage, lv, et, pattern }) => ({ name, storage, pattern, lifetime: 'session', purpose: { lv, et } }))

const presetArbitrary: fc.Arbitrary<VendorPreset> = fc
  .record({
    legalEntity: fc.option(word, { nil: undefined }),
    role: fc.constantFrom('processor', 'controller'),
    transferTools: fc.subarray<'scc' | 'dpf' | 'bcr'>(['scc', 'dpf', 'bcr']),
    hosts: fc.subarray(['a.example/', 'b.example/']),
    cookies: fc.subarray([...cookieNames]).chain((names) => fc.tuple(...names.map(cookieArbitrary))),
  })
  .map(({ legalEntity, role, transferTools, hosts, cookies }) =>
    acme({
      processor: { legalEntity, role, transferTools },
      vendor: { hosts },
      cookies: [...cookies],
    }),
  )

type Edit = (site: Site) => Site
const editArbitrary: fc.Arbitrary<Edit> = fc.oneof(
  word.map(
    (value): Edit =>
      (site) =>
        edited(site, 'processor', withFact('legalEntity', `own ${value}`)),
  ),
  fc.constant<Edit>((site) => edited(site, 'processor', withFact('transferTools', []))),
  word.map(
    (value): Edit =>
      (site) =>
        edited(site, 'cookieVendor', withFact('name', `own ${value}`)),
  ),
  fc.nat(3).map(
    (at): Edit =>
      (site) =>
        edited(
          site,
          'cookieVendor',
          withCookies((all) => all.filter((_, index) => index !== at)),
        ),
  ),
  fc.tuple(fc.nat(3), fc.constantFrom('lv', 'et', 'de'), word).map(
    ([at, locale, text]): Edit =>
      (site) =>
        edited(
          site,
          'cookieVendor',
          withCookies((all) =>
            all.map((one, index) =>
              index === at ? { ...one, purpose: { ...one.purpose, [locale]: `own ${text}` } } : one,
            ),
          ),
        ),
  ),
  fc.constantFrom(...cookieNames, '_own').map(
    (name): Edit =>
      (site) =>
        edited(
          site,
          'cookieVendor',
          withCookies((all) =>
            all.some((one) => one.name === name)
              ? all
              : [...all, { id: `own ${name}`, name, facts: { lifetime: 'persistent' }, purpose: { lv: 'own' } }],
          ),
        ),
  ),
)

const arbitrary = fc.record({
  before: presetArbitrary,
  after: presetArbitrary,
  edits: fc.array(editArbitrary, { maxLength: 4 }),
})

const changedFacts = (from: Facts, to: Facts): string[] =>
  [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((name) => !sameFact(from[name], to[name]))

describe('whatever an editor does between two versions of a preset', () => {
  it('nothing of it is touched', () => {
    fc.assert(
      fc.property(arbitrary, ({ before, after, edits }) => {
        const made = added(before)
        const mine = edits.reduce((site, edit) => edit(site), made)
        const now = carriedOut(applyPreset({ preset: after, current: mine, locales }), mine)
        for (const part of ['processor', 'cookieVendor'] as const) {
          const [was, own, is] = [made[part]?.row, mine[part]?.row, now[part]?.row]
          if (!was || !own || !is) throw new Error(part)
          for (const name of changedFacts(was.facts, own.facts)) expect(is.facts[name]).toEqual(own.facts[name])
          for (const one of own.cookies) {
            const first = was.cookies.find(({ id }) => id === one.id)
            const last = is.cookies.find(({ id }) => id === one.id)
            if (!first) expect(last).toMatchObject({ name: one.name, purpose: one.purpose })
            const texts = changedFacts(first?.purpose ?? {}, one.purpose)
            for (const locale of texts) expect(last?.purpose[locale]).toBe(one.purpose[locale])
          }
          const deleted = was.cookies.filter(({ id }) => !own.cookies.some((one) => one.id === id))
          const names = new Set(own.cookies.map(({ name }) => name))
          for (const { name } of deleted) {
            if (!names.has(name)) expect(is.cookies.map((one) => one.name)).not.toContain(name)
          }
        }
      }),
    )
  })

  it('applying twice is the same as once', () => {
    fc.assert(
      fc.property(arbitrary, ({ before, after, edits }) => {
        const mine = edits.reduce((site, edit) => edit(site), added(before))
        const once = carriedOut(applyPreset({ preset: after, current: mine, locales }), mine)
        const again = applyPreset({ preset: after, current: once, locales })
        for (const plan of Object.values(again)) expect(plan.action === 'merge' && plan.changes).toEqual([])
        expect(carriedOut(again, once)).toEqual(once)
      }),
    )
  })

  it('a row that nobody touched becomes what the newest preset says, version after version', () => {
    fc.assert(
      fc.property(presetArbitrary, fc.array(presetArbitrary, { minLength: 1, maxLength: 3 }), (first, later) => {
        const now = later.reduce(
          (site, preset) => carriedOut(applyPreset({ preset, current: site, locales }), site),
          added(first),
        )
        const fresh = added(later.at(-1) ?? first)
        for (const part of ['processor', 'cookieVendor'] as const) {
          expect(changedFacts(fresh[part]?.row.facts ?? {}, now[part]?.row.facts ?? {})).toEqual([])
          const byName = (site: Site) =>
            (site[part]?.row.cookies ?? [])
              .map(({ name, purpose }) => ({ name, purpose }))
              .sort((a, b) => a.name.localeCompare(b.name))
          expect(byName(now)).toEqual(byName(fresh))
        }
      }),
    )
  })
})
