/** How the bytes of a file travel, best first where a client has no preference. */
export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]
export type Compression = Exclude<Encoding, 'identity'>

/** A published file, without its bytes. */
export type PublishedFile = {
  site: string
  /** Undefined: a file of the site that is no release's own, such as a difference. */
  release: number | undefined
  /** In the folder of the release (`lv/policy.json`), or of the site (`releases/1/diff/2/lv.json`). */
  path: string
  mediaType: string
  /** Of the uncompressed bytes, in hex. */
  sha256: string
  /** Uncompressed length. */
  bytes: number
  /** In which the file was stored at publishing; a tiny file in none. */
  compressions: readonly Compression[]
}

/** What is known about a release beside its files. */
export type ReleaseFacts = {
  release: number
  locales: readonly string[]
  sourceLocale: string
  /** A site that is not public yet is not to be indexed. */
  development: boolean
}

/** A release with all its files. */
export type ReleaseFiles = { facts: ReleaseFacts; files: readonly PublishedFile[] }

/** A release that takes effect later. */
export type UpcomingRelease = {
  files: ReleaseFiles
  /** ISO 8601, in UTC. */
  effectiveFrom: string
}

/** All of a site that is looked up in memory. */
export type SiteFiles = {
  site: string
  /** In effect; undefined before the first is. */
  current: ReleaseFiles | undefined
  upcoming: UpcomingRelease | undefined
  /** All that were published, oldest first. */
  releases: readonly number[]
  /** Files that are no release's own. */
  others: readonly PublishedFile[]
}

/** A site at a moment: what was to take effect by then has, whoever knows of it already. */
export const siteAt = (site: SiteFiles, now: Date): (SiteFiles & { current: ReleaseFiles }) | undefined => {
  const { upcoming, current } = site
  if (upcoming && new Date(upcoming.effectiveFrom) <= now)
    return { ...site, current: upcoming.files, upcoming: undefined }
  return current && { ...site, current }
}

/** Path of a file below the folder of its site, under which it never changes. */
export const numberedPath = (file: PublishedFile): string =>
  file.release === undefined ? file.path : `releases/${file.release}/${file.path}`
