import { isReadable } from '../../policy/findings/text-limit.ts'
import { unitTextOf } from '../../policy/findings/unit-text.ts'
import { blockKindsOf } from './block-kinds.ts'
import { meaningOf } from './meaning.ts'
import { isSameUnit } from './same-unit.ts'

/**
 * - `none`: the same to the letter; such units have one fingerprint.
 * - `form`: white space, punctuation between words, or inline formatting differ, and nothing that is said.
 * - `meaning`: words, letter case, numbers, signs, tokens, links, or what the text is built of differ; and all that is
 *   not plainly form.
 */
export type UnitChange = 'none' | 'form' | 'meaning'

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at])

/**
 * How much a unit has changed: a change of form can be accepted for its translations without reading them. In doubt it
 * is `meaning`.
 *
 * @param change units as they are kept: texts, or editor states
 * @example
 * changeOf({ before: 'Mēs glabājam "datus"', after: 'Mēs glabājam „datus”.' }) // 'form'
 * changeOf({ before: '1.5 %', after: '15 %' }) // 'meaning'
 */
export const changeOf = ({ before, after }: { before: unknown; after: unknown }): UnitChange => {
  if (isSameUnit(before, after)) return 'none'
  const [was, is] = [unitTextOf(before), unitTextOf(after)]
  if (!isReadable(was.text) || !isReadable(is.text)) return 'meaning'
  const isForm =
    isSameList(was.tokens, is.tokens) &&
    isSameList(was.links, is.links) &&
    isSameList(blockKindsOf(before), blockKindsOf(after)) &&
    isSameList(meaningOf(was.text), meaningOf(is.text))
  return isForm ? 'form' : 'meaning'
}
