import { eachAtMost } from '../each-at-most.ts'
import type { Bodies } from './bodies.ts'
import type { DatabaseSource } from './database-source.ts'
import type { DiskCopy } from './disk-copy.ts'
import type { PublishedFile, ReleaseFiles, SiteFiles } from './file.ts'

/** Release → digest of its files, as the database has them. */
export type Digests = ReadonlyMap<number, string>

/** Files that are copied at once; the pool has fewer connections. */
const atOnce = 6

export type Mirror = {
  /** Has the release in effect at hand, in memory or on disk, before it is shown; and the one that is on its way. */
  current: (files: SiteFiles, digests: Digests) => Promise<void>
  /** Copies earlier releases too, in its own time. */
  history: (files: SiteFiles, digests: Digests) => void
  /** An earlier release from the copy, unless the database has other files under its number. */
  copied: (site: string, release: number) => Promise<ReleaseFiles | undefined>
  /** Digest that the database has for a release, where it was asked. */
  digest: (site: string, release: number) => string | undefined
  stop: () => void
}

export type MirrorOptions = {
  disk: DiskCopy | undefined
  database: DatabaseSource
  bodies: Pick<Bodies, 'fetch' | 'keep'>
  onDiskError: (error: unknown) => void
}

/** Copies published files from the database to the disk, whole releases at a time. */
export const createMirror = ({ disk, database, bodies, onDiskError }: MirrorOptions): Mirror => {
  const known = new Map<string, Digests>()
  const waiting = new Map<string, SiteFiles>()
  /** Files between releases that are known to be on disk. */
  const seen = new Set<string>()
  let working = false
  let stopped = false

  const isCopied = async (site: string, release: number): Promise<boolean> => {
    const copy = await disk?.release(site, release)
    return copy !== undefined && copy.digest === known.get(site)?.get(release)
  }

  /** Marked as complete only where every file of it was written. */
  const copy = async (site: string, release: ReleaseFiles, keep: boolean): Promise<void> => {
    await eachAtMost({ items: release.files, atOnce, work: (file) => copyFile(file, keep) })
    const digest = known.get(site)?.get(release.facts.release)
    if (disk && digest) await disk.writeRelease(site, release, digest).catch(onDiskError)
  }

  const copyFile = async (file: PublishedFile, keep: boolean): Promise<void> => {
    const stored = await bodies.fetch(file)
    if (keep) bodies.keep(file, stored)
  }

  /** What lies between releases only grows, and is looked at each time. */
  const copyOther = async (file: PublishedFile): Promise<void> => {
    const name = `${file.site}/${file.path} ${file.sha256}`
    if (seen.has(name)) return
    // A copy that failed is tried again: only what was found on disk counts.
    if (await disk?.body(file, 'identity')) seen.add(name)
    else await copyFile(file, false)
  }

  const copyHistory = async ({ site, current, releases }: SiteFiles): Promise<void> => {
    for (const number of [...releases].reverse()) {
      if (stopped) return
      if (number === current?.facts.release || (await isCopied(site, number))) continue
      const release = await database.release(site, number)
      if (release) await copy(site, release, false)
    }
  }

  const work = async (): Promise<void> => {
    if (working) return
    working = true
    for (const [site, files] of waiting) {
      waiting.delete(site)
      // What fails is tried again when the site is next read, and answered from the database until then.
      await copyHistory(files).catch(() => undefined)
    }
    working = false
  }

  return {
    current: async (files, digests) => {
      const { site, current, upcoming, others } = files
      known.set(site, digests)
      for (const release of [current, upcoming?.files]) {
        if (release && !(await isCopied(site, release.facts.release))) await copy(site, release, true)
      }
      await eachAtMost({ items: others, atOnce, work: copyOther })
      await disk?.writeSite(files).catch(onDiskError)
    },
    history: (files) => {
      if (!disk) return
      waiting.set(files.site, files)
      void work()
    },
    copied: async (site, release) => {
      const found = await disk?.release(site, release)
      const digest = known.get(site)?.get(release)
      return found && (digest === undefined || digest === found.digest) ? found : undefined
    },
    digest: (site, release) => known.get(site)?.get(release),
    stop: () => {
      stopped = true
      waiting.clear()
    },
  }
}
