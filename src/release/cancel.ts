/** A release that was published for a date is called off before it takes effect. It stays in the chain, and says so. */
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Account } from '../access/account.ts'
import { transactionOf } from './database.ts'
import { addReleaseEvent } from './events.ts'
import { poolOf } from './previous.ts'
import { underPublishLock } from './publish-lock.ts'
import { standingOf } from './standing.ts'

export type CancelResult =
  | { outcome: 'cancelled'; site: string; release: number }
  | { outcome: 'refused'; code: 'not-upcoming' | 'not-saved' }

/**
 * @param slug of the site
 * @returns refused with `not-upcoming` where it took effect already, or was cancelled
 */
export const cancelRelease = (args: {
  req: PayloadRequest
  account: Account
  site: number | string
  slug: string
  release: number
}): Promise<CancelResult> => {
  const { req, account, site, slug, release } = args
  return underPublishLock<CancelResult>({
    req,
    site,
    keeps: ({ outcome }) => outcome === 'cancelled',
    isSaved: async () => (await standingOf(poolOf(req.payload), slug)).upcoming === undefined,
    work: async (own) => {
      const db = await transactionOf(own)
      const { rows } = await db.execute(sql`update privacy.schedule
        set cancelled_at = clock_timestamp(), cancelled_by = ${account.name}
        where site = ${slug} and release = ${release} and cancelled_at is null and settled_at is null
          and effective_from > clock_timestamp() returning release`)
      if (rows.length === 0) return { outcome: 'refused', code: 'not-upcoming' }
      await addReleaseEvent({ db, site: slug, release, kind: 'cancelled' })
      await db.execute(sql`select pg_notify('privacy_release', ${slug})`)
      return { outcome: 'cancelled', site: slug, release }
    },
  })
}
