import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockKindsOf } from '../../../src/translation/changes/block-kinds.ts'
import { changeOf } from '../../../src/translation/changes/change-of.ts'
import { plainOf } from '../../../src/translation/changes/plain-of.ts'
import { isSameUnit } from '../../../src/translation/changes/same-unit.ts'
import { unitFingerprint } from '../../../src/translation/fingerprint.ts'
import { processorTime } from '../processor-time.ts'
import { heading, link, list, paragraph, prose, state, text, token } from './units.ts'

const changed = (before: unknown, after: unknown) => changeOf({ before, after })

describe('the plain text of a unit', () => {
  it.each<[string, unknown, string]>([
    ['a text', '  Vārds ', 'Vārds'],
    ['paragraphs', prose('Viens', 'Divi'), 'Viens\nDivi'],
    [
      'a heading and items',
      state(heading('h3', text('Tiesības')), list(text('labot'), text('dzēst'))),
      'Tiesības\nlabot\ndzēst',
    ],
    [
      'tokens',
      state(paragraph(text('Pārzinis ir '), token('controller-name'), text('.'))),
      'Pārzinis ir {controller-name}.',
    ],
    ['a line break', state(paragraph(text('a'), { type: 'linebreak' }, text('b'))), 'a\nb'],
    ['nothing', undefined, ''],
  ])('%s', (_, unit, plain) => {
    expect(plainOf(unit)).toBe(plain)
  })
})

describe('what a unit is built of', () => {
  it.each<[string, unknown, string[]]>([
    ['lines of a text', 'a\n\nb', ['paragraph', 'paragraph']],
    [
      'blocks',
      state(heading('h3', text('a')), paragraph(text('b')), list(text('c'), text('d'))),
      ['heading', 'paragraph', 'item', 'item'],
    ],
    ['empty paragraphs are none', state(paragraph(), paragraph(text(' ')), paragraph(text('a'))), ['paragraph']],
    ['a token is a word', state(paragraph(token('site-name'))), ['paragraph']],
    ['a paragraph within an item is the item', state(list(paragraph(text('a')))), ['item']],
    ['an item that holds a list alone is none', state(list(list(text('a')))), ['item']],
  ])('%s', (_, unit, kinds) => {
    expect(blockKindsOf(unit)).toEqual(kinds)
  })
})

describe('a change of form', () => {
  it.each<[string, string]>([
    ['Mēs vācam datus', 'Mēs vācam  datus '],
    ['1 000 eiro', '1\u00a0000\u00a0eiro'],
    ['Teksts "citāts"', 'Teksts „citāts”'],
    ['Tekst “tsitaat”', 'Tekst „tsitaat“'],
    ['Текст "цитата"', 'Текст «цитата»'],
    ['vārds - uzvārds', 'vārds – uzvārds'],
    ['vārds—uzvārds', 'vārds — uzvārds'],
    ['Rīga–Tallina', 'Rīga-Tallina'],
    ['un tā tālāk...', 'un tā tālāk…'],
    ['Vārds', 'Vārds.'],
    ['vārds, uzvārds', 'vārds; uzvārds'],
    ['datus (vārdu)', 'datus, vārdu'],
    ['glabājam: datus', 'glabājam datus'],
    ['3-5 gadi', '3–5 gadi'],
    ['3–5 gadi', '3 – 5 gadi'],
    ['-5 °C', '−5 °C'],
    ["don't", 'don’t'],
    ['e-pasts', 'e‑pasts'],
    ['līdz 2026.', 'līdz 2026'],
    ['datu\u00adbāze', 'datubāze'],
    ['ā'.normalize('NFD'), 'ā'],
    ['info@example.com', 'info@example.com.'],
    ['Pēc https://example.com/a, tad', 'Pēc https://example.com/a tad'],
    ['• pirmais', 'pirmais'],
  ])('%j → %j', (before, after) => {
    expect(changed(before, after)).toBe('form')
    expect(changed(after, before)).toBe('form')
    expect(changed(prose(before), prose(after))).toBe('form')
  })

  it.each<[string, unknown, unknown]>([
    ['bold words', state(paragraph(text('a b'))), state(paragraph(text('a '), text('b', 1)))],
    ['text in two nodes', prose('Viens divi'), state(paragraph(text('Viens '), text('divi')))],
    ['an empty paragraph', prose('Viens'), state(paragraph(text('Viens')), paragraph())],
    ['the level of a heading', state(heading('h3', text('a'))), state(heading('h4', text('a')))],
    [
      'the words that a link stands on',
      state(paragraph(link('/a', text('a')), text(' b'))),
      state(paragraph(link('/a', text('a b')))),
    ],
  ])('%s', (_, before, after) => {
    expect(changed(before, after)).toBe('form')
  })
})

describe('a change of meaning', () => {
  it.each<[string, string]>([
    ['1.5 %', '15 %'],
    ['1.5', '1,5'],
    ['1,5', '1, 5'],
    ['.5', '5'],
    ['1 000', '1000'],
    ['3–5', '3, 5'],
    ['3, 5', '3 5'],
    ['5 % – 10 %', '5 %, 10 %'],
    ['-5', '5'],
    ['− 5', '5'],
    ['−€5', '€5'],
    ['5 %', '5'],
    ['5 €', '5 $'],
    ['Art. 6(1)', 'Art. 61'],
    ['2016/679', '2016 679'],
    ['05.01.2026', '05 01 2026'],
    ['5. gads', '5 gads'],
    ['ne-ES valstis', 'ne ES valstis'],
    ['ne- un ES valstis', 'ne un ES valstis'],
    ['re-sign', 'resign'],
    ['we’re', 'were'],
    ['epasts', 'e-pasts'],
    ['COVID-19', 'COVID 19'],
    ['mēs glabājam', 'mēs neglabājam'],
    ['we do sell', 'we do not sell'],
    ['Piekrītat?', 'Piekrītat.'],
    ['Uzmanību!', 'Uzmanību'],
    ['stripe', 'Stripe'],
    ['un/vai', 'un vai'],
    ['A & B', 'A B'],
    ['C++', 'C'],
    ['ada@example.com', 'ada@example com'],
    ['example.com', 'example com'],
    ['{controller-name}', '{controller-email}'],
    ['{{count}} dienas', '{{days}} dienas'],
    ['kaza', 'kāza'],
    ['мир', 'миру'],
    ['a b', 'b a'],
    ['', 'a'],
  ])('%j → %j', (before, after) => {
    expect(changed(before, after)).toBe('meaning')
    expect(changed(after, before)).toBe('meaning')
  })

  it.each<[string, unknown, unknown]>([
    ['another token', state(paragraph(token('dpo-name'))), state(paragraph(token('dpo-email')))],
    ['words in place of a token', state(paragraph(token('dpo-name'))), prose('{dpo-name}')],
    ['another address', state(paragraph(link('/a', text('a')))), state(paragraph(link('/b', text('a'))))],
    ['no link', state(paragraph(link('/a', text('a')))), prose('a')],
    ['a paragraph cut in two', prose('Viens divi'), prose('Viens', 'divi')],
    ['a list of paragraphs', prose('a', 'b'), state(list(text('a'), text('b')))],
  ])('%s', (_, before, after) => {
    expect(changed(before, after)).toBe('meaning')
  })
})

describe('no change', () => {
  it('is told of another order of properties and of new ids of tokens', () => {
    const before = state(paragraph(text('a'), token('site-name', 'one')))
    const after = { root: { children: [paragraph(text('a'), token('site-name', 'two'))], type: 'root' } }
    expect(changed(before, after)).toBe('none')
  })

  it('is told of exactly what has the same fingerprint', () => {
    const unit = fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.jsonValue({ maxDepth: 3 }).map((each) => JSON.parse(JSON.stringify(each))),
    )
    fc.assert(
      fc.property(unit, unit, (one, other) => {
        expect(isSameUnit(one, other)).toBe(unitFingerprint(one) === unitFingerprint(other))
        expect(isSameUnit(one, structuredClone(one))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

const word = fc.constantFrom<string>('dati', 'ne', 'õigus', 'šķirne', 'мир', 'ąžuolas', 'GA4', '{site-name}')
const between = fc.constantFrom<string>(
  ' ',
  '  ',
  '\u00a0',
  ', ',
  '; ',
  ' – ',
  ' — ',
  ': ',
  ' „',
  '” ',
  '… ',
  ' (',
  ') ',
  '. ',
)

it('words with other punctuation between them are a change of form, and one more word is not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, between, between), { minLength: 1, maxLength: 12 }),
      fc.nat(11),
      (parts, at) => {
        const joinedBy = (index: 1 | 2) => parts.map((part) => part[0] + part[index]).join('')
        // A dash or full stop beside a figure may say something.
        fc.pre(!joinedBy(1).includes('GA4') && !joinedBy(2).includes('GA4'))
        expect(['none', 'form']).toContain(changed(joinedBy(1), joinedBy(2)))
        const longer = parts.toSpliced(at % (parts.length + 1), 0, ['nav', ' ', ' '])
        expect(changed(joinedBy(1), longer.map((part) => part[0] + part[1]).join(''))).toBe('meaning')
      },
    ),
  )
})

it('what is told as form has the same letters, figures and signs in the same order', () => {
  const piece = fc.constantFrom(
    ...'1 5 . , - – − ! ? % a ne Ā х ( ) " „ ” \u00a0 / & € {x} @ \' : ’'.split(' '),
    ' ',
    '\n',
  )
  const anyText = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
  const said = (each: string) => each.match(/\p{L}|\p{N}|[%/&€@!?{}]/gu)?.join('') ?? ''
  const numbers = (each: string) => each.match(/\p{N}+(?:[.,:]\p{N}+)*/gu) ?? []
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      if (changed(before, after) !== 'form') return
      expect(said(after)).toBe(said(before))
      expect(numbers(after)).toEqual(numbers(before))
    }),
    { numRuns: 5_000 },
  )
})

it.each(['9', '9.', '1,', 'a-', '-', '. ', '’', '{', '{a', 'a@', 'a.', '\n', ' ', '“', '😀', '\ud800'])(
  'takes as much longer as the text is longer: %j thousands of times over',
  (part) => {
    const took = (length: number): number => {
      const long = part.repeat(Math.ceil(length / part.length))
      const started = processorTime()
      changed(long, `${long} `)
      changed(long, `${long}a`)
      return processorTime() - started
    }
    // Once for the compiler; what takes next to no time is not compared with.
    took(12_500)
    const short = Math.max(took(12_500), 20)
    // Four times the text: sixteen times the work, where each part is held beside each other.
    expect(took(50_000)).toBeLessThan(10 * short)
  },
)

it('bears with states that no editor writes', () => {
  const circle: { type: string; children: unknown[] } = { type: 'paragraph', children: [text('a')] }
  circle.children.push(circle)
  let deep: unknown = text('a')
  for (let level = 0; level < 50_000; level += 1) deep = { type: 'list', children: [deep] }
  for (const unit of [null, 5, [], {}, { root: 1 }, state(circle), state(deep)]) {
    expect(changed(unit, 'b')).toBe('meaning')
    expect(changed(unit, unit)).toBe('none')
  }
})
