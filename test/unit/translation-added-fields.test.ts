import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { withAddedFields } from '../../src/translation/added-fields.ts'

const field = (value: object) => value as FlattenedField
const fields = [
  field({ name: 'key', type: 'text' }),
  field({ name: 'decision', type: 'select', defaultValue: 'not-stated' }),
  field({ name: 'listed', type: 'checkbox', defaultValue: true }),
  field({ name: 'special', type: 'checkbox' }),
  field({ name: 'subjects', type: 'select', hasMany: true, defaultValue: ['customers'] }),
  field({
    name: 'copy',
    type: 'group',
    flattenedFields: [field({ name: 'way', type: 'select', defaultValue: 'none' })],
  }),
  field({ name: 'joint', type: 'array', flattenedFields: [field({ name: 'name', type: 'text' })] }),
  field({
    name: 'body',
    type: 'blocks',
    blocks: [{ slug: 'rights', flattenedFields: [field({ name: 'layout', type: 'select', defaultValue: 'list' })] }],
  }),
]
const untouched = {
  key: 'orders',
  decision: 'not-stated',
  listed: true,
  special: false,
  subjects: [],
  copy: { way: 'none' },
  joint: [],
  body: [{ id: 'r1', blockType: 'rights', layout: 'list' }],
}
const approved = { key: 'orders', body: [{ id: 'r1', blockType: 'rights' }] }

describe('facts that were approved before fields were added', () => {
  it('are those of a working copy whose new fields nobody touched', () => {
    expect(withAddedFields({ fields, facts: approved, now: untouched })).toEqual(untouched)
  })

  it.each<[what: string, touched: Record<string, unknown>]>([
    ['a choice', { decision: 'used' }],
    ['a mark taken away', { listed: false }],
    ['a mark set', { special: true }],
    ['several chosen', { subjects: ['employees'] }],
    ['within a group', { copy: { way: 'on-request' } }],
    ['a row', { joint: [{ id: 'j1', name: 'Partner' }] }],
    ['within a block', { body: [{ id: 'r1', blockType: 'rights', layout: 'table' }] }],
  ])('differ where somebody did: %s', (_, touched) => {
    const now = { ...untouched, ...touched }
    expect(withAddedFields({ fields, facts: approved, now })).not.toEqual(now)
  })

  it('keep what was approved, and the rows that the working copy has no more', () => {
    const facts = { ...untouched, key: 'sales', body: [{ id: 'gone', blockType: 'rights', layout: 'list' }] }
    expect(withAddedFields({ fields, facts, now: untouched })).toEqual(facts)
  })

  it('say nothing of a field that is gone', () => {
    expect(withAddedFields({ fields, facts: { ...untouched, former: 1 }, now: untouched })).toEqual(untouched)
  })
})
