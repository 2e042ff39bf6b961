import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePolicy, previewRow } from '../../src/policy/compile-policy.ts'
import { tokenNames, tokenText } from '../../src/policy/tokens.ts'
import { firstRelease, paragraphNode, proseSection, richText, snapshotOf, textNode } from './policy-fixture.ts'

const snapshot = snapshotOf()
const blocksOf = (state: unknown) =>
  previewRow({ snapshot, row: { blockType: 'prose', id: '1', text: { lv: state } }, locale: 'lv' })

const link = (url: unknown, text: string) => ({ type: 'link', fields: { url }, children: [textNode(text)] })

describe('prose', () => {
  it('keeps marks, links and line breaks beside the plain text', () => {
    const state = richText(
      paragraphNode(
        textNode(' Rakstiet '),
        textNode('mums', 1),
        { type: 'linebreak' },
        link('https://a.example', 'šeit'),
        textNode(' '),
      ),
    )
    expect(blocksOf(state)).toEqual([
      {
        type: 'paragraph',
        text: 'Rakstiet mums\nšeit',
        content: [
          { text: 'Rakstiet ' },
          { text: 'mums', bold: true },
          { text: '\n' },
          { text: 'šeit', href: 'https://a.example/' },
        ],
      },
    ])
  })

  it('says a token by its present value', () => {
    const token = (fields: object) => ({ type: 'inlineBlock', fields })
    const state = richText(
      paragraphNode(textNode('Pārzinis: '), token({ blockType: 'controller-name' }), textNode(', '), {
        ...token({ blockType: 'token', token: 'controller-email' }),
      }),
    )
    expect(blocksOf(state)).toEqual([{ type: 'paragraph', text: 'Pārzinis: SIA Veikals, info@veikals.example' }])
  })

  it('flattens nested lists in reading order', () => {
    const item = (...children: unknown[]) => ({ type: 'listitem', children })
    const inner = {
      type: 'list',
      listType: 'bullet',
      children: [item(textNode('b')), item(paragraphNode(textNode('c')))],
    }
    const state = richText({
      type: 'list',
      listType: 'number',
      children: [item(textNode('a')), item(inner), item(textNode('d'))],
    })
    expect(blocksOf(state)).toEqual([{ type: 'list', ordered: true, items: ['a', 'b', 'c', 'd'] }])
  })

  it('has headings below that of its section, without a gap', () => {
    const heading = (tag: string) => ({ type: 'heading', tag, children: [textNode(tag)] })
    const levels = blocksOf(richText(heading('h1'), heading('h4'), heading('h2'))).map((block) =>
      block.type === 'heading' ? block.level : 0,
    )
    expect(levels).toEqual([3, 4, 4])
  })
})

describe('hostile prose', () => {
  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    'https://bank.example@evil.example/',
    '',
    null,
    42,
    { toString: 'x' },
  ])('a link to %j is plain text', (url) => {
    expect(blocksOf(richText(paragraphNode(link(url, 'šeit'))))).toEqual([{ type: 'paragraph', text: 'šeit' }])
  })

  it.each([
    ['no root', { children: [paragraphNode(textNode('teksts'))] }],
    ['a string', 'teksts'],
    ['text at the root', richText(textNode('teksts'))],
    ['unknown node', richText({ type: 'marquee', children: [{ type: 'blink', children: [textNode('teksts')] }] })],
    ['nodes without type', richText({ children: [{ text: 'teksts' }] })],
    ['junk among nodes', richText(null, 3, 'x', [], paragraphNode(undefined, textNode('teksts'), {}))],
    [
      'a list in a paragraph',
      richText(paragraphNode({ type: 'list', children: [{ type: 'listitem', children: [textNode('teksts')] }] })),
    ],
  ])('%s: the text is still read', (_, state) => {
    expect(JSON.stringify(blocksOf(state))).toContain('"teksts"')
  })

  it('nested a hundred thousand deep: read, and no overflow', () => {
    const nest = (type: string) => {
      let node: object = textNode('dziļi')
      for (let depth = 0; depth < 100_000; depth++) node = { type, children: [node] }
      return node
    }
    for (const type of ['paragraph', 'list', 'link', 'quote', 'x']) {
      expect(JSON.stringify(blocksOf(richText(nest(type)))), type).toContain('dziļi')
    }
  })

  it('anything at all: nothing throws, and no readable text is lost', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/)
    const type = fc.constantFrom('paragraph', 'heading', 'list', 'listitem', 'quote', 'link', 'x', '', 7)
    const tree = fc.letrec<{ node: unknown; leaf: unknown; branch: unknown }>((tie) => ({
      leaf: fc.record({ type: fc.constantFrom('text', 'code', undefined), text: word, format: fc.anything() }),
      branch: fc.record({
        type,
        fields: fc.anything(),
        tag: fc.anything(),
        children: fc.array(tie('node'), { maxLength: 4 }),
      }),
      node: fc.oneof({ maxDepth: 6 }, tie('leaf'), tie('branch'), fc.anything()),
    })).branch
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (children) => {
        const blocks = JSON.stringify(blocksOf(richText(...children)))
        for (const text of wordsOf(children)) expect(blocks).toContain(text)
      }),
      { numRuns: 300 },
    )
  })

  it('a paragraph is its runs one after the other', () => {
    const run = fc.record({
      type: fc.constant('text'),
      text: fc.string({ unit: 'binary', maxLength: 20 }),
      format: fc.integer({ min: 0, max: 3 }),
    })
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
        for (const block of blocksOf(richText(paragraphNode(...runs)))) {
          if (block.type !== 'paragraph') throw new Error('not a paragraph')
          expect(block.text).toBe(block.text.trim())
          if (block.content) expect(block.content.map((each) => each.text).join('')).toBe(block.text)
        }
      }),
    )
  })
})

/** Words of text nodes that stand where text can: below other nodes, not within a text. */
const wordsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  if (typeof value !== 'object' || value === null) return []
  if ('text' in value && typeof value.text === 'string' && /^[a-z]{3,8}$/.test(value.text)) return [value.text]
  return 'children' in value ? wordsOf(value.children) : []
}

it('every token says something for a site that gives everything, and nothing otherwise', () => {
  const contact = { name: 'Anna', address: 'Rīga', email: 'a@b.example', phone: '+371 20000000' }
  const full = snapshotOf({
    site: {
      controller: {
        ...contact,
        registrationNumber: '4000',
        country: 'LV',
        representative: contact,
        dataProtectionOfficer: contact,
        supervisoryAuthority: 'other',
        otherAuthority: { ...contact, url: 'https://amet.example' },
      },
      banner: { policyUrl: { lv: 'https://a.example/p' }, requestsUrl: { lv: 'https://a.example/r' } },
    },
  })
  for (const token of tokenNames) expect(tokenText({ snapshot: full, token, locale: 'lv' }), token).not.toBe('')
  for (const token of ['', 'toString', '__proto__', 'controller-secret']) {
    expect(tokenText({ snapshot: full, token, locale: 'lv' }), token).toBe('')
  }
})

it('an authority that is chosen says what was checked of it, and nothing that was written about another', () => {
  const chosen = snapshotOf({
    site: {
      controller: { supervisoryAuthority: 'ee-aki', otherAuthority: { name: 'VDAI', email: 'ada@ada.example' } },
    },
  })
  const said = (token: string) => tokenText({ snapshot: chosen, token, locale: 'lv' })
  expect(said('authority-name')).toBe('Igaunijas Datu aizsardzības inspekcija (AKI)')
  expect(said('authority-address')).toBe('Tatari 39, 10134 Tallinn')
  expect(said('authority-url')).toBe('https://www.aki.ee/')
  expect(said('authority-email')).toBe('')
})

it('a section without text in a locale is not there in it, and the others are numbered without a gap', () => {
  const sections = [
    { key: 'a', _order: '1', title: { lv: 'A', en: 'A' } },
    proseSection(richText(paragraphNode(textNode('tikai latviski')))),
    { key: 'z', _order: 'z', title: { lv: 'Z', en: 'Z' } },
    { key: 'child', parent: 'z', title: { lv: 'Zz', en: 'Zz' } },
    { key: 'orphan', _order: 'zz', parent: 'gone', title: { lv: 'O', en: 'O' } },
    { key: 'loop', _order: 'zzz', parent: 'loop', title: { lv: 'L', en: 'L' } },
  ]
  const numbers = (locale: string) => {
    const policy = compilePolicy({ snapshot: snapshotOf({ sections }), locale, release: firstRelease })
    return policy.sections
      .flatMap((section) => [section, ...section.sections])
      .map(({ id, number }) => `${number} ${id}`)
  }
  expect(numbers('lv')).toEqual(['1 a', '2 text', '3 z', '3.1 child', '4 orphan', '5 loop'])
  expect(numbers('en')).toEqual(['1 a', '2 z', '2.1 child', '3 orphan', '4 loop'])
})
