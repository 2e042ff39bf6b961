import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { PrivacyContext } from '../../options.ts'
import { ownLocale } from '../rows.ts'

const siteDoc = z
  .object({
    id: z.union([z.string(), z.number()]),
    slug: z.string(),
    sourceLocale: z.string(),
    publishedLocales: z
      .array(z.string())
      .nullish()
      .transform((value) => value ?? []),
  })
  .transform(({ publishedLocales, ...site }) => ({
    ...site,
    targetLocales: publishedLocales.filter((locale) => locale !== site.sourceLocale),
  }))

export type SiteToExchange = z.infer<typeof siteDoc>

/** The site with its languages; nothing where there is none of this id. */
export const siteToExchange = async (args: {
  context: PrivacyContext
  req: PayloadRequest
  site: number | string
}): Promise<SiteToExchange | undefined> => {
  const { context, req, site } = args
  const read = { collection: context.slugs.sites, id: site, depth: 0, disableErrors: true } as const
  return siteDoc.safeParse(await req.payload.findByID({ ...read, req: ownLocale(req) })).data
}
