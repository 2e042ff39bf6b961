import type { DatabaseClient, DatabasePool } from './database-pool.ts'

export type FollowOptions = {
  pool: Pick<DatabasePool, 'connect'>
  /** A site published; undefined: anything may have, since nobody listened for a while. */
  onRelease: (site: string | undefined) => void
  onState: (state: 'connected' | 'away', error?: unknown) => void
  /** Asked anyway, in case a notification is lost. Milliseconds; default 15 s. */
  pollEvery?: number
}

const channel = 'privacy_release'
const shortestWait = 250
const longestWait = 10_000

const withinSeconds = <T>(seconds: number, promise: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${seconds} s`)), seconds * 1000)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/**
 * Listens for releases on a connection of its own, and connects again for as long as it takes when that is lost.
 *
 * @returns a function that ends it
 */
export const followReleases = ({
  pool,
  onRelease,
  onState,
  pollEvery = 15_000,
}: FollowOptions): (() => Promise<void>) => {
  let ended = false
  let client: DatabaseClient | undefined
  let timer: NodeJS.Timeout | undefined
  let failures = 0

  const lose = (lost: DatabaseClient | undefined, error: unknown): void => {
    if (ended || client !== lost) return
    client = undefined
    clearTimeout(timer)
    lost?.release(true)
    onState('away', error)
    const wait = Math.min(longestWait, shortestWait * 2 ** failures)
    failures += 1
    timer = setTimeout(connect, wait * (0.75 + Math.random() / 2))
    timer.unref()
  }

  // The question also finds out that a connection is dead that nobody closed.
  const poll = (own: DatabaseClient): void => {
    timer = setTimeout(async () => {
      try {
        await withinSeconds(5, own.query({ text: 'select 1' }))
        if (ended || client !== own) return
        onRelease(undefined)
        poll(own)
      } catch (error) {
        lose(own, error)
      }
    }, pollEvery)
    timer.unref()
  }

  const connect = async (): Promise<void> => {
    let fresh: DatabaseClient | undefined
    try {
      fresh = await pool.connect()
      if (ended) return fresh.release(true)
      const own = fresh
      client = own
      own.on('error', (error) => lose(own, error))
      own.on('end', () => lose(own, new Error('The connection ended')))
      own.on('notification', ({ payload }) => onRelease(payload || undefined))
      await own.query({ text: `listen ${channel}` })
      failures = 0
      onState('connected')
      onRelease(undefined)
      poll(own)
    } catch (error) {
      if (fresh && client === fresh) lose(fresh, error)
      else lose(undefined, error)
    }
  }

  void connect()

  return async () => {
    ended = true
    clearTimeout(timer)
    client?.release(true)
    client = undefined
  }
}
