import { writtenTextOf } from '../../policy/findings/unit-text.ts'
import type { Check } from './check.ts'

const doubled = /[^\S\n]{2,}/u
const atEdge = /^[^\S\n]+\S|\S[^\S\n]+$/mu

const hasEdge = (unit: unknown): boolean => atEdge.test(writtenTextOf(unit).text)

/** White space that no reader needs: two spaces in a row; spaces around a paragraph, unless the source has them too. */
export const checkSpaces: Check = ({ target, units }) => {
  const match = doubled.exec(target.text)
  const at = match && { side: 'target' as const, from: match.index, to: match.index + match[0].length }
  return [
    ...(at ? [{ code: 'double-space' as const, values: {}, at }] : []),
    ...(hasEdge(units.target) && !hasEdge(units.source) ? [{ code: 'edge-space' as const, values: {} }] : []),
  ]
}
