import type { Bodies } from './bodies.ts'
import { currentIndex } from './current-index.ts'
import type { StoredBodies } from './database-source.ts'
import { type PublishedFile, type SiteFiles, siteAt } from './file.ts'
import { type SiteTree, siteTree } from './tree.ts'

/** The longest that a timer of Node waits, some 24 days. */
const longestTimer = 2 ** 31 - 1

export type ShownSites = {
  get: (site: string) => SiteTree | undefined
  /** Slugs of all that are shown or on their way. */
  known: () => string[]
  count: () => number
  /**
   * Shows what is in effect now, and again when that changes: whether or not the database is there then. What is new is
   * told, unless that is to be kept quiet.
   */
  show: (files: SiteFiles, options?: { quiet?: boolean }) => Promise<void>
  forget: (site: string) => void
  /** The bytes of a current `index.json` that was made here. */
  bodies: (file: PublishedFile) => StoredBodies | undefined
  stop: () => void
}

type Options = {
  bodies: Pick<Bodies, 'get'>
  log: (level: 'info' | 'warn', message: string, fields?: { site: string; release: number }) => void
  /** A release took effect by the clock: others are to know. */
  onDue: () => void
}

const indexIn = (files: readonly PublishedFile[]) => files.find(({ path }) => path === 'index.json')

export const createShownSites = ({ bodies, log, onDue }: Options): ShownSites => {
  const trees = new Map<string, SiteTree>()
  const latest = new Map<string, SiteFiles>()
  const timers = new Map<string, NodeJS.Timeout>()
  const made = new WeakMap<PublishedFile, StoredBodies>()
  let stopped = false

  const indexOf = async ({ site, current, upcoming }: SiteFiles): Promise<PublishedFile | undefined> => {
    const now = current && indexIn(current.files)
    const next = upcoming && indexIn(upcoming.files.files)
    if (!now || !next) return undefined
    const [nowBody, nextBody] = [await bodies.get(now, 'identity'), await bodies.get(next, 'identity')]
    const { file, bodies: own } = await currentIndex({ site, current: nowBody, upcoming: nextBody })
    made.set(file, own)
    return file
  }

  const wait = (site: string, moment: string): void => {
    const milliseconds = Math.max(0, new Date(moment).getTime() - Date.now())
    const isDue = milliseconds <= longestTimer
    const timer = setTimeout(
      () => {
        const files = latest.get(site)
        if (!files) return
        show(files).catch((error) => log('warn', `${site}: ${String(error)}`))
        if (isDue) onDue()
      },
      Math.min(longestTimer, milliseconds),
    )
    timer.unref()
    timers.set(site, timer)
  }

  const show: ShownSites['show'] = async (files, { quiet = false } = {}) => {
    const { site } = files
    latest.set(site, files)
    const now = siteAt(files, new Date())
    const index = now?.upcoming ? await indexOf(now) : undefined
    // Whoever came later knew more.
    if (latest.get(site) !== files || stopped) return
    clearTimeout(timers.get(site))
    timers.delete(site)
    const before = trees.get(site)?.facts.release
    if (now) trees.set(site, siteTree({ ...now, index }))
    else trees.delete(site)
    if (now && !quiet && before !== now.current.facts.release) {
      const { release } = now.current.facts
      log('info', `${site}: release ${release} is served`, { site, release })
    }
    const next = now ? now.upcoming : files.upcoming
    if (next) wait(site, next.effectiveFrom)
  }

  return {
    get: (site) => trees.get(site),
    known: () => [...latest.keys()],
    count: () => trees.size,
    show,
    forget: (site) => {
      clearTimeout(timers.get(site))
      for (const each of [timers, trees, latest]) each.delete(site)
    },
    bodies: (file) => made.get(file),
    stop: () => {
      stopped = true
      for (const timer of timers.values()) clearTimeout(timer)
    },
  }
}
