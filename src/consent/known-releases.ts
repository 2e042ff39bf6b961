/** What the banners of published releases offer, from the files that are published anyway. */
import { LRUCache } from 'lru-cache'
import { bannerConfiguration } from '../contract/banner-configuration.ts'
import type { PublishedFile } from '../delivery/file.ts'
import type { Source } from '../delivery/source.ts'
import { type BannerFacts, bannerFacts } from './banner-facts.ts'

export type FoundFacts =
  | { outcome: 'found'; facts: BannerFacts }
  | { outcome: 'unknown-site' | 'unknown-release' }
  /** Nobody can tell at the moment. */
  | { outcome: 'unavailable' }

type Files = Pick<Source, 'ready' | 'site' | 'find' | 'release' | 'body'>

const fileOf = (entry: unknown): entry is { kind: 'file'; file: PublishedFile } =>
  typeof entry === 'object' && entry !== null && Reflect.get(entry, 'kind') === 'file'

/**
 * @param source of what is published
 * @returns what a release offers: from memory where it was asked for before, since a release never changes
 */
export const knownReleases = (source: Files) => {
  const known = new LRUCache<string, BannerFacts>({ max: 500 })

  const read = async (site: string, release: number): Promise<FoundFacts> => {
    const tree = source.site(site) ?? (source.ready() ? undefined : await source.find(site))
    if (!tree) return { outcome: source.ready() ? 'unknown-site' : 'unavailable' }
    if (!tree.releases.includes(release)) return { outcome: 'unknown-release' }
    const { facts, entries } =
      (release === tree.facts.release ? undefined : await source.release(site, release)) ?? tree
    if (facts.release !== release) return { outcome: 'unknown-release' }
    const folder = `releases/${release}`
    const [manifest, banner] = [
      entries.get(`${folder}/index.json`),
      entries.get(`${folder}/${facts.sourceLocale}/banner.json`),
    ]
    if (!fileOf(manifest) || !fileOf(banner)) return { outcome: 'unknown-release' }
    const body = await source.body(banner.file, 'identity')
    const configuration = bannerConfiguration.parse(JSON.parse(body.toString('utf8')))
    const found = bannerFacts(configuration, { manifestSha256: manifest.file.sha256, locales: facts.locales })
    known.set(`${site} ${release}`, found)
    return { outcome: 'found', facts: found }
  }

  return (site: string, release: number): FoundFacts | Promise<FoundFacts> => {
    const facts = known.get(`${site} ${release}`)
    // A site that is gone takes no more choices.
    if (facts && (source.site(site) || !source.ready())) return { outcome: 'found', facts }
    return read(site, release).catch(() => ({ outcome: 'unavailable' }))
  }
}
