/** The current release of a site, as far as the next one builds on it. */
import type { BasePayload } from 'payload'
import { z } from 'zod'
import { bannerConfiguration } from '../contract/banner-configuration.ts'
import { type Manifest, manifest } from '../contract/manifest.ts'
import { type PolicyDocument, policyDocument } from '../contract/policy-document.ts'
import { postgresOf } from './database.ts'

type Banner = z.infer<typeof bannerConfiguration>

export type PublishedRelease = {
  number: number
  manifest: Manifest
  manifestSha256: string
  policies: Record<string, PolicyDocument>
  banners: Record<string, Banner>
  revision: number
  /** `policy.jsonld` as it was written; empty where there is none. */
  linked: string
}

const row = z.object({ release: z.number(), path: z.string(), sha256: z.string(), body: z.instanceof(Buffer) })

/** What runs a query: a pool, or the connection of a transaction. */
export type Queries = { query: (text: string, values: unknown[]) => Promise<{ rows: unknown[] }> }

/**
 * @param site slug of the site
 * @returns the release that frontends get now; `undefined` before the first
 */
export const currentRelease = async (queries: Queries, site: string): Promise<PublishedRelease | undefined> => {
  const { rows } = await queries.query(
    `select f.release, f.path, f.sha256, f.body from privacy.current_release c
       join privacy.release_files f on f.site = c.site and f.release = c.release
      where c.site = $1 and f.path like '%.json' order by f.path`,
    [site],
  )
  return releaseIn(rows)
}

/** A release by its number, whether or not it is in effect. */
export const releaseOf = async (
  queries: Queries,
  { site, release }: { site: string; release: number },
): Promise<PublishedRelease | undefined> => {
  const number = z.int().parse(release)
  const { rows } = await queries.query(
    `select release, path, sha256, body from privacy.release_files
      where release = ${number} and (path like '%.json' or path = 'policy.jsonld') and site = $1 order by path`,
    [site],
  )
  return releaseIn(rows)
}

const releaseIn = (rows: unknown[]): PublishedRelease | undefined => {
  const files = rows.map((found) => row.parse(found))
  const json = (path: string): unknown => {
    const file = files.find((candidate) => candidate.path === path)
    return file ? JSON.parse(file.body.toString('utf8')) : undefined
  }
  const index = files.find((file) => file.path === 'index.json')
  if (!index) return undefined
  const parsed = manifest.parse(json('index.json'))
  const policies = Object.fromEntries(
    parsed.locales.map((locale) => [locale, policyDocument.parse(json(`${locale}/policy.json`))]),
  )
  const banners = Object.fromEntries(
    parsed.locales.map((locale) => [locale, bannerConfiguration.parse(json(`${locale}/banner.json`))]),
  )
  const revision = Math.max(0, ...Object.values(banners).map((banner) => banner.revision))
  const linked = files.find(({ path }) => path === 'policy.jsonld')?.body.toString('utf8') ?? ''
  return { number: index.release, manifest: parsed, manifestSha256: index.sha256, policies, banners, revision, linked }
}

/** Number of the release that would be published next. */
export const nextNumber = async (queries: Queries, site: string): Promise<number> => {
  const { rows } = await queries.query(
    'select coalesce(max(release), 0) + 1 as next from privacy.release_files where site = $1',
    [site],
  )
  return z.object({ next: z.number() }).parse(rows[0]).next
}

export const poolOf = (payload: BasePayload): Queries => {
  const { pool } = postgresOf(payload)
  return { query: async (text, values) => pool.query(text, values) }
}
