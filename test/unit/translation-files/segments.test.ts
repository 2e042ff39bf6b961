import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applySegments } from '../../../src/translation/files/apply-segments.ts'
import { contentOfTagged } from '../../../src/translation/files/content-builder.ts'
import { segmentUnit } from '../../../src/translation/files/segment-unit.ts'
import { taggedText } from '../../../src/translation/files/tagged-text.ts'
import { richText } from './exchange-arbitrary.ts'
import { heading, lineBreak, link, list, paragraph, state, text, token } from './lexical-nodes.ts'

const tagged = (source: unknown, target?: unknown) =>
  segmentUnit({ source, target }).segments.map((segment) => [
    taggedText(segment.source),
    segment.target && taggedText(segment.target),
  ])

const given = (...texts: string[]) =>
  texts.map((each, index) => ({ id: `s${index + 1}`, source: undefined, target: contentOfTagged(each) }))

/** As Lexical has it: neighbouring texts of a kind are one, empty ones are none, a line feed is a break. */
const normal = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const nodes: unknown[] = []
    for (const each of value.flatMap(apart)) {
      const last = nodes.at(-1)
      if (isText(last) && isText(each) && sameKind(last, each))
        nodes[nodes.length - 1] = { ...last, text: last.text + each.text }
      else nodes.push(isText(each) ? each : normal(each))
    }
    return nodes
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, normal(inner)]))
}
type Text = { type: 'text'; text: string }
const isText = (node: unknown): node is Text =>
  typeof node === 'object' && node !== null && 'type' in node && node.type === 'text'
const sameKind = (one: Text, other: Text) =>
  JSON.stringify({ ...one, text: '' }) === JSON.stringify({ ...other, text: '' })
const apart = (node: unknown): unknown[] =>
  isText(node)
    ? node.text
        .split('\n')
        .flatMap((line, index) => [...(index ? [lineBreak] : []), ...(line ? [{ ...node, text: line }] : [])])
    : [node]

describe('taking apart and putting together', () => {
  it('gives the same text for a translation that says what the source says', () => {
    fc.assert(
      fc.property(richText, (source) => {
        const { segments } = segmentUnit({ source, target: undefined })
        const applied = applySegments({
          source,
          target: undefined,
          segments: segments.map(({ id, source: said }) => ({ id, source: said, target: said })),
        })
        if (segments.length === 0) expect(applied).toEqual({ outcome: 'unchanged' })
        else expect(applied).toEqual({ outcome: 'rebuilt', target: expect.anything() })
        if (applied.outcome === 'rebuilt') expect(normal(applied.target)).toEqual(normal(source))
      }),
      { numRuns: 500 },
    )
  })

  it('numbers the codes over the unit, and nests marks', () => {
    const source = state(
      heading('h3', text('Pārzinis')),
      paragraph(
        text('Mēs, '),
        token('controller-name'),
        text(', '),
        text('glabājam ', 1),
        text('visu', 3),
        text(' šeit', 1),
      ),
      list('bullet', [text('raksti '), link('https://a.example/', [text('mums', 2)])]),
    )
    expect(tagged(source)).toEqual([
      ['Pārzinis', undefined],
      ['Mēs, <controller-name1/>, <b2>glabājam <i3>visu</i3> šeit</b2>', undefined],
      ['raksti <a4><i5>mums</i5></a4>', undefined],
    ])
  })

  it('puts a translation on the structure of the source', () => {
    const source = state(paragraph(text('Raksti '), link('https://a.example/', [text('mums')]), text('.')))
    const applied = applySegments({ source, target: undefined, segments: given('Kirjuta <a1>meile</a1> <b9>', 'x') })
    expect(applied).toEqual({ outcome: 'refused', problems: [{ code: 'segment-unknown', segment: 's2' }] })
    expect(applySegments({ source, target: undefined, segments: given('Kirjuta <a1>meile</a1>!') })).toEqual({
      outcome: 'rebuilt',
      target: state(paragraph(text('Kirjuta '), link('https://a.example/', [text('meile')]), text('!'))),
    })
  })
})

describe('a link to another address in the translation', () => {
  const source = state(paragraph(text('Lasi '), link('https://a.example/lv', [text('šeit')])), paragraph(text('Divi')))
  const target = state(paragraph(text('Loe '), link('https://a.example/et', [text('siit')])), paragraph(text('Kaks')))

  it('stands for that of the source and keeps its address', () => {
    expect(tagged(source, target)[0]).toEqual(['Lasi <a1>šeit</a1>', 'Loe <a1>siit</a1>'])
    expect(applySegments({ source, target, segments: given('Loe <a1>seda</a1>') })).toEqual({
      outcome: 'rebuilt',
      target: state(paragraph(text('Loe '), link('https://a.example/et', [text('seda')])), paragraph(text('Kaks'))),
    })
  })
})

describe('a translation of another structure', () => {
  const source = state(
    heading('h3', text('A')),
    paragraph(text('B')),
    paragraph(text('C')),
    list('bullet', [text('D')]),
  )
  const target = state(heading('h3', text('a')), paragraph(text('b')), list('bullet', [text('d')]))

  it('shows what corresponds, and loses nothing when it comes back as it was', () => {
    const unit = segmentUnit({ source, target })
    expect(unit.aligned).toBe(false)
    expect(tagged(source, target).map(([, said]) => said)).toEqual(['a', 'b', undefined, 'd'])
    expect(applySegments({ source, target, segments: unit.segments })).toEqual({ outcome: 'unchanged' })
  })

  it('is put on the structure of the source by a change, once all is translated', () => {
    expect(applySegments({ source, target, segments: given('a', 'b2') })).toEqual({
      outcome: 'refused',
      problems: [{ code: 'segment-missing', segment: 's3' }],
    })
    expect(applySegments({ source, target, segments: given('a', 'b2', 'c') })).toEqual({
      outcome: 'rebuilt',
      target: state(heading('h3', text('a')), paragraph(text('b2')), paragraph(text('c')), list('bullet', [text('d')])),
    })
  })
})

describe('what a file cannot do', () => {
  const source = state(
    paragraph(
      text('Raksti '),
      token('dpo-email'),
      text(' vai '),
      link('https://a.example/', [text('šeit')]),
      text('!', 1),
    ),
  )
  const problems = (said: string) => {
    const applied = applySegments({ source, target: undefined, segments: given(said) })
    return applied.outcome === 'refused' ? applied.problems : applied.outcome
  }

  it.each([
    ['lose a token', '<a2>x</a2>', { code: 'token-missing', inline: 'dpo-email1', shows: '{dpo-email}' }],
    [
      'say a token twice',
      '<dpo-email1/><dpo-email1/><a2>x</a2>',
      { code: 'token-doubled', inline: 'dpo-email1', shows: '{dpo-email}' },
    ],
    ['lose a link', '<dpo-email1/>', { code: 'link-missing', inline: 'a2', shows: 'https://a.example/' }],
    ['bring in a token', '<dpo-email1/><a2>x</a2><dpo-name1/>', { code: 'code-unknown', inline: 'dpo-name1' }],
    [
      'bring in a name of an object',
      '<dpo-email1/><a2>x</a2><constructor1/>',
      { code: 'code-unknown', inline: 'constructor1' },
    ],
    ['open what it does not close', '<dpo-email1/><a2>x</a2><b3>x', { code: 'code-unpaired', inline: 'b3' }],
    ['close what it has not opened', '<dpo-email1/><a2>x</a2></b3>', { code: 'code-unpaired', inline: 'b3' }],
    [
      'enclose text in a token',
      '<dpo-email1>x</dpo-email1><a2>x</a2>',
      { code: 'code-unpaired', inline: 'dpo-email1' },
    ],
  ])('%s', (_, said, problem) => {
    expect(problems(said)).toEqual([{ ...problem, segment: 's1' }])
  })

  it('put a link into a link', () => {
    expect(problems('<dpo-email1/><a2>x<a2>y</a2></a2>')).toContainEqual({
      code: 'link-nested',
      inline: 'a2',
      segment: 's1',
    })
  })

  it('overlap codes', () => {
    expect(problems('<dpo-email1/><a2>x<b3>y</a2>z</b3>')).toEqual([
      { code: 'code-unpaired', inline: 'b3', segment: 's1' },
      { code: 'code-unpaired', inline: 'b3', segment: 's1' },
    ])
  })

  it('bring in markup, which is text', () => {
    const applied = applySegments({
      source,
      target: undefined,
      segments: given('<dpo-email1/><a2>x</a2><script>alert(1)</script>'),
    })
    expect(applied).toEqual({
      outcome: 'rebuilt',
      target: state(
        paragraph(token('dpo-email'), link('https://a.example/', [text('x')]), text('<script>alert(1)</script>')),
      ),
    })
  })

  it('put codes into a line', () => {
    expect(applySegments({ source: 'Vārds', target: undefined, segments: given('Nimi <b1>x</b1>') })).toEqual({
      outcome: 'refused',
      problems: [{ code: 'code-unknown', segment: 's1', inline: 'b1' }],
    })
  })
})

it('drops marks and repeats them as the translator likes', () => {
  const source = state(paragraph(text('viens', 1), text(' un '), text('divi', 2)))
  expect(applySegments({ source, target: undefined, segments: given('<b1>üks</b1> ja <b1>kaks</b1>') })).toEqual({
    outcome: 'rebuilt',
    target: state(paragraph(text('üks', 1), text(' ja '), text('kaks', 1))),
  })
})

it('says nothing with an empty target', () => {
  const segments = [{ id: 's1', source: undefined, target: undefined }]
  expect(applySegments({ source: 'Vārds', target: 'Nimi', segments })).toEqual({ outcome: 'unchanged' })
})

it('takes a half character in an address as it is', () => {
  const source = state(paragraph(link('https://a.example/\ud800', [text('a\udc00')]), token('\ud800')))
  expect(tagged(source)).toEqual([['<a1>a\ufffd</a1><token2/>', undefined]])
})

it('survives any value as a source and as a target', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (source, target) => {
      segmentUnit({ source, target })
      segmentUnit({ source: { root: source }, target: { root: target } })
    }),
  )
})
