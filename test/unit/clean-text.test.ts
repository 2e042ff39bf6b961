import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanLine, cleanProse } from '../../src/policy/clean-text.ts'

it.each([
  ['a name of another direction stays as it is written', '\u2067שלום\u2069 SIA', '\u2067שלום\u2069 SIA'],
  ['what is left open ends with its line', 'a\u2067b\nc', 'a\u2067b\u2069\nc'],
  ['what is closed was opened', 'a\u2069b', 'ab'],
  ['marks of old are left out', '\u202ea\u202c', 'a'],
])('%s', (_, text, clean) => {
  expect(cleanProse(text)).toBe(clean)
})

it('turns nothing that stands after it, whatever the text, and cleaning it again changes nothing', () => {
  const marks = fc.constantFrom(
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u202e',
    '\ufeff',
    '\n',
    '\r',
    ' ',
    'a',
    '\ud800',
  )
  fc.assert(
    fc.property(fc.string({ unit: marks, maxLength: 30 }), (text) => {
      for (const line of [...cleanProse(text).split('\n'), cleanLine(text)]) {
        let open = 0
        for (const mark of line) {
          if (/[\u2066-\u2068]/.test(mark)) open += 1
          if (mark === '\u2069') open -= 1
          expect(open).toBeGreaterThanOrEqual(0)
        }
        expect(open).toBe(0)
      }
      expect(cleanProse(cleanProse(text))).toBe(cleanProse(text))
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text))
    }),
  )
})
