import fc from 'fast-check'
import { expect, it } from 'vitest'
import { demoContent } from '../../../src/demo/content/index.ts'
import { materialityOf } from '../../../src/policy/material/materiality.ts'
import { reasonText } from '../../../src/policy/material/reason-text.ts'
import { registerNames, type Snapshot, snapshotSchema } from '../../../src/policy/snapshot.ts'
import { createWording } from '../../../src/policy/wording.ts'
import { anySnapshot } from '../policy-arbitrary.ts'
import { between, policiesOf } from './two-releases.ts'

const demo = snapshotSchema.parse(demoContent)

const shuffled = (snapshot: Snapshot): fc.Arbitrary<Snapshot> => {
  const anew = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length })
  const registers = fc.record(Object.fromEntries(registerNames.map((name) => [name, anew<unknown>(snapshot[name])])))
  return registers.map((rows) => ({ ...snapshot, ...rows }))
}

/** Every localised leaf says something else; texts of the rich editor and numbers stay as they are. */
const reworded = (value: unknown, word: string): unknown => {
  if (Array.isArray(value)) return value.map((item) => reworded(item, word))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const isLeaf =
    entries.length > 0 && entries.every(([locale, text]) => /^(lv|et|en)$/.test(locale) && typeof text === 'string')
  return Object.fromEntries(entries.map(([name, inner]) => [name, isLeaf ? `${word} ${name}` : reworded(inner, word)]))
}

/** Every display group has its title in each locale, as in whatever can be published: by it a hidden member is told. */
const titled = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  displayGroups: snapshot.displayGroups.map((group) => {
    const title = Object.values(group.title).find((text) => text.trim() !== '') ?? group.key
    return { ...group, title: { lv: title, et: title, en: title } }
  }),
})

const codesOf = ({ reasons, renew }: ReturnType<typeof between>) => ({
  renew,
  reasons: reasons.map(({ code, row, part, categories }) => ({ code, row, part, categories })),
})

it('the same again is no change', () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      expect(between(snapshot, snapshot)).toMatchObject({ material: false, reasons: [], renew: [] })
    }),
    { numRuns: 60 },
  )
}, 60_000)

it('the order in which rows stand changes nothing', () => {
  fc.assert(
    fc.property(
      anySnapshot.chain((one) => fc.tuple(fc.constant(one), shuffled(one))),
      anySnapshot,
      ([one, two], other) => {
        expect(between(one, two).material).toBe(false)
        expect(codesOf(between(two, other))).toEqual(codesOf(between(one, other)))
        expect(codesOf(between(other, two))).toEqual(codesOf(between(other, one)))
      },
    ),
    { numRuns: 60 },
  )
}, 60_000)

it('documents with their rows in another order, as somebody else might write them, are the same', () => {
  fc.assert(
    fc.property(anySnapshot, anySnapshot, (one, two) => {
      const turned = (policies: ReturnType<typeof policiesOf>) =>
        Object.fromEntries(
          Object.entries(policies).map(([locale, policy]) => [
            locale,
            {
              ...policy,
              registers: {
                ...policy.registers,
                purposes: policy.registers.purposes.toReversed(),
                recipients: policy.registers.recipients.toReversed(),
                retention: policy.registers.retention.toReversed(),
                vendors: policy.registers.vendors
                  .map((row) => ({ ...row, cookies: row.cookies.toReversed() }))
                  .toReversed(),
              },
            },
          ]),
        )
      const [before, after] = [policiesOf(one), policiesOf(two)]
      const of = (from: typeof before, to: typeof after) =>
        codesOf(materialityOf({ before: from, after: to, sourceLocale: 'lv' }))
      expect(of(turned(before), turned(after))).toEqual(of(before, after))
    }),
    { numRuns: 60 },
  )
}, 60_000)

it('words alone are no reason, whatever they say', () => {
  fc.assert(
    fc.property(anySnapshot, fc.constantFrom('Jauns', 'Uus', 'New'), (snapshot, word) => {
      const after = snapshotSchema.parse(reworded(snapshot, word))
      expect(between(snapshot, after).reasons).toEqual([])
      expect(between(after, snapshot).reasons).toEqual([])
    }),
    { numRuns: 60 },
  )
}, 60_000)

it('a locale more or fewer is none either, and changes no other reason', () => {
  const locales = fc.subarray(['lv', 'et', 'en'], { minLength: 1 })
  fc.assert(
    fc.property(anySnapshot.map(titled), anySnapshot.map(titled), locales, locales, (one, two, some, others) => {
      const within = (snapshot: Snapshot, publishedLocales: string[]) => ({
        ...snapshot,
        site: { ...snapshot.site, publishedLocales },
      })
      expect(between(within(one, some), within(one, others)).reasons).toEqual([])
      // A grown period is looked for in the source locale's text.
      const facts = (result: ReturnType<typeof between>) =>
        codesOf({ ...result, reasons: result.reasons.filter(({ code }) => code !== 'retention-in-text') })
      expect(facts(between(within(one, some), within(two, others))).reasons).toEqual(facts(between(one, two)).reasons)
    }),
    { numRuns: 40 },
  )
}, 60_000)

it('every reason is a sentence in every locale', () => {
  fc.assert(
    fc.property(anySnapshot, anySnapshot, (one, two) => {
      for (const reason of between(one, two).reasons) {
        for (const locale of ['lv', 'et', 'en', 'lt']) {
          const text = reasonText({ reason, locale, wording: createWording({ locale }) })
          expect(text.length).toBeGreaterThan(5)
          expect(text).not.toMatch(/\{\{(name|part|before|after|reason)\}\}|undefined/)
        }
      }
    }),
    { numRuns: 40 },
  )
}, 60_000)

it('a whole register that comes is a reason a row, and one that goes is none', () => {
  for (const name of ['purposes', 'dataCategories', 'processors', 'cookieVendors', 'retentionRules'] as const) {
    const without: Snapshot = { ...demo, [name]: [] }
    const came = between(without, demo).reasons
    expect(came.length, name).toBeGreaterThan(0)
    expect(new Set(came.map(({ code, row, part }) => `${code} ${row} ${part}`)).size, name).toBe(came.length)
  }
  const { reasons } = between(demo, { ...demo, purposes: [], dataCategories: [], processors: [], cookieVendors: [] })
  expect(reasons).toEqual([])
})
