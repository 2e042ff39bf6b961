/** `/privacy-desk/overview`: where each site stands, for the dashboard. Counted by the database, never text by text. */
import type { BasePayload, Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayPublish } from '../access/account.ts'
import type { PrivacyContext } from '../options.ts'
import { postgresOf, tableNameOf } from '../release/database.ts'
import { poolOf } from '../release/previous.ts'
import { settle } from '../release/standing.ts'
import { ownLocale } from '../translation/rows.ts'
import { type TranslationState, translationStates } from '../translation/state.ts'
import { answer, deskEndpoint } from './respond.ts'

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

const tableOf = (payload: BasePayload, slug: string): string => {
  const database = postgresOf(payload)
  return `${quoted(database.schemaName ?? 'public')}.${quoted(tableNameOf(database, slug))}`
}

const countRow = z.object({
  site: z.coerce.string(),
  locale: z.string(),
  state: z.enum(translationStates),
  documents: z.coerce.number(),
})

const releaseRow = z.object({
  site: z.string(),
  release: z.number(),
  publishedAt: z.coerce.date().transform((date) => date.toISOString()),
})

const upcomingRow = z.object({
  site: z.string(),
  release: z.number(),
  effectiveFrom: z.coerce.date().transform((date) => date.toISOString()),
})

const siteDoc = z.object({
  id: z.union([z.string(), z.number()]),
  slug: z.string(),
  name: z.string(),
  sourceLocale: z.string(),
  timeZone: z
    .string()
    .nullish()
    .transform((zone) => zone || 'Europe/Riga'),
  publishedLocales: z
    .array(z.string())
    .nullish()
    .transform((locales) => locales ?? []),
})

/** The sites that the user reaches, by the rules of the collection itself. */
const ownSites = async (context: PrivacyContext, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: context.slugs.sites,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    sort: 'name',
    req: ownLocale(req),
  })
  return docs.map((doc) => siteDoc.parse(doc))
}

const countsOf = async (context: PrivacyContext, payload: BasePayload, sites: (number | string)[]) => {
  const { rows } = await postgresOf(payload).pool.query(
    `select site_id as site, locale, state, count(*) as documents from ${tableOf(payload, context.slugs.translations)}
      where site_id::text = any($1) group by site_id, locale, state`,
    [sites.map(String)],
  )
  return rows.map((row) => countRow.parse(row))
}

const currentReleases = async (context: PrivacyContext, payload: BasePayload, slugs: string[]) => {
  const { rows } = await postgresOf(payload).pool.query(
    `select c.site, c.release, r.published_at as "publishedAt" from privacy.current_release c
       join ${tableOf(payload, context.slugs.releases)} r on r.site = c.site and r.number = c.release
      where c.site = any($1)`,
    [slugs],
  )
  return new Map(rows.map((row) => releaseRow.parse(row)).map((row) => [row.site, row]))
}

const upcomingReleases = async (payload: BasePayload, slugs: string[]) => {
  const { rows } = await postgresOf(payload).pool.query(
    `select site, release, effective_from as "effectiveFrom" from privacy.schedule
      where site = any($1) and cancelled_at is null and settled_at is null`,
    [slugs],
  )
  return new Map(rows.map((row) => upcomingRow.parse(row)).map(({ site, ...row }) => [site, row]))
}

const statesOf = (
  counts: z.infer<typeof countRow>[],
  site: string,
  locale: string,
): Record<TranslationState, number> => {
  const own = counts.filter((count) => count.site === site && count.locale === locale)
  const of = (state: TranslationState) => own.find((count) => count.state === state)?.documents ?? 0
  return { missing: of('missing'), changed: of('changed'), outdated: of('outdated'), approved: of('approved') }
}

export const overviewEndpoint = (context: PrivacyContext): Endpoint =>
  deskEndpoint(context, {
    method: 'get',
    path: '/overview',
    input: z.object({}),
    transaction: false,
    handle: async ({ req, account }) => {
      const sites = await ownSites(context, req)
      const counts = await countsOf(
        context,
        req.payload,
        sites.map(({ id }) => id),
      )
      const slugs = sites.map(({ slug }) => slug)
      await settle(poolOf(req.payload))
      const releases = await currentReleases(context, req.payload, slugs)
      const upcoming = await upcomingReleases(req.payload, slugs)
      return answer({
        sites: sites.map((site) => {
          const current = releases.get(site.slug)
          return {
            ...site,
            current: current ? { release: current.release, publishedAt: current.publishedAt } : null,
            upcoming: upcoming.get(site.slug) ?? null,
            locales: [...new Set([site.sourceLocale, ...site.publishedLocales])].map((locale) => ({
              locale,
              states: statesOf(counts, String(site.id), locale),
            })),
          }
        }),
        mayPublish: mayPublish(account),
        mayCreateSites: account.roles.has('admin') && account.sites === 'all',
      })
    },
  })
