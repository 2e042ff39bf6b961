/** One site: first its files, then its releases, then the tree of its current paths, and at last the link to that tree. */
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { DatabaseSource } from '../delivery/database-source.ts'
import type { FolderWriter } from './folder-writer.ts'
import { type Layout, placesOf } from './layout.ts'
import { isThere, placeDifferences, placeRelease, type SiteWork } from './place-part.ts'
import { placeTree, removeOldTrees, servedTree } from './place-tree.ts'
import { type PublishedSite, readSite } from './placements.ts'
import { readState, type SiteState, stateText } from './site-state.ts'
import { contentTypeOf } from './stored-name.ts'

export type SiteOutcome =
  | { outcome: 'unchanged' | 'written'; release: number }
  /** Nothing of it is in effect, so nothing is served. */
  | { outcome: 'absent' }

export type ExportSite = {
  database: DatabaseSource
  layout: Layout
  writer: FolderWriter
  site: string
  /** Changes with what is in effect or on its way. */
  stamp: string
  now: Date
}

/** A site that is not published any more is not served. */
export const withdrawSite = async (layout: Layout, site: string): Promise<SiteOutcome> => {
  const places = placesOf(layout, site)
  for (const each of [places.link, path.dirname(places.state)]) await rm(each, { recursive: true, force: true })
  return { outcome: 'absent' }
}

const isDue = ({ due }: SiteState, now: Date): boolean => due !== undefined && new Date(due) <= now

/** @returns the digests of the releases that are there */
const placeReleases = async (work: SiteWork, state: SiteState | undefined): Promise<Record<string, string>> => {
  const { published, places } = work
  const digests: Record<string, string> = {}
  for (const number of published.releases) {
    const digest = published.digests.get(number) ?? ''
    const isKnown = state?.releases[number] === digest && (await isThere(path.join(places.releases, String(number))))
    if (!isKnown) await placeRelease(work, number)
    digests[number] = digest
  }
  return digests
}

/** What was served before, and until when. */
const treesBefore = (served: string | undefined, tree: string, state: SiteState | undefined, now: Date) => {
  const known = (state?.before ?? []).filter((each) => each.tree !== tree)
  return served === undefined || served === tree || known.some((each) => each.tree === served)
    ? known
    : [...known, { tree: served, until: now.toISOString() }]
}

const typesOf = ({ currentPaths, differences }: PublishedSite): string[] =>
  [...new Set([...currentPaths, ...differences].map(({ entry }) => contentTypeOf(entry)))].sort()

/**
 * Brings a site up to date. Wherever it is cut off, what was served before is served still, or what is served now.
 *
 * @throws UnsafeNameError, or what the database or the disk said
 */
export const exportSite = async ({ database, layout, writer, site, stamp, now }: ExportSite): Promise<SiteOutcome> => {
  const places = placesOf(layout, site)
  const state = await readState(places.state)
  const served = await servedTree(places)
  if (state?.stamp === stamp && state.tree === served && !isDue(state, now)) {
    return { outcome: 'unchanged', release: state.release }
  }
  const published = await readSite({ database, site, now })
  if (!published) return withdrawSite(layout, site)
  const work: SiteWork = { layout, writer, published, places }
  const releases = await placeReleases(work, state)
  await placeDifferences(work)
  const tree = await placeTree(work)
  const { facts } = published.current
  const before = treesBefore(served, tree, state, now)
  const kept = await removeOldTrees({ places, tree, before, now })
  const isNew = await writer.text(
    places.state,
    stateText({
      stamp,
      release: facts.release,
      locales: [facts.sourceLocale, ...facts.locales.filter((locale) => locale !== facts.sourceLocale)],
      contentTypes: typesOf(published),
      tree,
      ...(published.due === undefined ? {} : { due: published.due }),
      before: kept,
      releases,
    }),
  )
  return { outcome: isNew ? 'written' : 'unchanged', release: facts.release }
}
