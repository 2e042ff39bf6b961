import { describe, expect, it } from 'vitest'
import { bannerConfiguration } from '../../src/contract/banner-configuration.ts'
import { policyDifference } from '../../src/contract/policy-difference.ts'
import { demoContent } from '../../src/demo/content/index.ts'
import { type Snapshot, snapshotSchema } from '../../src/policy/snapshot.ts'
import type { CompiledRelease } from '../../src/release/compile-release.ts'
import { snapshotOf } from './policy-fixture.ts'
import { bodyOf, first, next } from './release-fixture.ts'

const demo = snapshotSchema.parse(demoContent)

describe('releases one after the other', () => {
  const one = first(demo)
  const changed: Snapshot = {
    ...demo,
    retentionRules: demo.retentionRules.map((rule) => (rule.key === 'orders' ? { ...rule, amount: 5 } : rule)),
  }
  const two = next({ snapshot: demo, previous: one, material: false })
  const three = next({ snapshot: changed, previous: two, material: true })
  const revision = (release: CompiledRelease) =>
    bannerConfiguration.parse(JSON.parse(bodyOf(release, 'lv/banner.json'))).revision

  it('link each to the one before', () => {
    expect(one.manifest.previous).toBeNull()
    expect(three.manifest.previous).toEqual({ release: 2, sha256: two.manifestSha256 })
    expect(three.manifest.releases.map(({ release, path }) => [release, path])).toEqual([
      [1, 'releases/1/index.json'],
      [2, 'releases/2/index.json'],
      [3, 'releases/3/index.json'],
    ])
  })

  it('ask visitors again after a material change only, in every locale alike', () => {
    expect([one, two, three].map(revision)).toEqual([1, 1, 2])
    const inEach = ['lv', 'et', 'en'].map((locale) => JSON.parse(bodyOf(three, `${locale}/banner.json`)).revision)
    expect(inEach).toEqual([2, 2, 2])
  })

  it('tell whoever is asked again what changed, in the words of the release and in its locale', () => {
    const told = (release: CompiledRelease, locale: string) =>
      JSON.parse(bodyOf(release, `${locale}/banner.json`)).change
    expect([told(one, 'lv'), told(two, 'lv'), told(three, 'lv'), told(three, 'et')]).toEqual([
      undefined,
      undefined,
      'Pirmais laidiens',
      undefined,
    ])
    expect(bodyOf(three, 'lv/consent.js')).toContain('"change":"Pirmais laidiens"')
  })

  it('ask again about what the last material one named, until the next', () => {
    const renewed = (release: CompiledRelease) =>
      bannerConfiguration.parse(JSON.parse(bodyOf(release, 'lv/banner.json'))).renew
    const all = ['preferences', 'statistics', 'marketing']
    const four = next({ snapshot: demo, previous: three, material: true, renew: ['statistics', 'no-such-category'] })
    const five = next({ snapshot: changed, previous: four, material: false })
    expect([one, two, three, four, five].map(renewed)).toEqual([all, all, all, ['statistics'], ['statistics']])
    expect(five.manifest.releases.map(({ material, renew }) => [material, renew])).toEqual([
      [true, all],
      [false, []],
      [true, all],
      [true, ['statistics']],
      [false, []],
    ])
  })

  it('say why they are material, in each locale; an editorial one says nothing', () => {
    const reasons = { lv: [{ code: 'recipient-new', text: 'Jauns saņēmējs: X' }], en: [] }
    const of = (material: boolean) => {
      const release = next({ snapshot: changed, previous: one, material, reasons })
      return ['lv', 'en'].map((locale) => JSON.parse(bodyOf(release, `${locale}/policy.json`)).changes.reasons)
    }
    expect(of(true)).toEqual([reasons.lv, []])
    expect(of(false)).toEqual([[], []])
  })

  it('say what changed, in every locale', () => {
    expect(one.differences).toEqual([])
    expect(three.differences.map(({ path }) => path)).toEqual(
      ['en', 'et', 'lv'].flatMap((locale) => [`releases/2/diff/3/${locale}.html`, `releases/2/diff/3/${locale}.json`]),
    )
    const difference = (release: CompiledRelease, locale: string) =>
      release.differences.find(({ path }) => path.endsWith(`/${locale}.json`))?.body ?? ''
    const same = policyDifference.parse(JSON.parse(difference(two, 'en')))
    expect([same.sections, same.registers, same.material]).toEqual([[], [], false])
    const different = policyDifference.parse(JSON.parse(difference(three, 'lv')))
    expect(different.registers.map(({ register, rows }) => [register, rows.map(({ id }) => id)])).toEqual([
      ['retention', ['orders']],
    ])
    expect(different.material).toBe(true)
  })

  it('show a locale that came and one that went', () => {
    const without = (locale: string) =>
      snapshotOf({ site: { publishedLocales: ['lv', 'en'].filter((each) => each !== locale) } })
    const release = next({ snapshot: without('lv'), previous: first(without('en')), material: false })
    const ends = release.differences
      .filter(({ path }) => path.endsWith('.json'))
      .map(({ body }) => policyDifference.parse(JSON.parse(body)))
    expect(ends.map(({ locale, title }) => [locale, title])).toEqual([
      ['en', [{ kind: 'added', text: 'Privacy policy' }]],
      ['lv', [{ kind: 'removed', text: 'Privātuma politika' }]],
    ])
  })
})
