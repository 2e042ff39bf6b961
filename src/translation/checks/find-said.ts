import type { CheckPlace } from './check.ts'

const letter = /[\p{L}\p{N}_]/u
const special = /[\\^$.*+?()[\]{}|/]/g

/**
 * Where words stand in a text, as whole words and with any white space between them; undefined where they do not.
 *
 * @param skip how many of the places to pass over
 * @example findSaid({ text: 'kuni 5\u00a0aastat', said: '5 aastat', side: 'target' }) // { side: 'target', from: 5, to: 13 }
 */
export const findSaid = ({
  text,
  said,
  side,
  skip = 0,
}: {
  text: string
  said: string
  side: CheckPlace['side']
  skip?: number
}): CheckPlace | undefined => {
  const words = said.trim()
  if (words === '') return undefined
  const pattern = new RegExp(words.replace(special, '\\$&').replace(/\s+/g, '\\s+'), 'gu')
  let left = skip
  for (const { index, 0: found } of text.matchAll(pattern)) {
    const to = index + found.length
    const isWithin =
      (letter.test(found.charAt(0)) && letter.test(text.charAt(index - 1))) ||
      (letter.test(found.charAt(found.length - 1)) && letter.test(text.charAt(to)))
    if (isWithin) continue
    if (left === 0) return { side, from: index, to }
    left -= 1
  }
  return undefined
}

/** The place as a property, where there is one. */
export const placed = (at: CheckPlace | undefined): { at?: CheckPlace } => (at === undefined ? {} : { at })
