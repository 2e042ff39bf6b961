/** The whole public tree as files, for a web server, an object store or any static host. */
import { mkdir, readdir, rm } from 'node:fs/promises'
import type { DatabasePool } from '../delivery/database-pool.ts'
import { databaseSource } from '../delivery/database-source.ts'
import { codeOf } from '../error-code.ts'
import { type CompressedRelease, compressDue } from '../release/compress-due.ts'
import { takeLock } from '../server/lock-file.ts'
import { exportBase } from './export-base.ts'
import { exportSite, type SiteOutcome, withdrawSite } from './export-site.ts'
import { folderWriter, type Written } from './folder-writer.ts'
import { layoutOf } from './layout.ts'

export type ExportedSite = ({ site: string } & SiteOutcome) | { site: string; outcome: 'failed'; reason: string }

export type ExportResult =
  | { outcome: 'exported'; sites: ExportedSite[]; written: Written; nginxChanged: boolean }
  /** Another export is at work in the folder. */
  | { outcome: 'busy'; pid: number; since: string }
  /** Sites were named that have published nothing. */
  | { outcome: 'unknown-sites'; unknown: string[]; known: string[] }

export type ExportOptions = {
  pool: Pick<DatabasePool, 'query'>
  /** Made where it is missing. */
  folder: string
  /** Where the tree is served, without a slash at its end: `/api/privacy`. */
  basePath: string
  /** Only these; the others stay as they are. */
  sites?: readonly string[] | undefined
  onSite?: (site: ExportedSite) => void
  /** Before a release is compressed that was published moments ago; a large one takes a minute. */
  onCompressing?: (release: CompressedRelease) => void
  now?: () => Date
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** A role that may only read lets nothing take effect and compresses nothing; what is there is exported all the same. */
const ifAllowed = async (write: () => Promise<unknown>): Promise<void> => {
  try {
    await write()
  } catch (error) {
    // insufficient_privilege, read_only_sql_transaction
    if (!['42501', '25006'].includes(codeOf(error) ?? '')) throw error
  }
}

/**
 * Writes what is published and not there yet. One export at a time works in a folder; wherever one is cut off, the next
 * goes on.
 *
 * @returns what was done for each site: one that cannot be exported holds up no other
 * @throws where the database cannot be read or the folder not be written
 * @example await exportTree({ pool, folder: '/srv/privacy', basePath: '/api/privacy' })
 */
export const exportTree = async (options: ExportOptions): Promise<ExportResult> => {
  const { pool, folder, basePath, sites, onSite = () => undefined, onCompressing, now = () => new Date() } = options
  const layout = layoutOf(folder)
  const database = databaseSource(pool)
  await ifAllowed(database.settle)
  const known = (await database.currentReleases()).map(({ site }) => site)
  const unknown = (sites ?? []).filter((site) => !known.includes(site))
  if (unknown.length > 0) return { outcome: 'unknown-sites', unknown, known }

  await mkdir(layout.root, { recursive: true })
  const lock = await takeLock(layout.lock)
  if (!lock.held) return { outcome: 'busy', pid: lock.pid, since: lock.since }
  try {
    // Whatever is copied from here is to have all its forms: nobody may come back for the rest.
    await ifAllowed(() => compressDue({ pool, sites, onRelease: onCompressing }))
    const current = await database.currentReleases()
    await rm(layout.drafts, { recursive: true, force: true })
    for (const each of [layout.drafts, layout.public, layout.state]) await mkdir(each, { recursive: true })
    const writer = folderWriter(layout)
    const done: ExportedSite[] = []
    const attempt = async (site: string, run: () => Promise<SiteOutcome>): Promise<void> => {
      const result = await run().then(
        (outcome): ExportedSite => ({ site, ...outcome }),
        (error): ExportedSite => ({ site, outcome: 'failed', reason: messageOf(error) }),
      )
      done.push(result)
      onSite(result)
    }
    for (const { site, stamp } of current) {
      if (sites && !sites.includes(site)) continue
      await attempt(site, () => exportSite({ database, layout, writer, site, stamp, now: now() }))
    }
    if (!sites) {
      for (const site of await readdir(layout.state)) {
        if (!current.some((each) => each.site === site)) await attempt(site, () => withdrawSite(layout, site))
      }
    }
    const { nginxChanged } = await exportBase({ database, layout, writer, basePath })
    return { outcome: 'exported', sites: done, written: writer.written, nginxChanged }
  } finally {
    lock.release()
  }
}
