/** In which languages the library can write. */
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { PrivacyContext } from '../options.ts'
import { ownLocale } from '../translation/rows.ts'
import type { VendorPreset } from '../vendors/preset.ts'
import type { Id } from './site-rows.ts'

const siteDoc = z.object({ id: z.union([z.number(), z.string()]), name: z.string(), sourceLocale: z.string() })
export type LibrarySite = z.infer<typeof siteDoc>

/** The site, if the user of the request may read it. */
export const librarySite = async (asked: {
  context: PrivacyContext
  req: PayloadRequest
  site: Id
}): Promise<LibrarySite | undefined> => {
  const { context, req, site } = asked
  const doc = await req.payload.findByID({
    collection: context.slugs.sites,
    id: site,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req: ownLocale(req),
  })
  const parsed = siteDoc.safeParse(doc)
  return parsed.success ? parsed.data : undefined
}

/** Every locale of the app that the preset has words in, that of the site first. */
export const localesFor = (args: { req: PayloadRequest; preset: VendorPreset; source: string }): string[] => {
  const { req, preset, source } = args
  const { localization } = req.payload.config
  const known = localization ? localization.localeCodes : []
  const worded = new Set((preset.cookieVendor?.cookies ?? []).flatMap(({ purpose }) => Object.keys(purpose)))
  const own = known.filter((locale) => worded.has(locale))
  return [...own.filter((locale) => locale === source), ...own.filter((locale) => locale !== source)]
}
