import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { similarityDiff } from '../../../src/translation/changes/similarity-diff.ts'
import { type DiffLine, wordDiff } from '../../../src/translation/changes/word-diff.ts'
import { segmentsOf } from '../../../src/translation/changes/words.ts'
import { processorTime } from '../processor-time.ts'
import { paragraph, prose, state, text, token } from './units.ts'

/** `=` same, `-` removed, `+` added, as a reader sees them. */
const shown = (lines: DiffLine[]) =>
  lines.map(({ parts }) =>
    parts
      .map(({ kind, text: said }) => (kind === 'same' ? said : kind === 'added' ? `+[${said}]` : `-[${said}]`))
      .join(''),
  )
const diff = (before: unknown, after: unknown) => shown(wordDiff({ before, after }))

const side = (lines: DiffLine[], leave: 'added' | 'removed') =>
  lines.flatMap(({ kind, parts }) =>
    kind === leave ? [] : [parts.flatMap((part) => (part.kind === leave ? [] : [part.text])).join('')],
  )

describe('words that changed', () => {
  it.each<[string, string, string]>([
    ['Glabājam 3 gadus.', 'Glabājam 5 gadus.', 'Glabājam -[3]+[5] gadus.'],
    ['Andmeid säilitatakse 1,5 aastat', 'Andmeid säilitatakse 15 aastat', 'Andmeid säilitatakse -[1,5]+[15] aastat'],
    [
      'Duomenų tvarkytojas saugo įrašus',
      'Duomenų valdytojas saugo įrašus',
      'Duomenų -[tvarkytojas]+[valdytojas] saugo įrašus',
    ],
    ['Мы храним данные год', 'Мы удаляем данные через год', 'Мы -[храним]+[удаляем] данные+[ через] год'],
    ['ne-ES valstis', 'ES valstis', '-[ne-ES]+[ES] valstis'],
    [
      'Raksti {controller-email} tagad',
      'Raksti {controller-name} tagad',
      'Raksti -[{controller-email}]+[{controller-name}] tagad',
    ],
    ['{{count}} dienas', '{{days}} dienas', '-[{{count}}]+[{{days}}] dienas'],
    ['Spēkā no 05.01.2026', 'Spēkā no 05.02.2026', 'Spēkā no -[05.01.2026]+[05.02.2026]'],
    ['Dati', 'Dati.', 'Dati+[.]'],
    ['Sama', 'Sama', 'Sama'],
  ])('%j → %j', (before, after, expected) => {
    expect(diff(before, after)).toEqual([expected])
  })

  it('tokens of editor states stay whole', () => {
    const before = state(paragraph(text('Pārzinis: '), token('controller-name')))
    const after = state(paragraph(text('Pārzinis: '), token('site-name'), text('!')))
    expect(diff(before, after)).toEqual(['Pārzinis: -[{controller-name}]+[{site-name}!]'])
  })
})

describe('paragraphs', () => {
  const two = ['Mēs vācam jūsu datus.', 'Dati tiek glabāti vienu gadu.']

  it('one put in between marks no other', () => {
    const after = prose(two[0] ?? '', 'Tad tos šifrējam.', two[1] ?? '')
    expect(diff(prose(...two), after)).toEqual([two[0], '+[Tad tos šifrējam.]', two[1]])
  })

  it('one put in before one that changed is told from it', () => {
    const after = prose('Pavisam jauna rindkopa.', 'Mēs vācam un glabājam jūsu datus.', two[1] ?? '')
    expect(diff(prose(...two), after)).toEqual([
      '+[Pavisam jauna rindkopa.]',
      'Mēs vācam +[un glabājam ]jūsu datus.',
      two[1],
    ])
  })

  it('one that says something else is another', () => {
    expect(diff('Nosaukums', 'Virsraksts')).toEqual(['-[Nosaukums]', '+[Virsraksts]'])
  })

  it('one that goes on is the same', () => {
    expect(diff('Vārds', 'Vārds, uzvārds un dzimšanas datums')).toEqual(['Vārds+[, uzvārds un dzimšanas datums]'])
  })

  it('all that came and all that went', () => {
    expect(diff('', prose(...two))).toEqual(two.map((line) => `+[${line}]`))
    expect(diff(prose(...two), undefined)).toEqual(two.map((line) => `-[${line}]`))
  })
})

it('a suggestion shows how its source differs from the one that is translated', () => {
  expect(shown(similarityDiff({ earlier: 'Datus glabājam gadu.', current: 'Datus glabājam divus gadus.' }))).toEqual([
    'Datus glabājam -[gadu]+[divus gadus].',
  ])
})

describe('whatever the texts', () => {
  const piece = fc.constantFrom('dati', 'ne', 'мир', '1,5', '{x}', '-', '.', ' ', '  ', '\u00a0', '😀')
  const line = fc.array(piece, { maxLength: 8 }).map((pieces) => `a${pieces.join('')}b`)
  const lines = fc.array(line, { maxLength: 8 })

  it('both stay whole', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const found = wordDiff({ before: before.join('\n'), after: after.join('\n') })
        expect(side(found, 'added')).toEqual(before)
        expect(side(found, 'removed')).toEqual(after)
      }),
      { numRuns: 500 },
    )
  })

  it('of any characters', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 40 })
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        expect(segmentsOf(before).join('')).toBe(before)
        const found = wordDiff({ before, after })
        expect(side(found, 'added').join('\n')).toBe(before.trim())
        expect(side(found, 'removed').join('\n')).toBe(after.trim())
      }),
    )
  })

  it('the same text has no change', () => {
    fc.assert(
      fc.property(lines, (same) => {
        expect(wordDiff({ before: same.join('\n'), after: same.join('\n') }).every(({ kind }) => kind === 'same')).toBe(
          true,
        )
      }),
    )
  })
})

describe('a text of 100,000 characters', () => {
  const words = (count: number, from: number) =>
    Array.from({ length: count }, (_, index) => `vārds${(index * 7919 + from) % 9_973}`).join(' ')
  const cut = (each: string, length: number) => (each.match(new RegExp(`.{1,${length}}`, 'gu')) ?? []).join('\n')

  it.each<[string, string, string]>([
    ['in one paragraph, all else', words(10_000, 1), words(10_000, 4)],
    ['every other word changed', words(10_000, 1), words(10_000, 1).replace(/(\S+ )\S+ /g, '$1cits ')],
    ['in 50 paragraphs', cut(words(10_000, 1), 2_000), cut(words(10_000, 1).replaceAll('7', '8'), 2_000)],
    ['in 1,000 paragraphs', cut(words(10_000, 1), 100), cut(words(10_000, 1).replaceAll('7', '8'), 100)],
    ['of empty words', '. '.repeat(50_000), ', '.repeat(50_000)],
    ['a letter a line', 'a\nb\n'.repeat(25_000), 'b\nc\n'.repeat(25_000)],
  ])('%s is compared in time', (_, before, after) => {
    const started = processorTime()
    const found = wordDiff({ before, after })
    expect(processorTime() - started).toBeLessThan(2_000)
    expect(side(found, 'added').join('\n')).toBe(before.trim())
    expect(side(found, 'removed').join('\n')).toBe(after.trim())
  })
})
