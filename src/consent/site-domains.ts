/** The domains of sites where the front process sees them: it knows no collection. */
import { sql } from '@payloadcms/db-postgres/drizzle'
import { type BasePayload, type CollectionConfig, createLocalReq, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { PrivacyContext } from '../options.ts'
import { connectionOf } from '../release/database.ts'

const siteFacts = z.object({ slug: z.string(), domains: z.array(z.string()).nullish() })

const forget = async (req: PayloadRequest, site: string): Promise<void> => {
  await (await connectionOf(req)).execute(sql`delete from privacy.site_domains where site = ${site}`)
}

const keep = async (req: PayloadRequest, doc: unknown): Promise<void> => {
  const read = siteFacts.safeParse(doc)
  if (!read.success) return
  const { slug, domains } = read.data
  await (await connectionOf(req)).execute(sql`
    insert into privacy.site_domains (site, domains)
      values (${slug}, array(select jsonb_array_elements_text(${JSON.stringify(domains ?? [])}::jsonb)))
      on conflict (site) do update set domains = excluded.domains`)
}

const slugOf = (doc: unknown): string | undefined => {
  const read = siteFacts.safeParse(doc)
  return read.success ? read.data.slug : undefined
}

/** Beside the other hooks of the collection of sites, in the transaction of the write. */
export const domainHooks = (): Required<
  Pick<NonNullable<CollectionConfig['hooks']>, 'afterChange' | 'afterDelete'>
> => ({
  afterChange: [
    async ({ doc, previousDoc, req }) => {
      const before = slugOf(previousDoc)
      if (before !== undefined && before !== slugOf(doc)) await forget(req, before)
      await keep(req, doc)
      return doc
    },
  ],
  afterDelete: [
    async ({ doc, req }) => {
      const site = slugOf(doc)
      if (site !== undefined) await forget(req, site)
    },
  ],
})

/** Once, when an installation is upgraded to a version that takes consents. */
export const keepAllDomains = async (context: PrivacyContext, payload: BasePayload): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const { docs } = await payload.find({ collection: context.slugs.sites, pagination: false, depth: 0, req })
  for (const doc of docs) await keep(req, doc)
}
