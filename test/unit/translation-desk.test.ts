import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { age } from '../../src/admin/translation-desk/age.ts'
import { chosenLocale } from '../../src/admin/translation-desk/chosen-locale.ts'
import { progressOf } from '../../src/admin/translation-desk/count-states.ts'
import {
  allStates,
  type DeskPlace,
  emptyPlace,
  readPlace,
  writePlace,
} from '../../src/admin/translation-desk/desk-place.ts'
import { neighboursOf } from '../../src/admin/translation-desk/neighbours.ts'
import { blockText, isSameContent, readBlocks } from '../../src/admin/translation-desk/read-blocks.ts'
import { withTerms } from '../../src/admin/translation-desk/source-runs.ts'
import { whyNotApprove, whyNotSend } from '../../src/admin/translation-desk/why-not.ts'
import { whyRefused } from '../../src/admin/translation-desk/why-refused.ts'
import { standardTerms } from '../../src/translation/terms/standard-terms.ts'
import type { ListedUnit } from '../../src/translation/units/list-units.ts'

const say = (path: string) => path.split('.').at(-1) ?? ''

describe('the address of the translation view', () => {
  const word = fc.stringMatching(/^[a-z0-9-]{1,12}$/)
  const document = fc.record({ collection: word, document: word })
  const path = fc.stringMatching(/^[a-z]{1,8}(\.[a-z0-9]{1,8}){0,2}\??$/)
  const place: fc.Arbitrary<DeskPlace> = fc.record({
    site: word,
    locale: word,
    states: fc.subarray([...allStates]),
    formOnly: fc.boolean(),
    assignee: fc.oneof(fc.constant(''), word),
    dueBy: fc.constantFrom('', '2026-12-24'),
    search: fc.string({ unit: 'grapheme', maxLength: 20 }),
    document: fc.option(document, { nil: undefined }),
    page: fc.integer({ min: 1, max: 1000 }),
    unit: fc.option(
      fc.tuple(document, path).map(([named, at]) => ({ ...named, path: at })),
      { nil: undefined },
    ),
    view: fc.constantFrom('files', undefined),
  })

  it('leads back to where it was copied', () => {
    fc.assert(
      fc.property(place, (at) => {
        expect(readPlace(new URLSearchParams(writePlace(at)))).toEqual(at)
      }),
    )
  })

  it('names only what is not as always', () => {
    expect(writePlace(emptyPlace)).toBe('')
    expect(writePlace({ ...emptyPlace, site: '1', locale: 'et' })).toBe('site=1&locale=et')
    expect(writePlace({ ...emptyPlace, states: [] })).toBe('states=none')
  })

  it('is read whatever somebody has written into it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('states', 'due', 'page', 'unit', 'document'), fc.string()), (query) => {
        const read = readPlace(new URLSearchParams(query))
        expect(read.page).toBeGreaterThan(0)
        expect(allStates).toEqual(expect.arrayContaining([...read.states]))
      }),
    )
  })
})

const text = (words: string, format = 0) => ({ type: 'text', text: words, format, version: 1 })
const token = (name: string, id = 'a') => ({ type: 'inlineBlock', version: 1, fields: { id, blockType: name } })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children, version: 1 })
const state = (...children: unknown[]) => ({ root: { type: 'root', children, version: 1 } })

describe('a text taken apart', () => {
  it('keeps its headings, lists, marks, links and values', () => {
    const blocks = readBlocks(
      state(
        { type: 'heading', tag: 'h3', children: [text('Tiesības')] },
        paragraph(text('Raksti '), token('controller-email'), text(' '), {
          type: 'link',
          fields: { url: 'https://example.com' },
          children: [text('šeit', 1)],
        }),
        {
          type: 'list',
          listType: 'number',
          children: [
            { type: 'listitem', children: [text('viens')] },
            {
              type: 'listitem',
              children: [
                { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [text('iekšā')] }] },
              ],
            },
          ],
        },
        paragraph(),
      ),
    )
    expect(blocks.map((block) => [block.kind, block.depth, blockText(block)])).toEqual([
      ['heading', 0, 'Tiesības'],
      ['paragraph', 0, 'Raksti {controller-email} šeit'],
      ['number', 1, 'viens'],
      ['bullet', 2, 'iekšā'],
    ])
    expect(blocks[1]?.runs.at(-1)).toEqual({
      kind: 'text',
      text: 'šeit',
      bold: true,
      italic: false,
      href: 'https://example.com',
    })
  })

  it.each([
    ['what an editor adds by itself', state(paragraph({ ...text('Jā'), detail: 0, style: '' })), true],
    ['another id of a value', state(paragraph(text('Jā'))), true],
    ['a word', state(paragraph(text('Nē'))), false],
    ['bold', state(paragraph(text('Jā', 1))), false],
    ['a value', state(paragraph(text('Jā'), token('site-name'))), false],
    ['a paragraph', state(paragraph(text('Jā')), paragraph(text('Jā'))), false],
  ])('is another one, or is not, by %s', (_, other, isSame) => {
    expect(isSameContent(state(paragraph(text('Jā'))), other)).toBe(isSame)
    expect(isSameContent(state(paragraph(token('site-name', 'a'))), state(paragraph(token('site-name', 'b'))))).toBe(
      true,
    )
  })

  it('of nothing is as empty as an empty one', () => {
    for (const empty of [null, undefined, '', state(), state(paragraph()), state(paragraph(text(' ')))]) {
      expect(isSameContent(empty, null)).toBe(true)
    }
  })

  it('reads whatever is there, however deep, and never fails', () => {
    let deep: unknown = text('dibens')
    for (let depth = 0; depth < 5_000; depth += 1) deep = { type: 'paragraph', children: [deep] }
    expect(readBlocks(state(deep)).map(blockText).join('')).toContain('dibens')
    fc.assert(fc.property(fc.anything(), (value) => Array.isArray(readBlocks(value))))
  })

  it('marks its terms within bold and plain words, and loses none of them', () => {
    const [block] = readBlocks(state(paragraph(text('Personas '), text('dati', 1), text(' un pārzinis.'))))
    if (!block) throw new Error('There is no block.')
    const runs = withTerms({ block, locale: 'lv', terms: standardTerms })
    expect(runs.map((run) => (run.kind === 'token' ? '' : run.text)).join('')).toBe('Personas dati un pārzinis.')
    const marked = runs.flatMap((run) => (run.kind === 'text' && run.term ? [[run.text, run.term.id]] : []))
    expect(marked).toEqual([
      ['Personas ', 'personal-data'],
      ['dati', 'personal-data'],
      ['pārzinis', 'controller'],
    ])
  })
})

describe('how far a language is', () => {
  const count = (state: (typeof allStates)[number], units: number, locale = 'et') => ({
    ...{ site: '1', words: 0, form: 0 },
    locale,
    state,
    units,
  })
  it.each([
    [[count('approved', 199), count('outdated', 1), count('missing', 50, 'en')], { ready: 199, all: 200, percent: 99 }],
    [[count('approved', 999), count('in-review', 1)], { ready: 999, all: 1000, percent: 99 }],
    [[count('approved', 3)], { ready: 3, all: 3, percent: 100 }],
    [[], { ready: 0, all: 0, percent: 100 }],
  ])('is at a hundred only when nothing is left', (counts, progress) => {
    expect(progressOf({ counts, locale: 'et' })).toEqual(progress)
  })
})

describe('the language that is worked on', () => {
  const site = { id: 1, slug: 's', name: 'S', sourceLocale: 'lv', publishedLocales: ['lv', 'en', 'et'] }
  it.each([
    ['the one that is asked for', 'et', [], 'et'],
    ['the first that the reader translates', '', ['et'], 'et'],
    ['any, for whoever translates all', '', 'all' as const, 'en'],
    ['any, for whoever only looks', '', [], 'en'],
    ['never the source', 'lv', ['et'], 'et'],
  ])('is %s', (_, asked, own, chosen) => {
    expect(chosenLocale({ site, asked, own })).toBe(chosen)
  })
})

describe('what stands around a text', () => {
  const unit = (path: string, state: ListedUnit['state']): ListedUnit => ({
    ...{ site: '1', collection: 'sections', document: '1', locale: 'et', key: 'k', label: 'L', change: null },
    ...{ source: '', target: '', words: 0, since: '2026-01-01T00:00:00.000Z', assignee: null, assigneeName: null },
    ...{ due: null, sentBy: null, sentByName: null },
    path,
    state,
  })
  const units = [unit('a', 'outdated'), unit('b', 'approved'), unit('c', 'missing')]
  const queue = { units, total: 103, page: 3, limit: 50 }
  const name = (path: string) => ({ collection: 'sections', document: '1', path })

  it('is what the list has, the next to work on without what is ready', () => {
    expect(neighboursOf(queue, name('a'))).toEqual({
      previous: undefined,
      next: name('b'),
      nextOpen: name('c'),
      at: 101,
      of: 103,
    })
    expect(neighboursOf(queue, name('c'))).toMatchObject({ previous: name('b'), next: undefined, nextOpen: undefined })
  })

  it('is the beginning of the list for a text that is not in it, and nothing without a list', () => {
    expect(neighboursOf(queue, name('z'))).toMatchObject({ previous: undefined, next: name('a'), at: undefined })
    expect(neighboursOf(undefined, name('a'))).toMatchObject({ previous: undefined, next: undefined, at: undefined })
  })
})

describe('in words', () => {
  const now = new Date('2026-03-10T12:00:00Z')
  it.each([
    ['2026-03-10T09:00:00Z', 'today'],
    ['2026-03-09T11:00:00Z', 'yesterday'],
    ['2026-03-07T11:00:00Z', '3 days ago'],
    ['2026-02-20T11:00:00Z', '2 weeks ago'],
    ['2026-12-01T11:00:00Z', 'today'],
  ])('a state since %s is of %s', (iso, said) => {
    expect(age({ iso, now, language: 'en' })).toBe(said)
  })

  const unit = { mayWrite: true, needsSecondPerson: false, state: 'changed' as const }
  const fine = { unit, isTyped: false, isEmpty: false, findings: [], say }
  const finding = (code: 'token-missing' | 'number-missing') => [{ code, severity: 'error' as const, values: {} }]
  it.each([
    ['a good text', fine, undefined],
    ['another language', { ...fine, unit: { ...unit, mayWrite: false } }, 'notYours'],
    ['no text', { ...fine, isEmpty: true }, 'empty'],
    ['a lost value', { ...fine, findings: finding('token-missing') }, 'errors'],
    ['a number, which a person weighs', { ...fine, findings: finding('number-missing') }, undefined],
    ['a site with two pairs of eyes', { ...fine, unit: { ...unit, needsSecondPerson: true } }, 'secondPerson'],
    ['what is ready', { ...fine, unit: { ...unit, state: 'approved' as const } }, 'approved'],
    [
      'what is ready and typed over',
      { ...fine, isTyped: true, unit: { ...unit, state: 'approved' as const } },
      undefined,
    ],
  ])('why %s is approved or not', (_, asked, reason) => {
    expect(whyNotApprove(asked)).toBe(reason)
  })

  it('why nothing is sent twice', () => {
    expect(whyNotSend({ ...fine, unit: { ...unit, state: 'in-review' } })).toBe('sent')
    expect(whyNotSend({ ...fine, isTyped: true, unit: { ...unit, state: 'in-review' } })).toBeUndefined()
  })

  it('what a field says of its value, what the desk says, or that nobody answered', () => {
    const problem = { status: 400, code: 'unknown', detail: 'Something went wrong.', body: {} }
    const errors = [{ message: 'Invalid', data: { errors: [{ message: 'At most 200 characters.' }] } }]
    expect(whyRefused({ ...problem, body: { errors } }, say)).toBe('At most 200 characters.')
    expect(whyRefused(problem, say)).toBe('Something went wrong.')
    expect(whyRefused({ ...problem, status: 0 }, say)).toBe('unreachable')
  })
})
