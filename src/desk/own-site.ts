import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Account, mayReach } from '../access/account.ts'
import type { PrivacyContext } from '../options.ts'
import { ownLocale } from '../translation/rows.ts'

const siteDocument = z.object({ slug: z.string(), timeZone: z.string().nullish() })

/** The site as far as the user may see it. */
export const ownSite = async (args: {
  context: PrivacyContext
  req: PayloadRequest
  account: Account
  site: number | string
}) => {
  const { context, req, account, site } = args
  if (!mayReach(account, site)) return undefined
  const { docs } = await req.payload.find({
    collection: context.slugs.sites,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    where: { id: { equals: site } },
    req: ownLocale(req),
  })
  const found = siteDocument.safeParse(docs[0])
  return found.success ? found.data : undefined
}
