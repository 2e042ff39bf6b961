import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { PrivacyContext } from '../options.ts'
import { ownLocale } from '../translation/rows.ts'

const row = z.object({
  number: z.number(),
  publishedBy: z.string(),
  locales: z.array(z.string()).catch([]),
  notes: z.record(z.string(), z.string()).catch({}),
})

/** What the rows of `releases` say of those of a site beside their manifests, by number. */
export const publishedRows = async ({
  context,
  req,
  site,
}: {
  context: PrivacyContext
  req: PayloadRequest
  /** Slug. */
  site: string
}): Promise<Map<number, z.infer<typeof row>>> => {
  const { docs } = await req.payload.find({
    collection: context.slugs.releases,
    depth: 0,
    pagination: false,
    select: { number: true, publishedBy: true, locales: true, notes: true },
    where: { site: { equals: site } },
    req: ownLocale(req),
  })
  return new Map(docs.map((doc) => row.parse(doc)).map((each) => [each.number, each]))
}
