/** A unit on its way between two people: sent to review, approved, or sent back with a comment. */
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { type Account, mayTranslate } from '../../access/account.ts'
import { connectionOf, lockDocument } from '../../release/database.ts'
import { type FoundUnit, findUnit, type UnitAsked } from './find-unit.ts'
import { refreshUnits } from './refresh-units.ts'
import { type Refused, savedFingerprint } from './save-unit.ts'
import { sendUnits } from './send-units.ts'
import { ofUnit, type UnitKey } from './unit-key.ts'

export type ReviewResult =
  | { outcome: 'done' }
  | Refused<'not-found' | 'forbidden' | 'nothing-to-review' | 'not-in-review' | 'comment-missing'>
  | (Refused<'changed-meanwhile'> & { text: unknown; fingerprint: string })

const keyOf = ({ document }: FoundUnit, { locale, path }: UnitAsked): UnitKey => ({ ...document, locale, path })

export const commentKinds = ['sent', 'returned', 'note'] as const
type Comment = { kind: (typeof commentKinds)[number]; comment: string }

const addComment = async (args: { req: PayloadRequest; account: Account; unit: UnitKey } & Comment) => {
  const { req, account, unit, kind, comment } = args
  if (comment === '') return
  const db = await connectionOf(req)
  await db.execute(sql`
    insert into privacy.translation_comments (collection, document, locale, path, kind, comment, by, by_name)
      values (${unit.collection}, ${unit.document}, ${unit.locale}, ${unit.path}, ${kind}, ${comment}, ${account.id},
        ${account.name})`)
}

/** Asks somebody else to look at the text as it is saved. */
export const sendToReview = async (asked: UnitAsked & { expected: string; comment: string }): Promise<ReviewResult> => {
  const { req, account, locale } = asked
  await lockDocument(req, `${asked.collection}/${String(asked.document)}`)
  const found = await findUnit(asked)
  if (!found) return { outcome: 'refused', code: 'not-found' }
  if (!mayTranslate(account, locale)) return { outcome: 'refused', code: 'forbidden' }
  const { unit } = found
  if (savedFingerprint(found) !== asked.expected) {
    const now = { text: unit.target ?? null, fingerprint: savedFingerprint(found) }
    return { outcome: 'refused', code: 'changed-meanwhile', ...now }
  }
  if (unit.target === undefined || unit.state === 'approved') return { outcome: 'refused', code: 'nothing-to-review' }
  const key = keyOf(found, asked)
  await sendUnits({ req, account, units: [{ ...key, target: unit.target, source: unit.source }] })
  await addComment({ req, account, unit: key, kind: 'sent', comment: asked.comment.trim() })
  await refreshUnits({ req, ...found })
  return { outcome: 'done' }
}

/** Sends back what is in review; whoever sent it is told why. */
export const sendBack = async (asked: UnitAsked & { comment: string }): Promise<ReviewResult> => {
  const { req, account, locale } = asked
  const comment = asked.comment.trim()
  await lockDocument(req, `${asked.collection}/${String(asked.document)}`)
  const found = await findUnit(asked)
  if (!found) return { outcome: 'refused', code: 'not-found' }
  if (!mayTranslate(account, locale)) return { outcome: 'refused', code: 'forbidden' }
  if (found.unit.state !== 'in-review') return { outcome: 'refused', code: 'not-in-review' }
  if (comment === '') return { outcome: 'refused', code: 'comment-missing' }
  const key = keyOf(found, asked)
  const db = await connectionOf(req)
  await db.execute(sql`delete from privacy.translation_reviews where ${ofUnit(key)}`)
  await addComment({ req, account, unit: key, kind: 'returned', comment })
  await refreshUnits({ req, ...found })
  return { outcome: 'done' }
}
