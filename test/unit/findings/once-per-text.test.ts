import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oncePerText } from '../../../src/policy/findings/once-per-text.ts'

type Asked = { text: string; unit: string }
const lengthIn = ({ text, unit }: Asked): string => `${text.length} ${unit}`

describe('what is worked out once for each text', () => {
  it('is what it would be without being remembered, whatever else it depends on', () => {
    const remembered = oncePerText(lengthIn, ({ unit }) => unit)
    const asked = fc.record({ text: fc.constantFrom('', 'a', 'b c', 'd\ne'), unit: fc.constantFrom('m', 'km') })
    fc.assert(fc.property(asked, (one) => remembered(one) === lengthIn(one)))
  })

  it('is worked out again only for what was forgotten, the text not asked for longest first', () => {
    const found: string[] = []
    const remembered = oncePerText(
      ({ text }: { text: string }) => {
        found.push(text.slice(0, 1))
        return undefined
      },
      () => '',
    )
    const large = (letter: string) => ({ text: letter.repeat(2_500_000) })
    for (const letter of 'abcabcdea') remembered(large(letter))
    expect(found.join('')).toBe('abcde')
    for (const letter of 'fghijk') remembered(large(letter))
    remembered(large('a'))
    expect(found.join('')).toBe('abcdefghijka')
  })
})
