/** How often a banner was shown: counted by day, release and locale, and tied to nobody. */
import type { NamedQuery } from './rows.ts'

export type BannerViews = {
  add: (view: { site: string; release: number; locale: string }) => void
  /** Writes what was counted and is not written yet. */
  flush: () => Promise<void>
  close: () => Promise<void>
}

/** Milliseconds that a count is held back, so that a thousand of them are one write. */
const every = 5_000

type Count = { site: string; day: string; release: number; locale: string; shown: number }

const upsert = `
  insert into privacy.banner_views as views (site, day, release, locale, shown)
    select * from unnest($1::text[], $2::date[], $3::int[], $4::text[], $5::bigint[])
    on conflict (site, day, release, locale) do update set shown = views.shown + excluded.shown`

export const createBannerViews = ({
  query,
  clock = Date.now,
}: {
  query: NamedQuery
  clock?: () => number
}): BannerViews => {
  let counts = new Map<string, Count>()
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> | undefined

  const count = ({ shown, ...view }: Count): void => {
    const name = `${view.site} ${view.day} ${view.release} ${view.locale}`
    counts.set(name, { ...view, shown: (counts.get(name)?.shown ?? 0) + shown })
  }

  const write = async (): Promise<void> => {
    // In one order by all replicas, so that no two wait for each other.
    const taken = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
    counts = new Map()
    if (taken.length === 0) return
    try {
      const column = <Value>(of: (each: Count) => Value) => taken.map(of)
      await query({
        text: upsert,
        values: [
          column(({ site }) => site),
          column(({ day }) => day),
          column(({ release }) => release),
          column(({ locale }) => locale),
          column(({ shown }) => shown),
        ],
      })
    } catch {
      // Later, when the database is back.
      for (const each of taken) count(each)
    }
  }

  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    writing = (writing ?? Promise.resolve()).then(write)
    await writing
  }

  const wait = (): void => {
    timer ??= setTimeout(() => {
      void flush().then(() => {
        if (counts.size > 0) wait()
      })
    }, every).unref()
  }

  return {
    add: (view) => {
      count({ ...view, day: new Date(clock()).toISOString().slice(0, 10), shown: 1 })
      wait()
    },
    flush,
    close: async () => {
      await flush()
      clearTimeout(timer)
    },
  }
}
