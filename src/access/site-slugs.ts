import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { PrivacyContext } from '../options.ts'

/** Releases name their site by its slug; accounts name sites by id. */
export const siteSlugsOf = async ({
  context,
  req,
  sites,
}: {
  context: PrivacyContext
  req: PayloadRequest
  sites: readonly (number | string)[]
}): Promise<string[]> => {
  if (sites.length === 0) return []
  const { docs } = await req.payload.find({
    collection: context.slugs.sites,
    depth: 0,
    pagination: false,
    select: { slug: true },
    where: { id: { in: [...sites] } },
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query']),
  })
  return docs.flatMap((site) => ('slug' in site && typeof site.slug === 'string' ? [site.slug] : []))
}
