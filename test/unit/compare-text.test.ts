import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextPart } from '../../src/contract/policy-difference.ts'
import { compareTexts } from '../../src/policy/compare-text.ts'

const old = (parts: TextPart[]) => parts.flatMap(({ kind, text }) => (kind === 'added' ? [] : [text])).join('')
const now = (parts: TextPart[]) => parts.flatMap(({ kind, text }) => (kind === 'removed' ? [] : [text])).join('')

it('two long and quite different texts are compared in time', () => {
  const long = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index * 7}`).join(' ')
  const parts = compareTexts({ before: long('a'), after: long('b') })
  expect([old(parts), now(parts)]).toEqual([long('a'), long('b')])
})

describe('changes of words that stand side by side', () => {
  it('are read as one: what went, then what came', () => {
    const parts = compareTexts({
      before: 'You may manage preferences here.',
      after: 'You may at any time choose here.',
    })
    expect(parts.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
    expect(parts.map(({ text }) => text.trim())).toEqual([
      'You may',
      'manage preferences',
      'at any time choose',
      'here.',
    ])
  })

  it('leave both texts whole', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '  '), { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(words, words, (from, to) => {
        const parts = compareTexts({ before: from, after: to })
        if (from === to) return
        const text = (left: TextPart['kind']) =>
          parts.flatMap((part) => (part.kind === left ? [] : [part.text])).join('')
        expect([text('added'), text('removed')]).toEqual([from, to])
      }),
    )
  })
})
