import { eachAtMost } from '../each-at-most.ts'
import type { Bodies } from './bodies.ts'
import type { DatabaseSource } from './database-source.ts'
import type { DiskCopy } from './disk-copy.ts'
import type { PublishedFile, ReleaseFiles, SiteFiles } from './file.ts'

/** Release → digest of its files, as the database has them. */
export type Digests = ReadonlyMap<number, string>

/** Files that are asked for in one question. */
const together = { files: 32, bytes: 4_000_000 }

const inChunks = (files: readonly PublishedFile[]): PublishedFile[][] => {
  const chunks: PublishedFile[][] = []
  let bytes = 0
  for (const file of files) {
    const last = chunks.at(-1)
    if (last && last.length < together.files && bytes + file.bytes <= together.bytes) {
      last.push(file)
      bytes += file.bytes
    } else {
      chunks.push([file])
      bytes = file.bytes
    }
  }
  return chunks
}

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
  bodies: Pick<Bodies, 'copy' | 'keep'>
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
    await copyFiles(release.files, keep)
    const digest = known.get(site)?.get(release.facts.release)
    if (disk && digest) await disk.writeRelease(site, release, digest).catch(onDiskError)
  }

  const copyFiles = async (files: readonly PublishedFile[], keep: boolean): Promise<void> => {
    const done = keep ? bodies.keep : () => undefined
    await eachAtMost({ items: inChunks(files), atOnce: 2, work: (chunk) => bodies.copy(chunk, done) })
  }

  const isOnDisk = async (file: PublishedFile): Promise<boolean> => {
    for (const encoding of ['identity', ...file.compressions] as const) {
      if (!(await disk?.body(file, encoding))) return false
    }
    return true
  }

  /** What lies between releases only grows, and is looked at each time. */
  const copyOthers = async (files: readonly PublishedFile[]): Promise<void> => {
    if (!disk) return
    const missing: PublishedFile[] = []
    for (const file of files) {
      const name = `${file.site}/${file.path} ${file.sha256} ${file.compressions.join(' ')}`
      if (seen.has(name)) continue
      // A copy that failed is tried again: only what was found on disk counts.
      if (await isOnDisk(file)) seen.add(name)
      else missing.push(file)
    }
    await copyFiles(missing, false)
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
      await copyOthers(others)
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
