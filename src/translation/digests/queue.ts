/** Who is to get a digest and when, in PostgreSQL: any number of processes may work at it at once. */
import { z } from 'zod'
import type { SqlClient } from '../../release/sql/install.ts'
import { frequencies } from './frequencies.ts'

/** How long a digest belongs to whoever took it: longer than any sending takes, so that it is not sent twice. */
export const leaseFor = 10 * 60_000

const taken = z.object({
  account: z.string(),
  frequency: z.enum(frequencies),
  language: z.string(),
  /** What began until then was told, or was there when the digest was chosen. */
  toldUntil: z.date(),
  /** Counts this one. */
  attempts: z.int(),
})
export type TakenDigest = z.infer<typeof taken>

/**
 * Takes a digest that is due, for one process alone, until it is settled or the lease ends.
 *
 * @param lease names who takes it
 */
export const takeDue = async (asked: {
  queries: SqlClient
  lease: string
  now: Date
}): Promise<TakenDigest | undefined> => {
  const { queries, lease, now } = asked
  const { rows } = await queries.query(
    `update privacy.translation_digests d set attempts = d.attempts + 1, lease = $1, lease_until = $2
      where d.account = (
        select account from privacy.translation_digests
          where next_at <= $3 and (lease_until is null or lease_until <= $3)
          order by next_at, account limit 1 for update skip locked
      ) returning d.account, d.frequency, d.language, d.told_until as "toldUntil", d.attempts`,
    [lease, new Date(now.getTime() + leaseFor), now],
  )
  return rows.length > 0 ? taken.parse(rows[0]) : undefined
}

type Settled = {
  queries: SqlClient
  account: string
  lease: string
  next: Date
}

/** It was sent, or there was nothing to tell. What was chosen anew meanwhile is due when it says. */
export const settleTold = async ({
  queries,
  account,
  lease,
  next,
  until,
}: Settled & { until: Date }): Promise<void> => {
  await queries.query(
    `update privacy.translation_digests set told_until = greatest(told_until, $4),
        next_at = case when lease = $2 then $3 else next_at end, attempts = case when lease = $2 then 0 else attempts end,
        lease_until = case when lease = $2 then null else lease_until end, lease = nullif(lease, $2)
      where account = $1`,
    [account, lease, next, until],
  )
}

/** It was not sent, and is tried again. Whoever lost the lease changes nothing. */
export const settleFailed = async (settled: Settled & { attempts: number }): Promise<void> => {
  const { queries, account, lease, next, attempts } = settled
  await queries.query(
    `update privacy.translation_digests set next_at = $3, attempts = $4, lease = null, lease_until = null
      where account = $1 and lease = $2`,
    [account, lease, next, attempts],
  )
}

/** Of a user who is gone. */
export const forgetDigest = async (queries: SqlClient, account: string): Promise<void> => {
  await queries.query('delete from privacy.translation_digests where account = $1', [account])
}
