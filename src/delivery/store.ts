import { LRUCache } from 'lru-cache'
import { eachAtMost } from '../each-at-most.ts'
import { codeOf } from '../error-code.ts'
import type { MoreWording } from '../policy/more-wording.ts'
import { createBodies } from './bodies.ts'
import { createBodyCache } from './body-cache.ts'
import type { DatabasePool } from './database-pool.ts'
import { databaseSource } from './database-source.ts'
import { createDifferences } from './differences.ts'
import { diskCopy } from './disk-copy.ts'
import { followReleases } from './follow-releases.ts'
import { createMirror } from './mirror.ts'
import { createShownSites } from './shown-sites.ts'
import type { ReleaseTree, Source } from './source.ts'
import { releaseEntries } from './tree.ts'

export type StoreOptions = {
  /** Of at least two connections: one listens. */
  pool: DatabasePool
  /** Where a copy is kept; none: in memory only. */
  folder?: string | undefined
  /** Bytes of files in memory. Default 64 MB. */
  memoryBudget?: number
  /** Milliseconds between questions to the database. Default 15 s. */
  pollEvery?: number
  log?: (level: 'info' | 'warn', message: string, fields?: { site: string; release: number }) => void
  /** What is public is another than before: a site's releases, which one is in effect, or the keys. */
  onChange?: () => void
  /** Standard wording of the installation, for differences that are made when asked for. */
  moreWording?: MoreWording | undefined
}

export type StoreState = {
  database: 'connected' | 'away'
  /** Whether a copy on disk can be written. */
  disk: 'writable' | 'failing' | 'none'
  sites: number
  heldBytes: number
}

export type Store = Source & {
  state: () => StoreState
  /** Brings everything up to date now. Rejects where the database is away. */
  refresh: () => Promise<void>
  close: () => Promise<void>
}

/** Not migrated yet: the schema (3F000), a table (42P01) or a function (42883) is not there. */
const isNotInstalled = (error: unknown): boolean => ['3F000', '42P01', '42883'].includes(codeOf(error) ?? '')

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref())

/**
 * Everything that is published, kept up to date with PostgreSQL and answered without it.
 *
 * @param patience milliseconds that the database is waited for, 10 s by default; 0 leaves it to `refresh`
 * @returns when the database was read or did not answer in that time; what is on disk is opened meanwhile, a site that is
 *   asked for first
 * @example
 * const store = await openStore({ pool, folder: '.data/releases' })
 * const respond = createResponder({ source: store, reserved })
 */
export const openStore = async (options: StoreOptions & { patience?: number }): Promise<Store> => {
  const {
    pool,
    folder,
    memoryBudget = 64_000_000,
    pollEvery,
    log = () => undefined,
    onChange,
    moreWording,
    patience = 10_000,
  } = options
  const cache = createBodyCache(memoryBudget)
  const disk = folder === undefined ? undefined : diskCopy(folder)
  const database = databaseSource(pool)
  const stamps = new Map<string, string>()
  const earlier = new LRUCache<string, ReleaseTree>({ max: 200 })
  let connection: StoreState['database'] = 'away'
  let diskWorks = true
  let known = false
  let keys: readonly Record<string, unknown>[] = []

  const onDiskError = (error: unknown): void => {
    if (diskWorks) log('warn', `The copy of releases cannot be written: ${String(error)}`)
    diskWorks = false
  }
  const bodies = createBodies({ cache, disk, database, onDiskError })
  const mirror = createMirror({ disk, database, bodies, onDiskError })

  const shown = createShownSites({ bodies, log, onDue: () => refreshQuietly() })

  const forget = async (site: string): Promise<void> => {
    shown.forget(site)
    if (stamps.delete(site)) onChange?.()
    await disk?.forgetSite(site).catch(onDiskError)
  }

  const readSite = async (site: string, stamp: string): Promise<void> => {
    const found = await database.site(site)
    if (!found) return forget(site)
    const { files, digests } = found
    // First its bytes, then its paths: from now on the database may go away.
    await mirror.current(files, digests)
    await shown.show(files)
    stamps.set(site, stamp)
    onChange?.()
    mirror.history(files, digests)
  }

  const readKeys = async (): Promise<void> => {
    const found = await database.keys()
    if (JSON.stringify(found) === JSON.stringify(keys)) return
    keys = found
    onChange?.()
    await disk?.writeKeys(found).catch(onDiskError)
  }

  /** From the copy on disk, unless the database has said more by now. */
  const openSite = async (site: string): Promise<void> => {
    if (stamps.has(site) || shown.get(site)) return
    const files = await disk?.site(site)
    if (files && !stamps.has(site) && !shown.get(site)) await shown.show(files, { quiet: true })
  }

  /** Sites that somebody is waiting for. */
  const asked = new Set<Promise<void>>()

  const openAsked = async (site: string): Promise<void> => {
    const opening = openSite(site).finally(() => asked.delete(opening))
    asked.add(opening)
    await opening
  }

  /** Lets those that somebody is waiting for go first; once, so that no stream of questions holds up the rest. */
  const openInTurn = async (site: string): Promise<void> => {
    await Promise.allSettled(asked)
    await openSite(site)
  }

  const readAll = async (): Promise<void> => {
    await opened
    await database.settle()
    await readKeys()
    const current = await database.currentReleases()
    const slugs = new Set(current.map(({ site }) => site))
    for (const site of shown.known()) if (!slugs.has(site)) await forget(site)
    const failures: unknown[] = []
    for (const { site, stamp } of current) {
      if (stamps.get(site) === stamp) continue
      await readSite(site, stamp).catch((error) => failures.push(error))
      // One broken site holds up no other; several in a row are a database that went away.
      if (failures.length >= 3) break
    }
    // Before, a site that is not shown yet would be said not to exist.
    if (failures.length < 3) known = true
    if (failures.length > 0) throw failures[0]
  }

  // One reading at a time; who asks meanwhile gets the one after it, which sees what they know of.
  let reading: Promise<void> | undefined
  let next: Promise<void> | undefined
  const refresh = (): Promise<void> => {
    if (!reading) {
      reading = readAll().finally(() => {
        reading = undefined
      })
      return reading
    }
    next ??= reading
      .catch(() => undefined)
      .then(() => {
        next = undefined
        return refresh()
      })
    return next
  }

  const refreshQuietly = (): void => {
    refresh().catch((error) => {
      if (!isNotInstalled(error)) log('warn', `Releases cannot be read: ${String(error)}`)
    })
  }

  const release = async (site: string, number: number): Promise<ReleaseTree | undefined> => {
    const key = JSON.stringify([site, number, mirror.digest(site, number)])
    const held = earlier.get(key)
    if (held) return held
    const found = (await mirror.copied(site, number)) ?? (await database.release(site, number))
    if (!found) return undefined
    const tree = { facts: found.facts, entries: releaseEntries(found.facts, found.files) }
    earlier.set(key, tree)
    return tree
  }

  const differences = createDifferences({
    bodies,
    moreWording,
    entriesOf: async (site, number) => {
      const tree = shown.get(site)
      return tree?.facts.release === number ? tree.entries : (await release(site, number))?.entries
    },
  })

  keys = (await disk?.keys()) ?? []
  // Whoever asks for a site before its turn gets it at once.
  const opened = disk
    ?.sites()
    .then((sites) => eachAtMost({ items: sites, atOnce: 2, work: openInTurn }))
    .catch((error) => log('warn', `The copy of releases cannot be read: ${String(error)}`))
  const unfollow = followReleases({
    pool,
    ...(pollEvery === undefined ? {} : { pollEvery }),
    onRelease: refreshQuietly,
    onState: (state, error) => {
      if (state === 'away' && connection === 'connected') log('warn', `The database is away: ${String(error)}`)
      if (state === 'connected' && connection === 'away') log('info', 'Listening for releases')
      connection = state
    },
  })
  if (patience > 0) await Promise.race([Promise.all([opened, refresh().catch(() => undefined)]), pause(patience)])

  return {
    ready: () => known,
    site: (slug) => shown.get(slug),
    find: async (slug) => {
      if (!known) await openAsked(slug)
      return shown.get(slug)
    },
    release,
    body: (file, encoding) =>
      (file.release === undefined ? (shown.bodies(file) ?? differences.bodies(file))?.[encoding] : undefined) ??
      bodies.get(file, encoding),
    keys: () => keys,
    difference: differences.make,
    state: () => ({
      database: connection,
      disk: disk ? (diskWorks ? 'writable' : 'failing') : 'none',
      sites: shown.count(),
      heldBytes: cache.held(),
    }),
    refresh,
    close: async () => {
      shown.stop()
      mirror.stop()
      await unfollow()
      await Promise.allSettled([reading, next])
    },
  }
}
