import { sql } from '@payloadcms/db-postgres/drizzle'
import type { transactionOf } from './database.ts'

/** What happens to a release: it takes effect; or, before that, it is scheduled and may be cancelled. */
export const releaseEventKinds = ['effective', 'scheduled', 'cancelled'] as const
export type ReleaseEventKind = (typeof releaseEventKinds)[number]

/** Keeps what happened to a release, in the transaction in which it happens. Each kind happens once to a release. */
export const addReleaseEvent = async (event: {
  db: Pick<Awaited<ReturnType<typeof transactionOf>>, 'execute'>
  /** Slug of the site. */
  site: string
  release: number
  kind: ReleaseEventKind
}): Promise<void> => {
  const { db, site, release, kind } = event
  // The time of the event, and not of the beginning of a transaction that may have compiled for a while.
  await db.execute(sql`insert into privacy.release_events (site, release, kind, at)
    values (${site}, ${release}, ${kind}, clock_timestamp()) on conflict (site, release, kind) do nothing`)
}
