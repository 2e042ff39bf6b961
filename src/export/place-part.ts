/** Releases and differences: what never changes, and is there before anything names it. */
import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { FileEntry } from '../delivery/tree.ts'
import { checksumsOf } from './checksums.ts'
import type { FolderWriter } from './folder-writer.ts'
import { checkPath, type Layout, type SitePart, type SitePlaces } from './layout.ts'
import { objectHeaders } from './object-headers.ts'
import type { Placement, PublishedSite } from './placements.ts'
import { formsOf, storeFile } from './store-file.ts'
import { storedName, suffixes } from './stored-name.ts'

export type SiteWork = { layout: Layout; writer: FolderWriter; published: PublishedSite; places: SitePlaces }

/** Where the bytes of each path are, without the suffix of an encoding. */
export type Targets = ReadonlyMap<Placement, string>

export const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )

/** So many files are written at once: a disk makes several safe in hardly more time than one. */
const atOnce = 8

const inParallel = async <T>(items: readonly T[], run: (item: T) => Promise<void>): Promise<void> => {
  const waiting = [...items].reverse()
  const worker = async (): Promise<void> => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await run(item)
  }
  // All have ended before anything else is done, also where one failed.
  const results = await Promise.allSettled(Array.from({ length: atOnce }, worker))
  for (const result of results) if (result.status === 'rejected') throw result.reason
}

/** Has the bytes of paths on the disk. */
export const storeAll = async (work: SiteWork, placed: readonly Placement[]): Promise<Targets> => {
  const { writer, layout, published } = work
  for (const { path: below } of placed) checkPath(below)
  // Each stored file once: a path without a locale leads to the same as the one with it.
  const entries = [...new Map(placed.map(({ entry }) => [storedName(entry), entry])).values()]
  await inParallel(entries, async (entry) => {
    await storeFile({ writer, files: layout.files, entry, bodies: () => published.bodies(entry.file) })
  })
  await writer.settle()
  return new Map(placed.map((each) => [each, path.join(layout.files, storedName(each.entry))]))
}

type FormLinks = { writer: FolderWriter; entry: FileEntry; at: string; to: string; as?: string | undefined }

/** Links to a file in all its forms. */
export const linkForms = async ({ writer, entry, at, to, as }: FormLinks): Promise<void> => {
  for (const encoding of formsOf(entry)) {
    const suffix = suffixes[encoding]
    await writer.link({ at: at + suffix, to: to + suffix, ...(as === undefined ? {} : { as: as + suffix }) })
  }
}

type Notes = { work: SiteWork; part: SitePart; targets: Targets; prefix: string }

/** What is said of a part elsewhere. */
export const noteDown = async ({ work: { writer, places }, part, targets, prefix }: Notes): Promise<void> => {
  await writer.text(places.sums(part), await checksumsOf({ placed: targets, prefix }))
  await writer.text(places.headers(part), objectHeaders({ placed: targets.keys(), prefix }))
}

/** A release under its number, whole before it is there. In one that is there, only what is missing is added. */
export const placeRelease = async (work: SiteWork, number: number): Promise<void> => {
  const { writer, places, published } = work
  const targets = await storeAll(work, await published.release(number))
  const folder = path.join(places.releases, String(number))
  const fill = async (into: string): Promise<void> => {
    for (const [{ entry, path: below }, to] of targets) {
      const as = into === folder ? undefined : path.join(folder, below)
      await linkForms({ writer, entry, at: path.join(into, below), to, as })
    }
  }
  if (await isThere(folder)) await fill(folder)
  else await writer.folder(folder, fill)
  await noteDown({ work, part: number, targets, prefix: `${published.site}/releases/${number}/` })
  await writer.settle()
}

/** Each is whole by itself, and there before the release that it leads to is named anywhere. */
export const placeDifferences = async (work: SiteWork): Promise<void> => {
  const { writer, places, published } = work
  const targets = await storeAll(work, published.differences)
  for (const [{ entry, path: below }, to] of targets) {
    await linkForms({ writer, entry, at: path.join(places.releases, path.relative('releases', below)), to })
  }
  await noteDown({ work, part: 'differences', targets, prefix: `${published.site}/` })
  await writer.settle()
}
