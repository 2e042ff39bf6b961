/** How the folder of an export is laid out. Names that come from a database are looked at here before they make paths. */
import path from 'node:path'

export type Layout = {
  root: string
  /** What a web server serves at the base path: one link a site, and what belongs to no site. */
  public: string
  /** The bytes of every file, under a name that says what it is (`stored-name.ts`). */
  files: string
  /** What is being written; it is moved to its place when it is whole. Emptied at the start of each export. */
  drafts: string
  /** What was done, so that it need not be done again. */
  state: string
  nginx: string
  /** Problems that are no site's. */
  problems: string
  headers: string
  lock: string
}

export const layoutOf = (folder: string): Layout => {
  const root = path.resolve(folder)
  const below = (...names: string[]) => path.join(root, ...names)
  return {
    root,
    public: below('public'),
    files: below('files'),
    drafts: below('drafts'),
    state: below('state'),
    nginx: below('nginx'),
    problems: below('base', problemsFolder),
    headers: below('headers'),
    lock: below('export.lock'),
  }
}

/** Beside the public part of a tree, under a name that no site can have. */
export const problemsFolder = '.problems'

/** Below the base path, and no sites. */
const reserved = new Set(['schemas', 'openapi.json', '.well-known', 'checksums.txt'])

const plainSegment = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,100}$/
const compressedName = /\.(?:br|gz)$/

/** Refused: what could lead out of the folder, hide in it, or be taken for the compressed form of another file. */
export class UnsafeNameError extends Error {}

const check = (segments: readonly string[]): void => {
  const wrong = segments.find((segment) => !plainSegment.test(segment) || compressedName.test(segment))
  if (wrong !== undefined) throw new UnsafeNameError(`${JSON.stringify(wrong)} cannot be the name of a file`)
}

/** @throws UnsafeNameError where a slug is no name of a folder, or one that is taken */
export const checkSite = (site: string): void => {
  check([site])
  if (reserved.has(site)) throw new UnsafeNameError(`${JSON.stringify(site)} is no name of a site`)
}

/** @throws UnsafeNameError */
export const checkPath = (below: string): void => check(below.split('/'))

export type SitePlaces = {
  /** The link that readers come by. */
  link: string
  /** One folder for each state of the site. */
  trees: string
  /** Releases under their numbers, shared by all trees. */
  releases: string
  state: string
  /** Checksums of a part of it, as lines. */
  sums: (part: SitePart) => string
  /** Headers of a part of it, as data. */
  headers: (part: SitePart) => string
}

/** What is written at once: a release, the differences between releases, or the paths without a number. */
export type SitePart = number | 'differences' | 'current'

/** @throws UnsafeNameError */
export const placesOf = (layout: Layout, site: string): SitePlaces => {
  checkSite(site)
  return {
    link: path.join(layout.public, site),
    trees: path.join(layout.root, 'trees', site),
    releases: path.join(layout.root, 'releases', site),
    state: path.join(layout.state, site, 'site.json'),
    sums: (part) => path.join(layout.state, site, `${part}.sums`),
    headers: (part) => path.join(layout.headers, 'sites', site, `${part}.json`),
  }
}
