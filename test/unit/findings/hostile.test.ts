import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../../src/policy/findings/find.ts'
import { createSayer } from '../../../src/policy/findings/say.ts'
import type { Snapshot } from '../../../src/policy/snapshot.ts'
import { knownNames } from '../../../src/vendors/known-names.ts'
import { anySnapshot, anyText } from '../policy-arbitrary.ts'
import { paragraphNode, richText, textNode } from '../policy-fixture.ts'
import { processorTime } from '../processor-time.ts'
import { today } from './rule-cases.ts'
import { type Change, ownPhrase, rowOf, soundSite } from './sound-site.ts'

const say = createSayer()
const limit = 10_000

/** Finds and words everything, and says how long the processor took. */
const checked = (snapshot: Snapshot) => {
  const started = processorTime()
  const findings = findingsOf({ snapshot, today, knownNames })
  const said = findings.slice(0, 200).map((finding) => say(finding, 'lv').wrong)
  return { findings, said, took: processorTime() - started }
}

const withProse = (states: Readonly<Record<string, unknown>>): Change => {
  return (site) => {
    rowOf(site.sections, 'security').body?.push({ blockType: 'prose', id: 'hostile', text: { ...states } })
  }
}

const nested = (type: string, levels: number): unknown => {
  let node: unknown = textNode('Hotjar 5 gadi')
  for (let level = 0; level < levels; level += 1) node = { type, children: [node] }
  return richText(node)
}

const circle = (): unknown => {
  const node: { type: string; children: unknown[] } = { type: 'paragraph', children: [textNode('Aplis')] }
  node.children.push(node, { type: 'list', children: [node] })
  return { root: { type: 'root', children: [node, node] } }
}

const wide = (): unknown => richText(...Array.from({ length: 100_000 }, () => paragraphNode(textNode('5 gadi '))))

const malformed: readonly [string, unknown][] = [
  ['nothing', {}],
  ['a number', 5],
  ['a list', [1, [2, [3]]]],
  ['words', 'Hotjar 5 gadi'],
  ['a root that is none', { root: null }],
  ['children that are none', { root: { type: 'root', children: 'x' } }],
  ['children of every kind', { root: { children: [null, 1, 'x', [], {}, { type: 5, text: 5, children: {} }] } }],
  ['unknown nodes', richText({ type: 'carousel', fields: { a: 1 }, children: [{ type: 'slide', text: 'Hotjar' }] })],
  ['a link without an address', richText({ type: 'link', fields: null, children: [textNode('x')] })],
  [
    'links of every kind',
    richText(
      ...['', 'javascript:1', 'http://', 'http://[', '//x', 'mailto:', '\ud800'].map((url) => ({
        type: 'link',
        fields: { url },
      })),
    ),
  ],
  ['tokens without a name', richText({ type: 'inlineBlock' }, { type: 'inlineBlock', fields: { token: 5 } })],
]

describe('rich text that nobody wrote', () => {
  it.each(malformed)('%s', (_, state) => {
    const { findings } = checked(
      soundSite(withProse({ lv: state, et: richText(paragraphNode(textNode('Tekst'))), en: state })),
    )
    expect(Array.isArray(findings)).toBe(true)
  })

  it.each(['paragraph', 'quote', 'list', 'listitem', 'link', 'unknown'])('10,000 levels of %s', (type) => {
    const { findings, took } = checked(soundSite(withProse({ lv: nested(type, 10_000), et: nested(type, 10_000) })))
    // What is at the bottom is found, as it would be on top.
    expect(findings.filter(({ code }) => code === 'name-not-registered')).toHaveLength(2)
    expect(took).toBeLessThan(limit)
  })

  it('a circle', () => {
    expect(checked(soundSite(withProse({ lv: circle(), et: circle(), en: circle() }))).took).toBeLessThan(limit)
  })

  it('a hundred thousand paragraphs', { timeout: 30_000 }, () => {
    expect(checked(soundSite(withProse({ lv: wide(), et: wide(), en: wide() }))).took).toBeLessThan(limit)
  })
})

describe('five megabytes of one thing', () => {
  const parts = [
    'a',
    ' ',
    '\n',
    ' \n',
    '.',
    '. ',
    '9',
    '9 ',
    '@',
    'a@',
    '{',
    '{{',
    '{{a',
    '/',
    '_',
    '-',
    '’',
    '(',
    '\u00a0',
    '\ud800',
    'ā',
    '5 gadi ',
    'Hotjar ',
    '_ga ',
    'https://',
    'www.',
    'datu ',
    'standarta ',
    'a.',
    'A. ',
    '🙂',
  ]
  const size = 5_000_000
  const many = (part: string) => part.repeat(Math.ceil(size / part.length))

  it.each(parts)('%j', { timeout: 60_000 }, (part) => {
    const text = `a${many(part)}b`
    const state = richText(paragraphNode(textNode(text)))
    const { took } = checked(
      soundSite(
        withProse({ lv: state, et: state, en: richText(paragraphNode(textNode(`x ${text}`))) }),
        ownPhrase('banner.consent.description', { lv: text, en: text }),
        (site) => {
          rowOf(site.sections, 'rights').title = { lv: text, et: text, en: 'Your rights' }
          rowOf(site.dataCategories, 'visits').name = { lv: 'Apmeklējumi', et: text, en: text }
          rowOf(site.processors, 'carrier').name = text
        },
      ),
    )
    expect(took).toBeLessThan(limit)
  })
})

describe('any text at all', () => {
  it('of any snapshot gives findings that can be said', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        for (const text of checked(snapshot).said) expect(text).toBeTypeOf('string')
      }),
      { numRuns: 150 },
    )
  })

  it('in every place of a sound site gives findings that can be said', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const state = (text: string) => richText(paragraphNode(textNode(text), { type: 'link', fields: { url: text } }))
        const snapshot = soundSite(
          withProse({ lv: state(one), et: state(other), en: state(`${one} ${other}`) }),
          ownPhrase('requestChannels.email', { lv: one, et: other }),
          (site) => {
            rowOf(site.retentionRules, 'orders').subject = { lv: one, et: other, en: `${one} ${other}` }
            rowOf(site.cookieVendors, 'google-analytics').cookies?.push({
              id: 'any',
              name: one || 'x',
              pattern: other,
              lifetime: 'session',
            })
          },
        )
        for (const text of checked(snapshot).said) expect(text).toBeTypeOf('string')
      }),
      { numRuns: 300 },
    )
  })
})
