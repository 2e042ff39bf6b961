/** What belongs to no site: the contract's own documents, the keys, and what is made from all sites together. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { contractDocuments } from '../delivery/contract-documents.ts'
import type { DatabaseSource } from '../delivery/database-source.ts'
import { keysFile } from '../delivery/keys-file.ts'
import { reservedFiles } from '../delivery/reserved-files.ts'
import type { Reserved } from '../delivery/respond.ts'
import { checksumsOf } from './checksums.ts'
import type { FolderWriter } from './folder-writer.ts'
import { type Layout, placesOf } from './layout.ts'
import { nginxLocations } from './nginx-locations.ts'
import { nginxMaps } from './nginx-maps.ts'
import { objectHeaders } from './object-headers.ts'
import { linkForms } from './place-part.ts'
import { servedTree } from './place-tree.ts'
import type { Placement } from './placements.ts'
import { baseProblems } from './problem-files.ts'
import { readState, type SiteState } from './site-state.ts'
import { storeFile } from './store-file.ts'
import { contentTypeOf, usualTypes } from './stored-name.ts'

type Base = { database: DatabaseSource; layout: Layout; writer: FolderWriter; basePath: string }

const keysPath = '.well-known/jwks.json'

/** @returns where the bytes of each are */
const placeDocuments = async ({ database, layout, writer, basePath }: Base): Promise<Map<Placement, string>> => {
  const documents = contractDocuments({ basePath })
  const keys = await database.keys()
  const sources: { paths: string[]; reserved: Reserved }[] = [
    { paths: [...documents.keys()], reserved: reservedFiles(() => documents) },
    { paths: [keysPath], reserved: keysFile(() => keys) },
  ]
  const targets = new Map<Placement, string>()
  for (const { paths, reserved } of sources) {
    for (const below of paths) {
      const found = reserved(below)
      if (!found) continue
      const { entry, body } = found
      const bodies = async () => {
        const [identity, br, gzip] = [await body('identity'), await body('br'), await body('gzip')]
        return { identity, br, gzip }
      }
      targets.set(
        { path: below, entry, negotiated: false },
        await storeFile({ writer, files: layout.files, entry, bodies }),
      )
    }
  }
  await writer.settle()
  for (const [{ entry, path: below }, to] of targets) {
    await linkForms({ writer, entry, at: path.join(layout.public, below), to })
  }
  return targets
}

/** Sites that are served, with what is known of each. */
export const servedSites = async (layout: Layout): Promise<{ site: string; state: SiteState }[]> => {
  const found: { site: string; state: SiteState }[] = []
  for (const site of (await readdir(layout.state).catch(() => [])).sort()) {
    const places = placesOf(layout, site)
    const state = await readState(places.state)
    if (state && (await servedTree(places)) === state.tree) found.push({ site, state })
  }
  return found
}

type Sites = Awaited<ReturnType<typeof servedSites>>

const siteSums = async (layout: Layout, sites: Sites): Promise<string> => {
  const parts: string[] = []
  for (const { site, state } of sites) {
    const { sums } = placesOf(layout, site)
    const numbers = Object.keys(state.releases).map(Number)
    for (const part of ['current', ...numbers, 'differences'] as const) {
      parts.push(await readFile(sums(part), 'utf8').catch(() => ''))
    }
  }
  return parts.join('')
}

export type BaseOutcome = {
  /** The web server is to read its configuration again. */
  nginxChanged: boolean
}

/** Written after the sites, from all that are there. */
export const exportBase = async (base: Base): Promise<BaseOutcome> => {
  const { layout, writer, basePath } = base
  const targets = await placeDocuments(base)
  const sites = await servedSites(layout)
  const ownSums = await checksumsOf({ placed: targets, prefix: '' })
  await writer.text(path.join(layout.public, 'checksums.txt'), ownSums + (await siteSums(layout, sites)))
  await writer.text(path.join(layout.headers, 'base.json'), objectHeaders({ placed: targets.keys(), prefix: '' }))
  for (const [file, body] of baseProblems()) await writer.text(path.join(layout.problems, file), body)
  const contentTypes = new Set([
    ...usualTypes,
    ...[...targets.keys()].map(({ entry }) => contentTypeOf(entry)),
    ...sites.flatMap(({ state }) => state.contentTypes),
  ])
  const configuration = {
    'maps.conf': nginxMaps({
      basePath,
      contentTypes: [...contentTypes],
      sites: sites.map(({ site, state }) => ({ site, locales: state.locales })),
    }),
    'locations.conf': nginxLocations({ basePath, root: layout.root }),
  }
  let nginxChanged = false
  for (const [file, text] of Object.entries(configuration)) {
    if (await writer.text(path.join(layout.nginx, file), text)) nginxChanged = true
  }
  await writer.settle()
  return { nginxChanged }
}
