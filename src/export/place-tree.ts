/** The paths without a release number, as one folder for each state of the site, and the link to the one that is served. */
import { createHash } from 'node:crypto'
import { readdir, readlink, rm } from 'node:fs/promises'
import path from 'node:path'
import { problemsFolder, type SitePlaces } from './layout.ts'
import { isThere, linkForms, noteDown, type SiteWork, storeAll, type Targets } from './place-part.ts'
import { siteProblems } from './problem-files.ts'
import type { SiteState } from './site-state.ts'
import { formsOf } from './store-file.ts'

const publicPart = 'public'

/** The tree that readers get now. */
export const servedTree = async ({ link, trees }: SitePlaces): Promise<string | undefined> => {
  const target = await readlink(link).catch(() => undefined)
  const folder = target && path.dirname(path.resolve(path.dirname(link), target))
  return folder && path.dirname(folder) === trees && (await isThere(folder)) ? path.basename(folder) : undefined
}

/** What the tree is called says what is in it. */
const nameOf = (release: number, targets: Targets, problems: ReadonlyMap<string, string>): string => {
  const links = [...targets].map(([{ path: below, entry }, to]) =>
    [below, path.basename(to), ...formsOf(entry)].join(' '),
  )
  const content = [...links, ...[...problems].flat()].join('\n')
  return `${release}-${createHash('sha256').update(content).digest('hex').slice(0, 16)}`
}

/** @returns the name of the tree that is served from now on */
export const placeTree = async (work: SiteWork): Promise<string> => {
  const { writer, places, published } = work
  const targets = await storeAll(work, published.currentPaths)
  const { facts } = published.current
  const problems = siteProblems({ locales: facts.locales, releases: published.releases })
  const name = nameOf(facts.release, targets, problems)
  const folder = path.join(places.trees, name)
  if (!(await isThere(folder))) {
    await writer.folder(folder, async (draft) => {
      for (const [{ entry, path: below }, to] of targets) {
        const [at, as] = [path.join(draft, publicPart, below), path.join(folder, publicPart, below)]
        await linkForms({ writer, entry, at, as, to })
      }
      const releases = path.join(publicPart, 'releases')
      await writer.link({ at: path.join(draft, releases), as: path.join(folder, releases), to: places.releases })
      for (const [file, body] of problems) await writer.file(path.join(draft, problemsFolder, file), body)
    })
    await writer.settle()
  }
  await noteDown({ work, part: 'current', targets, prefix: `${published.site}/` })
  // From here on, this is what is served.
  await writer.link({ at: places.link, to: path.join(folder, publicPart) })
  await writer.settle()
  return name
}

/** Trees that somebody may still read from: so many at least, and none that was replaced so short a time ago. */
const keptTrees = 2
const graceMs = 5 * 60_000

/** @returns the trees that stay: the rest is removed, also what nobody knows of */
export const removeOldTrees = async ({
  places,
  tree,
  before,
  now,
}: {
  places: SitePlaces
  tree: string
  before: SiteState['before']
  now: Date
}): Promise<SiteState['before']> => {
  const kept = before.filter(
    ({ until }, at) => at >= before.length - keptTrees || now.getTime() - new Date(until).getTime() < graceMs,
  )
  const names = new Set([tree, ...kept.map((each) => each.tree)])
  for (const name of await readdir(places.trees)) {
    if (!names.has(name)) await rm(path.join(places.trees, name), { recursive: true, force: true })
  }
  return kept
}
