import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { changedTexts } from '../../src/translation/in-place/changed-texts.ts'

type Doc = Record<string, unknown>

const field = (name: string, more: object): FlattenedField => ({ name, type: 'text', ...more }) as FlattenedField
const prose = [field('text', { type: 'richText', localized: true }), field('kind', {})]
const list = [field('label', { localized: true }), field('deep', { type: 'array', flattenedFields: [] })]
const fields = [
  field('key', {}),
  field('title', { localized: true }),
  field('note', { type: 'textarea', localized: true }),
  field('tags', { localized: true, hasMany: true }),
  field('alias', { localized: true, unique: true }),
  field('address', { type: 'group', localized: true, flattenedFields: [field('city', {})] }),
  field('createdAt', { type: 'date' }),
  field('contact', { type: 'group', flattenedFields: [field('name', { localized: true }), field('country', {})] }),
  field('rows', { type: 'array', flattenedFields: list }),
  field('other', { type: 'blocks', blocks: [] }),
  field('body', { type: 'blocks', blocks: [{ slug: 'prose', flattenedFields: prose }] }),
]

const stored: Doc = {
  id: 1,
  updatedAt: '2026-01-01T00:00:00.000Z',
  key: 'data',
  title: { lv: 'Dati', et: 'Andmed' },
  note: { lv: 'Piezīme' },
  contact: { name: { lv: 'Anna' }, country: 'LV' },
  rows: [{ id: 'a', label: { lv: 'Viens' }, deep: [] }],
  other: [{ id: 'x', blockType: 'y', n: 1 }],
  body: [
    { id: 'p', blockType: 'prose', text: { lv: { root: 1 } } },
    { id: 'q', blockType: 'prose', text: { lv: { root: 2 } } },
  ],
}
const changed = (more: Doc) => changedTexts({ fields, before: stored, after: { ...structuredClone(stored), ...more } })

describe('the texts that a save changes', () => {
  it.each<[string, Doc, unknown]>([
    ['nothing', {}, []],
    ['when it was saved', { updatedAt: '2026-02-02T00:00:00.000Z' }, []],
    ['nothing, where what is absent is null', { note: { lv: 'Piezīme', et: null }, tags: null }, []],
    [
      'a text, with those that are kept beside it',
      { title: { lv: 'Dati', et: 'Isikuandmed' } },
      [{ of: 'document', locale: 'et', texts: { title: 'Isikuandmed', note: null, contact_name: null } }],
    ],
    [
      'a text that is taken away',
      { note: {} },
      [{ of: 'document', locale: 'lv', texts: { title: 'Dati', note: null, contact_name: 'Anna' } }],
    ],
    [
      'a text in a group',
      { contact: { name: { lv: 'Anna', et: 'Anne' }, country: 'LV' } },
      [{ of: 'document', locale: 'et', texts: { title: 'Andmed', note: null, contact_name: 'Anne' } }],
    ],
    [
      'a text of a row',
      { rows: [{ id: 'a', label: { lv: 'Viens', et: 'Üks' }, deep: [] }] },
      [{ of: { field: 'rows', id: 'a' }, locale: 'et', texts: { label: 'Üks' } }],
    ],
    [
      'a text of a block, and of no other',
      {
        body: [
          { ...Object(stored.body)[0] },
          { id: 'q', blockType: 'prose', text: { lv: { root: 2 }, et: { root: 3 } } },
        ],
      },
      [{ of: { field: 'body', id: 'q', blockType: 'prose' }, locale: 'et', texts: { text: { root: 3 } } }],
    ],
  ])('are known: %s', (_, more, expected) => {
    expect(changed(more)).toEqual(expected)
  })

  it.each<[string, Doc]>([
    ['a fact', { key: 'other' }],
    ['a fact in a group', { contact: { name: { lv: 'Anna' }, country: 'EE' } }],
    ['words in a list of words', { tags: { et: ['üks'] } }],
    ['a text that may be there once', { alias: { lv: 'dati' } }],
    ['a group that is another in each language', { address: { et: { city: 'Tallinn' } } }],
    ['when it was made', { createdAt: '2026-01-01T00:00:00.000Z' }],
    ['a block that nothing is known of', { other: [{ id: 'x', blockType: 'y', n: 2 }] }],
    ['a row more', { rows: [...Object(stored.rows), { id: 'b', label: {} }] }],
    ['another order', { body: [...Object(stored.body)].reverse() }],
    ['another kind of block', { body: [{ ...Object(stored.body)[0], blockType: 'card' }, Object(stored.body)[1]] }],
    ['a fact of a block', { body: [{ ...Object(stored.body)[0], kind: 'x' }, Object(stored.body)[1]] }],
    ['what is deeper in a row', { rows: [{ id: 'a', label: { lv: 'Viens' }, deep: [{ id: 'x' }] }] }],
  ])('are not all that changes: %s', (_, more) => {
    expect(changed(more)).toBeUndefined()
  })
})
