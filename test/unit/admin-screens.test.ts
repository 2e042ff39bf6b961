import type { ClientField } from 'payload'
import { describe, expect, it } from 'vitest'
import type { DocumentStates, LocaleState } from '../../src/admin/answers.ts'
import { namesOfPath } from '../../src/admin/interface/field-names.ts'
import { keyed } from '../../src/admin/interface/keyed.ts'
import { siteIdOf } from '../../src/admin/interface/site-of.ts'
import { draftOf, emptyDraft, isIncomplete, isTyped, lowersMaterial } from '../../src/admin/publishing/draft.ts'
import { allLines, changedLines } from '../../src/admin/publishing/shown-lines.ts'
import { explainState, whyNotReady } from '../../src/admin/ready/explain-state.ts'
import type { LineChange } from '../../src/contract/policy-difference.ts'

const say = (path: string, values: Record<string, unknown> = {}) => [path, ...Object.values(values)].join(' ')
const moment = (iso: string) => iso.slice(0, 10)

const locale = (of: Partial<LocaleState>): LocaleState => ({
  locale: 'et',
  state: 'approved',
  isSource: false,
  approvedAt: '2026-01-02T03:04:05.000Z',
  approvedBy: 'Liis',
  deleted: false,
  mayApprove: true,
  ...of,
})
const source = (of: Partial<LocaleState> = {}) => locale({ locale: 'lv', isSource: true, ...of })
const document = (...locales: LocaleState[]): DocumentStates => ({ site: 1, sourceLocale: 'lv', locales })

describe('the state beside the button Mark ready', () => {
  it.each([
    ['is ready, by whom and when', locale({}), false, 'ui.ready.explain.approved ui.ready.lastBy Liis 2026-01-02'],
    [
      'has an older source',
      locale({ state: 'outdated' }),
      false,
      'ui.ready.explain.outdated ui.ready.lastBy Liis 2026-01-02',
    ],
    ['was never ready', source({ state: 'changed', approvedAt: null }), false, 'ui.ready.explain.neverReady'],
    ['is missing', locale({ state: 'missing', approvedAt: null }), false, 'ui.ready.explain.missing'],
    [
      'is unsaved, whatever is saved',
      locale({ approvedBy: null }),
      true,
      'ui.ready.explain.unsaved ui.ready.last  2026-01-02',
    ],
  ])('says that a text %s', (_, own, modified, said) => {
    expect(explainState({ own, modified, say, moment })).toBe(said)
  })

  it.each([
    ['an editor alone marks the source', source({ mayApprove: false }), source(), 'ui.ready.editorsOnly'],
    ['a translator marks their own locale', locale({ mayApprove: false }), source(), 'ui.ready.translatorsOnly'],
    ['the source comes first', locale({ state: 'missing' }), source({ approvedAt: null }), 'ui.ready.sourceFirst'],
    ['there is nothing to mark', locale({}), source(), 'ui.ready.explain.approved'],
  ])('says why it cannot be pressed: %s', (_, own, first, said) => {
    expect(whyNotReady({ states: document(first, own), own, modified: false, say })).toBe(said)
  })

  it('can be pressed for a changed text, and for unsaved changes of a ready one', () => {
    const changed = locale({ state: 'changed' })
    expect(whyNotReady({ states: document(source(), changed), own: changed, modified: false, say })).toBeUndefined()
    const ready = source()
    expect(whyNotReady({ states: document(ready), own: ready, modified: true, say })).toBeUndefined()
  })
})

describe('where something is missing', () => {
  const fields: ClientField[] = [
    {
      type: 'tabs',
      tabs: [{ label: 'Site', fields: [{ type: 'row', fields: [{ name: 'title', type: 'text', label: 'Title' }] }] }],
    },
    {
      name: 'body',
      type: 'blocks',
      label: { en: 'Body' },
      blocks: [{ slug: 'prose', fields: [{ name: 'text', type: 'richText', label: 'Text' }] }],
    },
    {
      name: 'banner',
      type: 'group',
      label: 'Banner',
      fields: [{ name: 'title', type: 'text', label: 'Title of the banner' }],
    },
  ]
  const words = (label: unknown) => (typeof label === 'string' ? label : 'labelled')

  it.each([
    ['title', ['Title']],
    ['body.66f0c1.text', ['labelled', 'Text']],
    ['banner.title', ['Banner', 'Title of the banner']],
    ['gone.from.the.config', []],
  ])('is named as the form names it: %s', (path, names) => {
    expect(namesOfPath({ fields, path, words })).toEqual(names)
  })
})

describe('a changed section', () => {
  const line = (kind: LineChange['kind'], text: string): LineChange => ({
    kind,
    block: 'item',
    parts: [{ kind: kind === 'changed' ? 'added' : kind, text }],
  })
  const lines = [...'abcdef'].map((text) => line('same', text))

  it('shows changes with their neighbours and counts the rest', () => {
    const shown = changedLines([...lines, line('added', 'new'), ...lines])
    expect(shown.map((entry) => ('hidden' in entry ? entry.hidden : entry.line.parts[0]?.text))).toEqual([
      5,
      'f',
      'new',
      'a',
      5,
    ])
  })

  it('hides nothing of a short one', () => {
    const short = [line('same', 'a'), line('removed', 'b'), line('same', 'c')]
    expect(changedLines(short)).toEqual(allLines(short))
  })

  it('gives lines that say the same keys of their own', () => {
    const keys = allLines([...lines, ...lines]).map(({ key }) => key)
    expect(new Set(keys).size).toBe(12)
    expect(keyed(['a', 'a'], (text) => text).map(({ key }) => key)).toEqual(['a', 'a#2'])
  })
})

describe('what a publisher has typed', () => {
  it('is found again as it was', () => {
    const draft = {
      notes: { lv: 'Jauns saņēmējs' },
      reasons: { en: 'Tomorrow' },
      material: false,
      editorialReason: 'Tas pats saņēmējs',
      when: { scheduled: true, effectiveFrom: '2026-12-24T00:00' },
    }
    expect(draftOf(JSON.stringify(draft))).toEqual(draft)
    expect(isTyped(draft)).toBe(true)
  })

  it.each([
    null,
    '',
    'not json',
    '3',
    'null',
    '[]',
    '{"notes":"x","reasons":{"lv":4},"material":"yes","editorialReason":1,"when":{"scheduled":1,"effectiveFrom":2}}',
    '{"when":"tomorrow"}',
  ])('is nothing where something else was stored: %s', (stored) => {
    expect(draftOf(stored)).toEqual(emptyDraft)
    expect(isTyped(draftOf(stored))).toBe(false)
  })
})

describe('publishing as editorial what is proposed as material', () => {
  const gate = { locales: [], unready: [], dangling: [] }
  const current = { release: 1, publishedAt: '', revision: 1 }
  const candidate = { current, gate, material: true, sourceLocale: 'lv' }
  const noted = { ...emptyDraft, notes: { lv: 'Izmaiņas' } }

  it.each([
    ['as proposed', noted, candidate, { lowers: false, incomplete: false }],
    ['without a reason', { ...noted, material: false }, candidate, { lowers: true, incomplete: true }],
    [
      'with a blank one',
      { ...noted, material: false, editorialReason: ' ' },
      candidate,
      { lowers: true, incomplete: true },
    ],
    [
      'with a reason',
      { ...noted, material: false, editorialReason: 'x' },
      candidate,
      { lowers: true, incomplete: false },
    ],
    [
      'of what is editorial anyway',
      { ...noted, material: false },
      { ...candidate, material: false },
      { lowers: false, incomplete: false },
    ],
    [
      'for the first time',
      { ...noted, material: false },
      { ...candidate, current: null },
      { lowers: false, incomplete: false },
    ],
    ['without a note', { ...emptyDraft, material: true }, candidate, { lowers: false, incomplete: true }],
    [
      'for a date that is not chosen yet',
      { ...noted, when: { scheduled: true, effectiveFrom: '' } },
      candidate,
      { lowers: false, incomplete: true },
    ],
    [
      'at once, whatever date was chosen before',
      { ...noted, when: { scheduled: false, effectiveFrom: '2026-12-24T00:00' } },
      candidate,
      { lowers: false, incomplete: false },
    ],
  ])('%s', (_, draft, of, expected) => {
    expect({
      lowers: lowersMaterial({ draft, candidate: of }),
      incomplete: isIncomplete({ draft, candidate: of }),
    }).toEqual(expected)
  })
})

it('a site is known by its id, populated or not', () => {
  expect([
    siteIdOf(3),
    siteIdOf('a'),
    siteIdOf({ id: 3, name: 'x' }),
    siteIdOf(null),
    siteIdOf(''),
    siteIdOf({}),
  ]).toEqual([3, 'a', 3, undefined, undefined, undefined])
})
