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
import { suffixes } from './stored-name.ts'

export type SiteWork = { layout: Layout; writer: FolderWriter; published: PublishedSite; places: SitePlaces }

/** Where the bytes of each path are, without the suffix of an encoding. */
export type Targets = ReadonlyMap<Placement, string>

export const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )

/** Has the bytes of paths on the disk. */
export const storeAll = async (work: SiteWork, placed: readonly Placement[]): Promise<Targets> => {
  const { writer, layout, published } = work
  const targets = new Map<Placement, string>()
  for (const each of placed) {
    checkPath(each.path)
    const { entry } = each
    const bodies = () => published.bodies(entry.file)
    targets.set(each, await storeFile({ writer, files: layout.files, entry, bodies }))
  }
  await writer.settle()
  return targets
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
