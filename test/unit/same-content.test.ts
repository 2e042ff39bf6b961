import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameContent, sameJson } from '../../src/release/same-content.ts'

/** The same value with the properties of each object in another order, and some that are undefined. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inner]) => [name, turned(inner)] as const)
  return Object.fromEntries([['not there', undefined] as const, ...entries.reverse()])
}

const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)))

describe('sameJson', () => {
  it('is true of a value in another order, with undefined properties', () => {
    fc.assert(fc.property(json, (value) => sameJson(value, turned(value))))
  })

  it('says what the canonical form of RFC 8785 says', () => {
    const few = fc.oneof(json, fc.constantFrom([], {}, { a: 1 }, { a: [1] }, { a: { 0: 1 } }, [null], null, '', 0))
    fc.assert(
      fc.property(few, few, (one, other) => sameJson(one, other) === (canonicalize(one) === canonicalize(other))),
    )
  })

  it.each([
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: null }],
    [[1, 2], [1]],
    [[1], { 0: 1 }],
    [{ a: [] }, { a: {} }],
    ['1', 1],
  ])('is false of %j and %j', (one, other) => {
    expect(sameJson(one, other)).toBe(false)
    expect(sameJson(other, one)).toBe(false)
  })
})

describe('sameContent', () => {
  const policy = { release: 1, publishedAt: '2026-01-01T00:00:00.000Z', title: 'Policy', sections: [{ title: 'One' }] }

  it('looks past which release says it, and at every locale', () => {
    const later = { ...policy, release: 2, publishedAt: '2026-02-01T00:00:00.000Z' }
    expect(sameContent({ lv: policy }, { lv: later })).toBe(true)
    expect(sameContent({ lv: policy }, { lv: later, et: later })).toBe(false)
    expect(sameContent({ lv: policy, et: policy }, { lv: later, en: later })).toBe(false)
    expect(sameContent({ lv: policy }, { lv: { ...later, sections: [{ title: 'Two' }] } })).toBe(false)
  })
})
