/** What is published under which path, as the responder would answer it. */
import { currentIndex } from '../delivery/current-index.ts'
import type { DatabaseSource, StoredBodies } from '../delivery/database-source.ts'
import { type PublishedFile, type ReleaseFiles, type SiteFiles, siteAt } from '../delivery/file.ts'
import { type Entry, type FileEntry, releaseEntries, siteTree } from '../delivery/tree.ts'

/** A file under a path. */
export type Placement = {
  /** Below the site, or below the base path. */
  path: string
  /** For a path without a locale: the file in the site's own. */
  entry: FileEntry
  negotiated: boolean
}

export type PublishedSite = {
  site: string
  current: ReleaseFiles
  /** When the next release takes effect, in ISO 8601. */
  due: string | undefined
  releases: readonly number[]
  /** Digest of the files of each release. */
  digests: ReadonlyMap<number, string>
  /** Paths without a release number. */
  currentPaths: readonly Placement[]
  /** Differences; below `releases/`. */
  differences: readonly Placement[]
  /** Paths of a release, below `releases/{n}/`. */
  release: (number: number) => Promise<readonly Placement[]>
  bodies: (file: PublishedFile) => Promise<StoredBodies>
}

const placementOf = (path: string, entry: Entry): Placement[] => {
  if (entry.kind === 'file') return [{ path, entry, negotiated: false }]
  const [own = ''] = entry.locales
  const file = entry.byLocale.get(own)
  return file ? [{ path, entry: file, negotiated: true }] : []
}

const placements = (entries: ReadonlyMap<string, Entry>): Placement[] =>
  [...entries].flatMap(([path, entry]) => placementOf(path, entry))

const indexIn = ({ files }: ReleaseFiles) => files.find(({ path }) => path === 'index.json')

/**
 * A site as it is to be served at a moment.
 *
 * @returns undefined where nothing of it is in effect
 */
export const readSite = async ({
  database,
  site,
  now,
}: {
  database: DatabaseSource
  site: string
  now: Date
}): Promise<PublishedSite | undefined> => {
  const found = await database.site(site)
  const files = found && siteAt(found.files, now)
  if (!found || !files) return undefined

  const stored = async (file: PublishedFile): Promise<StoredBodies> => {
    const bodies = await database.bodies(file)
    if (!bodies) throw new Error(`${file.path} of ${file.site} is not in the database`)
    return bodies
  }
  const index = await upcomingIndex({ files, stored })
  const tree = siteTree({ ...files, index: index?.file })
  const numbered = `releases/`
  return {
    site,
    current: files.current,
    due: files.upcoming?.effectiveFrom,
    releases: files.releases,
    digests: found.digests,
    currentPaths: placements(tree.entries).filter(({ path }) => !path.startsWith(numbered)),
    differences: placements(tree.entries).filter(({ entry }) => entry.cache === 'numbered' && !entry.file.release),
    release: async (number) => {
      const release = number === files.current.facts.release ? files.current : await database.release(site, number)
      if (!release) throw new Error(`Release ${number} of ${site} is not in the database`)
      const prefix = `${numbered}${number}/`
      return placements(releaseEntries(release.facts, release.files)).map((placement) => ({
        ...placement,
        path: placement.path.slice(prefix.length),
      }))
    },
    bodies: async (file) => (index && file === index.file ? index.bodies : stored(file)),
  }
}

/** The current `index.json` where a release is on its way. */
const upcomingIndex = async ({
  files: { site, current, upcoming },
  stored,
}: {
  files: SiteFiles & { current: ReleaseFiles }
  stored: (file: PublishedFile) => Promise<StoredBodies>
}) => {
  const now = indexIn(current)
  const next = upcoming && indexIn(upcoming.files)
  if (!now || !next) return undefined
  const [nowBodies, nextBodies] = [await stored(now), await stored(next)]
  return currentIndex({ site, current: nowBodies.identity, upcoming: nextBodies.identity })
}
