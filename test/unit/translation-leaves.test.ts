import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { isEmptyUnit, joinLocales, splitLocales } from '../../src/translation/leaves.ts'

const field = (value: object) => value as FlattenedField
const text = (name: string, more: object = {}) => field({ name, type: 'text', ...more })
const localised = (name: string, more: object = {}) => text(name, { localized: true, ...more })

const fields = [
  text('key'),
  localised('title'),
  text('note', { custom: { privacy: 'internal' } }),
  field({ name: 'parent', type: 'relationship', relationTo: 'sections' }),
  field({ name: 'contact', type: 'group', flattenedFields: [text('email'), localised('hours')] }),
  field({
    name: 'own',
    type: 'array',
    flattenedFields: [text('phrase'), localised('words', { custom: { privacy: 'optional' } })],
  }),
  field({
    name: 'body',
    type: 'blocks',
    blocks: [
      { slug: 'prose', flattenedFields: [localised('text')] },
      { slug: 'list', flattenedFields: [text('source')] },
    ],
  }),
]

const doc = {
  id: 7,
  key: 'general',
  title: { lv: 'Vispārīgi', et: 'Üldist' },
  note: 'for colleagues',
  parent: { id: 3, title: 'populated' },
  contact: { email: 'a@b.ee', hours: { lv: '9–17' } },
  own: [{ id: 'p1', phrase: 'rights.A15', words: { lv: 'Piekļuve' } }],
  body: [
    { id: 'r1', blockType: 'prose', text: { lv: 'Teksts', et: 'Tekst', en: ' ' } },
    { id: 'r2', blockType: 'list', source: 'provided' },
  ],
  createdAt: '2026-01-01',
}

describe('a document taken apart', () => {
  it('has its facts without texts, without internal fields and with references as ids', () => {
    expect(splitLocales(fields, doc).facts).toEqual({
      key: 'general',
      parent: 3,
      contact: { email: 'a@b.ee' },
      own: [{ id: 'p1', phrase: 'rights.A15' }],
      body: [
        { id: 'r1', blockType: 'prose' },
        { id: 'r2', blockType: 'list', source: 'provided' },
      ],
    })
  })

  it('has its texts by locale and path, without empty ones; what a locale may do without is marked', () => {
    expect(splitLocales(fields, doc).units).toEqual({
      lv: { title: 'Vispārīgi', 'contact.hours': '9–17', 'own.p1.words?': 'Piekļuve', 'body.r1.text': 'Teksts' },
      et: { title: 'Üldist', 'body.r1.text': 'Tekst' },
    })
  })

  it('is the same again when it is put together and taken apart', () => {
    const words = fc.dictionary(
      fc.constantFrom('lv', 'et', 'en'),
      fc.string({ minLength: 1 }).filter((s) => s.trim() !== ''),
    )
    const rows = fc.uniqueArray(fc.record({ id: fc.uuid(), blockType: fc.constant('prose'), text: words }), {
      selector: ({ id }) => id,
    })
    fc.assert(
      fc.property(words, rows, (title, body) => {
        const apart = splitLocales(fields, { key: 'k', title, body })
        expect(splitLocales(fields, joinLocales(fields, apart))).toEqual(apart)
      }),
    )
  })
})

const paragraph = (...children: unknown[]) => ({ root: { type: 'root', children: [{ type: 'paragraph', children }] } })

describe('empty text', () => {
  it.each([
    ['nothing', null, true],
    ['spaces', '  ', true],
    ['a word', 'a', false],
    ['an empty paragraph', paragraph(), true],
    ['a paragraph of spaces', paragraph({ type: 'text', text: ' ' }), true],
    ['a paragraph with a word', paragraph({ type: 'text', text: 'a' }), false],
    [
      'a paragraph with a token alone',
      paragraph({ type: 'inlineBlock', fields: { blockType: 'controller-name' } }),
      false,
    ],
    ['a word within a link', paragraph({ type: 'link', children: [{ type: 'text', text: 'a' }] }), false],
  ])('%s', (_, value, empty) => {
    expect(isEmptyUnit(value)).toBe(empty)
  })
})
