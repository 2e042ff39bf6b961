import { withoutAddresses } from '../../policy/findings/addresses-in-text.ts'
import type { Check } from './check.ts'

/**
 * How many times as long one text may be, by the length of the longer one: a few words differ more than many. Of the
 * standard wording and the demo in three languages no pair is further apart.
 */
const bounds = [
  { from: 100, most: 1.7 },
  { from: 60, most: 2.6 },
]

const lengthOf = (text: string): number => withoutAddresses(text).replace(/\s+/g, ' ').trim().length

/** Much longer or shorter than languages explain: something was left out, or stands twice. Short texts are let be. */
export const checkLength: Check = ({ source, target }) => {
  const [there, here] = [lengthOf(source.text), lengthOf(target.text)]
  const longer = Math.max(there, here)
  const bound = bounds.find(({ from }) => longer >= from)
  if (!bound || longer <= bound.most * Math.min(there, here)) return []
  return [{ code: 'length', values: { there, here } }]
}
