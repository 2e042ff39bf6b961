/** Finds the tree that somebody means by a URL or a folder: the base of all sites, or one site of it. */
import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { defaultLimits } from './limits.ts'
import { isSiteName, keysPath } from './paths.ts'
import type { TreeReader } from './reader.ts'
import { folderReader } from './readers/folder.ts'
import { httpReader } from './readers/http.ts'

export type Located =
  | { outcome: 'found'; reader: TreeReader; sites: readonly string[] | undefined }
  | { outcome: 'wrong-usage' | 'unreadable'; message: string }

const isUrl = (place: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(place)

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const has = async (reader: TreeReader, file: string): Promise<boolean> =>
  (await reader.read(file, { maxBytes: defaultLimits.manifestBytes })) !== 'missing'

const hasSite = async (reader: TreeReader, site: string): Promise<boolean> =>
  isSiteName(site) &&
  ((await has(reader, `${site}/index.json`)) || (await has(reader, `${site}/releases/1/index.json`)))

const locateUrl = async (place: string, sites: readonly string[]): Promise<Located> => {
  let url: URL
  try {
    url = new URL(place)
  } catch {
    return { outcome: 'wrong-usage', message: `${place} is not a URL.` }
  }
  if (!['http:', 'https:'].includes(url.protocol)) {
    return { outcome: 'wrong-usage', message: 'Only http and https are read.' }
  }
  if (url.username || url.password) return { outcome: 'wrong-usage', message: 'A URL with a password is not read.' }
  const whole = `${url.origin}${url.pathname.replace(/\/(index\.json)?$/, '')}`
  const slash = whole.lastIndexOf('/')
  const [parent, last] = [whole.slice(0, slash), whole.slice(slash + 1)]
  const [wanted] = sites
  try {
    if (wanted !== undefined) {
      const base = httpReader({ base: whole })
      const above = httpReader({ base: parent })
      const isSite =
        sites.length === 1 && wanted === last && parent.startsWith(url.origin) && !(await hasSite(base, wanted))
      return { outcome: 'found', reader: isSite ? above : base, sites }
    }
    const reader = httpReader({ base: parent })
    if (parent.startsWith(url.origin) && (await hasSite(reader, last))) {
      return { outcome: 'found', reader, sites: [last] }
    }
  } catch (error) {
    return { outcome: 'unreadable', message: messageOf(error) }
  }
  return {
    outcome: 'wrong-usage',
    message: `No site is published at ${whole}. Name the site of a base with --site: a server does not list them.`,
  }
}

const isFolder = async (folder: string): Promise<boolean> =>
  stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** An export is links in `public` to files beside it (docs/export.md). */
const isExport = async (folder: string): Promise<boolean> =>
  (await isFolder(path.join(folder, 'public'))) && (await isFolder(path.join(folder, 'files')))

/** Where an export is meant, as a whole, by its web root or by a site in that. */
const locateExport = async (place: string, sites: readonly string[]): Promise<Located | undefined> => {
  const named = path.resolve(place)
  const above = path.dirname(named)
  const read = async (folder: string, site?: string): Promise<Located> => ({
    outcome: 'found',
    reader: await folderReader({
      folder: path.join(folder, 'public'),
      within: folder,
      ...(site === undefined ? {} : { only: [site] }),
    }),
    sites: site === undefined ? (sites.length > 0 ? sites : undefined) : [site],
  })
  if (await isExport(named)) return read(named)
  if (path.basename(named) === 'public' && (await isExport(above))) return read(above)
  const grand = path.dirname(above)
  const site = path.basename(named)
  if (path.basename(above) === 'public' && isSiteName(site) && (await isExport(grand))) return read(grand, site)
  return undefined
}

const locateFolder = async (place: string, sites: readonly string[]): Promise<Located> => {
  const exported = await locateExport(place, sites)
  if (exported) return exported
  let folder: string
  try {
    folder = await realpath(place)
    if (!(await stat(folder)).isDirectory()) return { outcome: 'unreadable', message: `${place} is not a folder.` }
  } catch (error) {
    return { outcome: 'unreadable', message: messageOf(error) }
  }
  const name = path.basename(folder)
  const own = await folderReader({ folder })
  const isSite = (await has(own, 'index.json')) || (await has(own, 'releases/1/index.json'))
  if (!isSite) return { outcome: 'found', reader: own, sites: sites.length > 0 ? sites : undefined }
  const site = sites[0] ?? name
  if (sites.length > 1) return { outcome: 'wrong-usage', message: `${place} is the folder of one site.` }
  if (!isSiteName(site)) return { outcome: 'wrong-usage', message: `Name the site of ${place} with --site.` }
  return { outcome: 'found', reader: await siteReader({ folder, site, own }), sites: [site] }
}

/** The folder of a site, with the keys of the base above it. */
const siteReader = async ({ folder, site, own }: { folder: string; site: string; own: TreeReader }) => {
  const above = await folderReader({ folder: path.dirname(folder), only: [] })
  const { list } = own
  const reader: TreeReader = {
    read: async (file, limit) => {
      if (file === keysPath) return above.read(file, limit)
      return file.startsWith(`${site}/`) ? own.read(file.slice(site.length + 1), limit) : 'missing'
    },
    ...(list ? { list: async () => (await list()).map((file) => `${site}/${file}`) } : {}),
  }
  return reader
}

/** @param sites that were named; none: all of a folder, or the one that a URL ends with */
export const locateTree = (place: string, sites: readonly string[]): Promise<Located> =>
  isUrl(place) ? locateUrl(place, sites) : locateFolder(place, sites)
