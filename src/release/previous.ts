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
  return { number: index.release, manifest: parsed, manifestSha256: index.sha256, policies, banners, revision }
}

export const poolOf = (payload: BasePayload): Queries => {
  const { pool } = postgresOf(payload)
  return { query: async (text, values) => pool.query(text, values) }
}
