/** Whether somebody gets digests: chosen by themselves, and not at all until they do. */
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { PrivacyContext } from '../../options.ts'
import { connectionOf } from '../../release/database.ts'
import type { Choice, DigestSetting } from './choices.ts'
import { sendsEmail } from './email.ts'
import { type Frequency, frequencies } from './frequencies.ts'
import { nextDigestAt } from './schedule.ts'
import { type Subscriber, sitesOf, subscriberOf, timeZoneOf } from './subscriber.ts'

export type ChooseResult = { outcome: 'chosen'; setting: DigestSetting } | { outcome: 'refused'; code: 'no-digests' }

type Asked = { context: PrivacyContext; req: PayloadRequest }

const row = z.object({ frequency: z.enum(frequencies) })

/** The id of whoever asks, as a user of the admin: another collection of the host may have the same one. */
const idOf = ({ payload, user }: PayloadRequest): string | undefined =>
  user?.collection === payload.config.admin.user ? String(user.id) : undefined

/** Whoever asks, where digests are for them. */
const asking = async ({ context, req }: Asked): Promise<Subscriber | undefined> => {
  const id = idOf(req)
  const found = id === undefined ? undefined : await subscriberOf({ payload: req.payload, context }, id)
  return found === 'gone' ? undefined : found
}

export const digestSetting = async (asked: Asked): Promise<DigestSetting> => {
  const { req } = asked
  const subscriber = await asking(asked)
  if (!subscriber) return { offered: false, reason: 'not-for-you' }
  if (!sendsEmail(req.payload)) return { offered: false, reason: 'no-email' }
  const db = await connectionOf(req)
  const { rows } = await db.execute(sql`
    select frequency from privacy.translation_digests where account = ${subscriber.account.id}`)
  const frequency = rows.length > 0 ? row.parse(rows[0]).frequency : 'never'
  return { offered: true, frequency, address: subscriber.address }
}

const keep = async (asked: Asked, subscriber: Subscriber, frequency: Frequency): Promise<void> => {
  const { context, req } = asked
  const sites = await sitesOf({ payload: req.payload, context }, subscriber.account)
  const now = new Date()
  const next = nextDigestAt({ frequency, timeZone: timeZoneOf(sites), after: now }).toISOString()
  const db = await connectionOf(req)
  // What is there already stands in the queue; what was not told yet is, also when it is to come more seldom.
  await db.execute(sql`
    insert into privacy.translation_digests (account, frequency, language, told_until, next_at)
      values (${subscriber.account.id}, ${frequency}, ${req.i18n.language}, ${now.toISOString()}, ${next})
      on conflict (account) do update set frequency = excluded.frequency, language = excluded.language,
        next_at = excluded.next_at, attempts = 0, lease = null, lease_until = null`)
}

const forget = async (req: PayloadRequest, account: string): Promise<void> => {
  const db = await connectionOf(req)
  await db.execute(sql`delete from privacy.translation_digests where account = ${account}`)
}

/** Chooses for whoever asks; never is possible wherever it was chosen otherwise before. */
export const chooseDigest = async (asked: Asked & { frequency: Choice }): Promise<ChooseResult> => {
  const { req, frequency } = asked
  if (frequency === 'never') {
    const id = idOf(req)
    if (id !== undefined) await forget(req, id)
    return { outcome: 'chosen', setting: await digestSetting(asked) }
  }
  const subscriber = await asking(asked)
  if (!subscriber || !sendsEmail(req.payload)) return { outcome: 'refused', code: 'no-digests' }
  await keep(asked, subscriber, frequency)
  return { outcome: 'chosen', setting: await digestSetting(asked) }
}

/** A user who is deleted leaves nothing behind. */
export const forgetChoice: CollectionAfterDeleteHook = ({ req, id }) => forget(req, String(id))
