import { z } from 'zod'
import type { Queries } from './previous.ts'

export type ReleaseState = 'upcoming' | 'current' | 'earlier' | 'cancelled'

const row = z.object({ current: z.number().nullable(), cancelled: z.boolean(), upcoming: z.boolean() })

/**
 * How one release stands; what is due is taken for settled.
 *
 * @param release site by its slug, and number
 * @returns its state, and whether any release of the site is in effect, so that there are current files
 */
export const releaseStateOf = async (
  queries: Queries,
  { site, number }: { site: string; number: number },
): Promise<{ state: ReleaseState; isSiteLive: boolean }> => {
  const { rows } = await queries.query(
    `select (select release from privacy.current_release where site = $1) as current,
       coalesce(bool_or(cancelled_at is not null), false) as cancelled,
       coalesce(bool_or(cancelled_at is null and settled_at is null), false) as upcoming
      from privacy.schedule where site = $1 and release = ${z.int().parse(number)}`,
    [site],
  )
  const { current, cancelled, upcoming } = row.parse(rows[0])
  const state = cancelled ? 'cancelled' : upcoming ? 'upcoming' : current === number ? 'current' : 'earlier'
  return { state, isSiteLive: current !== null }
}
