import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyPreset } from '../../../src/vendors/apply-preset.ts'
import type { VendorPreset } from '../../../src/vendors/preset.ts'
import type { Facts } from '../../../src/vendors/register-rows.ts'
import { sameFact } from '../../../src/vendors/three-ways.ts'
import { acme, added, type Cookie, carriedOut, edited, locales, type Site, withCookies, withFact } from './acme.ts'

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
