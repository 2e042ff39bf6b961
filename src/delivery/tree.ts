import {
  type Encoding,
  numberedPath,
  type PublishedFile,
  type ReleaseFacts,
  type ReleaseFiles,
  type SiteFiles,
} from './file.ts'
import { type CacheRule, type Representation, represent } from './headers.ts'

/** A file under a path. */
export type FileEntry = {
  kind: 'file'
  file: PublishedFile
  cache: CacheRule
  locale: string | undefined
  development: boolean
  contentLocation: string | undefined
  /** Made when first asked for. */
  representations: Partial<Record<Encoding, Representation>>
}

/** A path without a locale, which stands for the file in the reader's language. */
export type NegotiatedEntry = {
  kind: 'negotiated'
  /** The site's own first. */
  locales: readonly string[]
  byLocale: ReadonlyMap<string, FileEntry>
}

export type Entry = FileEntry | NegotiatedEntry

/** What a site answers: path below the site → entry. */
export type SiteTree = {
  site: string
  facts: ReleaseFacts
  releases: readonly number[]
  entries: ReadonlyMap<string, Entry>
}

/** The headers of an entry in an encoding. */
export const representationOf = (entry: FileEntry, encoding: Encoding): Representation => {
  const known = entry.representations[encoding]
  if (known) return known
  const made = represent({ ...entry, encoding })
  entry.representations[encoding] = made
  return made
}

/** An entry of a file that no locale is negotiated for. */
export const fileEntry = (
  entry: Pick<FileEntry, 'file' | 'cache' | 'development'> & { locale?: string },
): FileEntry => ({
  kind: 'file',
  contentLocation: undefined,
  representations: {},
  ...entry,
  locale: entry.locale,
})

/** Files below it are served without it, and only as long as their release is in effect. */
const currentFolder = 'current/'

type Placement = { prefix: string; cache: CacheRule; facts: ReleaseFacts; files: readonly PublishedFile[] }

const place = (entries: Map<string, Entry>, { prefix, cache, facts, files }: Placement): void => {
  const { development } = facts
  const locales = [facts.sourceLocale, ...facts.locales.filter((locale) => locale !== facts.sourceLocale)]
  const inLocales = new Map<string, Map<string, FileEntry>>()
  for (const file of files) {
    const path =
      cache === 'current' && file.path.startsWith(currentFolder) ? file.path.slice(currentFolder.length) : file.path
    const slash = path.indexOf('/')
    const folder = slash === -1 ? '' : path.slice(0, slash)
    const locale = locales.includes(folder) ? folder : undefined
    entries.set(`${prefix}${path}`, fileEntry({ file, cache, development, ...(locale ? { locale } : {}) }))
    if (!locale) continue
    const name = path.slice(slash + 1)
    const named = inLocales.get(name) ?? new Map<string, FileEntry>()
    const entry = { ...fileEntry({ file, cache, development, locale }), contentLocation: path }
    inLocales.set(name, named.set(locale, entry))
  }
  for (const [name, byLocale] of inLocales) {
    const path = `${prefix}${name}`
    if (entries.has(path)) continue
    entries.set(path, { kind: 'negotiated', locales: locales.filter((locale) => byLocale.has(locale)), byLocale })
  }
}

/** Entries of an earlier release, below its site: `releases/1/lv/policy.json`. */
export const releaseEntries = (facts: ReleaseFacts, files: readonly PublishedFile[]): ReadonlyMap<string, Entry> => {
  const entries = new Map<string, Entry>()
  place(entries, { prefix: `releases/${facts.release}/`, cache: 'numbered', facts, files })
  return entries
}

export type SiteInEffect = Pick<SiteFiles, 'site' | 'releases' | 'others'> & {
  current: ReleaseFiles
  /** The current `index.json`, where it says more than the one of the release. */
  index?: PublishedFile | undefined
}

/**
 * Every path of a site whose file is known without asking anybody: the current release, the same under its number, and
 * what is no release's own. Paths are looked up here and never put together from what a client sent.
 */
export const siteTree = ({ site, current, releases, others, index }: SiteInEffect): SiteTree => {
  const { facts, files } = current
  const entries = new Map<string, Entry>()
  place(entries, { prefix: '', cache: 'current', facts, files })
  if (index) entries.set('index.json', fileEntry({ file: index, cache: 'current', development: facts.development }))
  place(entries, { prefix: `releases/${facts.release}/`, cache: 'numbered', facts, files })
  for (const file of others) {
    entries.set(numberedPath(file), fileEntry({ file, cache: 'numbered', development: facts.development }))
  }
  return { site, facts, releases, entries }
}
