import { mayTranslate } from '../../access/account.ts'
import { lockDocument } from '../../release/database.ts'
import { unitFingerprint } from '../fingerprint.ts'
import { hasHalfCharacter } from '../half-characters.ts'
import { isEmptyUnit } from '../leaves.ts'
import { type FoundUnit, findUnit, type UnitAsked } from './find-unit.ts'
import { writeTexts } from './write-texts.ts'

export type Refused<Code extends string> = { outcome: 'refused'; code: Code }

export type SaveResult =
  | { outcome: 'saved'; found: FoundUnit }
  | Refused<'not-found' | 'forbidden' | 'half-character'>
  /** Somebody else saved it meanwhile: what it says now. */
  | (Refused<'changed-meanwhile'> & { text: unknown; fingerprint: string })

/** Of what is saved in a unit; of nothing where there is no text. */
export const savedFingerprint = (found: FoundUnit): string => unitFingerprint(found.unit.target ?? null)

const sameText = (a: unknown, b: unknown): boolean =>
  isEmptyUnit(a) ? isEmptyUnit(b) : unitFingerprint(a) === unitFingerprint(b)

/**
 * Saves the text of one unit into the working copy, by Payload's own operation and with the rights of the user.
 *
 * @param text a string, or the editor state of a rich text
 * @param expected fingerprint of the text that it was written over: another one is refused, and nothing is lost
 * @throws what Payload throws where a validation of the field refuses the text
 */
export const saveUnit = async (asked: UnitAsked & { text: unknown; expected: string }): Promise<SaveResult> => {
  const { req, account, collection, locale, path, text, expected } = asked
  await lockDocument(req, `${collection}/${String(asked.document)}`)
  const found = await findUnit(asked)
  if (!found) return { outcome: 'refused', code: 'not-found' }
  if (!mayTranslate(account, locale)) return { outcome: 'refused', code: 'forbidden' }
  if (hasHalfCharacter(text)) return { outcome: 'refused', code: 'half-character' }
  const fingerprint = savedFingerprint(found)
  if (sameText(text, found.unit.target)) return { outcome: 'saved', found }
  if (fingerprint !== expected) {
    return { outcome: 'refused', code: 'changed-meanwhile', text: found.unit.target ?? null, fingerprint }
  }
  const written = await writeTexts({ ...asked, working: found.working, texts: { [path]: text } })
  if (written.outcome === 'no-such-text') return { outcome: 'refused', code: 'not-found' }
  const saved = await findUnit(asked)
  return saved ? { outcome: 'saved', found: saved } : { outcome: 'refused', code: 'not-found' }
}
