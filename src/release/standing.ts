/** How a site stands: which release is in effect, which one is next, and which one the next links to. */
import { z } from 'zod'
import type { ManifestRelease } from '../contract/manifest.ts'
import { manifest } from '../contract/manifest.ts'
import { currentRelease, type PublishedRelease, type Queries } from './previous.ts'

const newestRow = z.object({ release: z.number(), sha256: z.string(), body: z.instanceof(Buffer) })
/** A connection of a transaction gives text, a pool gives dates. */
const instant = z.union([z.date(), z.string()]).transform((value) => new Date(value).toISOString())
const scheduleRow = z.object({
  release: z.number(),
  effective_from: instant,
  cancelled_at: instant.nullable(),
  settled_at: instant.nullable(),
})

export type Standing = {
  /** In effect; none before the first. */
  current: PublishedRelease | undefined
  /** Of the highest number, whether or not it ever took effect. */
  newest: { number: number; manifestSha256: string } | undefined
  /** Published for a date that is still to come. */
  upcoming: { release: number; effectiveFrom: string } | undefined
  /** All of them, oldest first, with those that were cancelled marked. */
  releases: ManifestRelease[]
}

/**
 * @param queries a pool, or the connection of a transaction; what is due is settled before (`privacy.settle()`)
 * @param site slug of the site
 */
export const standingOf = async (queries: Queries, site: string): Promise<Standing> => {
  const current = await currentRelease(queries, site)
  const newestRows = await queries.query(
    `select release, sha256, body from privacy.release_files
      where site = $1 and path = 'index.json' order by release desc limit 1`,
    [site],
  )
  const scheduled = await queries.query(
    'select release, effective_from, cancelled_at, settled_at from privacy.schedule where site = $1',
    [site],
  )
  const newest = newestRows.rows.map((row) => newestRow.parse(row))[0]
  const schedule = scheduled.rows.map((row) => scheduleRow.parse(row))
  const upcoming = schedule.find(({ cancelled_at, settled_at }) => !cancelled_at && !settled_at)
  const cancelled = new Map(schedule.flatMap((row) => (row.cancelled_at ? [[row.release, row.cancelled_at]] : [])))
  const releases = newest ? manifest.parse(JSON.parse(newest.body.toString('utf8'))).releases : []
  return {
    current,
    newest: newest && { number: newest.release, manifestSha256: newest.sha256 },
    upcoming: upcoming && { release: upcoming.release, effectiveFrom: upcoming.effective_from },
    releases: releases.map((release) => {
      const cancelledAt = cancelled.get(release.release)
      return cancelledAt === undefined ? release : { ...release, cancelledAt }
    }),
  }
}

/** Lets what is due take effect, whoever asks first. */
export const settle = async (queries: Queries): Promise<void> => {
  await queries.query('select privacy.settle()', [])
}

/** Whether the newest release of a site is the one that was just written. */
export const isNewest = async (
  queries: Queries,
  { site, manifestSha256 }: { site: string; manifestSha256: string },
): Promise<boolean> => {
  const { rows } = await queries.query(
    `select sha256 from privacy.release_files where site = $1 and path = 'index.json' order by release desc limit 1`,
    [site],
  )
  return rows.map((row) => z.object({ sha256: z.string() }).parse(row))[0]?.sha256 === manifestSha256
}
