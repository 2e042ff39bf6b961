/** The messages that are to be sent, in PostgreSQL: any number of processes may work at them at once. */
import { z } from 'zod'
import type { MessageType } from './event-types.ts'

/** What runs SQL: a pool of node-postgres, or a connection of one. */
export type Queries = { query: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }> }

/**
 * How long a message belongs to whoever took it: far longer than an attempt, so that none is made twice, and short enough
 * that a process that died is not missed.
 */
export const leaseFor = 60_000

const eventRow = z.object({
  id: z.string(),
  site: z.string(),
  release: z.int(),
  kind: z.string(),
  at: z.date(),
})
export type ReleaseEvent = z.infer<typeof eventRow>

/** Events that were not made into messages yet, the oldest first. */
export const untoldEvents = async (queries: Queries): Promise<ReleaseEvent[]> => {
  const { rows } = await queries.query(
    `select e.id::text, e.site, e.release, e.kind, e.at from privacy.release_events e
      where not exists (select from privacy.webhook_events w where w.event = e.id) order by e.id limit 100`,
  )
  return z.array(eventRow).parse(rows)
}

export type NewMessage = {
  /** Sent as `webhook-id`. */
  id: string
  webhook: string
  type: MessageType
  release: number | null
  body: string
}

/**
 * Keeps the messages of an event and that it was told: all of it once, however many processes try. One statement, so it is
 * wholly there or not at all.
 */
export const tellEvent = async (told: {
  queries: Queries
  event: string
  messages: readonly NewMessage[]
  now: Date
}): Promise<void> => {
  const { queries, event, messages, now } = told
  await queries.query(
    `with told as (
        insert into privacy.webhook_events (event) values ($1) on conflict do nothing returning event
      )
      insert into privacy.webhook_messages (id, webhook, event, type, release, body, created_at, due_at)
        select m.id, m.webhook, told.event, m.type, m.release, m.body, $2::timestamptz, $2::timestamptz
          from told, jsonb_to_recordset($3::jsonb) as m (id text, webhook text, type text, release integer, body text)
        on conflict do nothing`,
    [event, now, JSON.stringify(messages)],
  )
}

/** Keeps a message that is sent once, by whoever asked for it, and not tried again. */
export const keepTest = async (queries: Queries, message: NewMessage, now: Date): Promise<void> => {
  const { id, webhook, type, release, body } = message
  await queries.query(
    `insert into privacy.webhook_messages (id, webhook, type, release, body, created_at) values ($1, $2, $3, $4, $5, $6)`,
    [id, webhook, type, release, body, now],
  )
}

const messageRow = z.object({
  id: z.string(),
  webhook: z.string(),
  type: z.string(),
  release: z.int().nullable(),
  body: z.string(),
  attempts: z.int(),
})
/** A message as it was taken; `attempts` counts this one. */
export type TakenMessage = z.infer<typeof messageRow>

const taken = 'm.id, m.webhook, m.type, m.release, m.body, m.attempts'

/**
 * Takes messages that are due, each for one process alone, until it is settled or the lease ends. Of each webhook it takes
 * one, the oldest, and none while another of its messages is under way: what is due comes in the order in which it
 * happened, and a slow receiver holds up itself alone.
 *
 * @param lease names who takes it
 */
export const takeDue = async (asked: {
  queries: Queries
  lease: string
  now: Date
  limit: number
}): Promise<TakenMessage[]> => {
  const { queries, lease, now, limit } = asked
  const { rows } = await queries.query(
    `update privacy.webhook_messages m set attempts = m.attempts + 1, lease = $1, lease_until = $2
      where m.id in (
        select id from privacy.webhook_messages
          where id in (
            select distinct on (due.webhook) due.id from privacy.webhook_messages due
              where due.due_at <= $3 and not exists (
                select from privacy.webhook_messages sent
                  where sent.webhook = due.webhook and sent.due_at is not null and sent.lease_until > $3
              ) order by due.webhook, due.due_at, due.event
          ) and due_at <= $3 and (lease_until is null or lease_until <= $3)
          order by due_at, event limit $4 for update skip locked
      ) returning ${taken}`,
    [lease, new Date(now.getTime() + leaseFor), now, limit],
  )
  return z.array(messageRow).parse(rows)
}

/** Ends what was begun with a lease. Whoever lost the lease meanwhile changes nothing. */
export const settle = async (settled: {
  queries: Queries
  id: string
  lease: string
  /** When it is tried again; null: not any more. */
  next: Date | null
}): Promise<void> => {
  const { queries, id, lease, next } = settled
  await queries.query(
    `update privacy.webhook_messages set due_at = $3, lease = null, lease_until = null where id = $1 and lease = $2`,
    [id, lease, next],
  )
}

/** A message that is sent by hand: its attempts are not counted, and what is still to come of them stays. */
export const messageOf = async (queries: Queries, id: string): Promise<TakenMessage | undefined> => {
  const { rows } = await queries.query(`select ${taken} from privacy.webhook_messages m where m.id = $1`, [id])
  return rows.length > 0 ? messageRow.parse(rows[0]) : undefined
}

/** It arrived: nothing more is due. */
export const noMoreAttempts = async (queries: Queries, id: string): Promise<void> => {
  await queries.query('update privacy.webhook_messages set due_at = null where id = $1', [id])
}

/** Messages that are done with and older than a moment are of no use any more. */
export const forgetMessages = async (queries: Queries, before: Date): Promise<void> => {
  await queries.query('delete from privacy.webhook_messages where due_at is null and created_at < $1', [before])
}
