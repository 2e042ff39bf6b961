import type { PayloadRequest } from 'payload'
import { accountOf, mayReach, mayTranslate } from '../../access/account.ts'
import type { PrivacyContext } from '../../options.ts'
import { ownLocale } from '../rows.ts'

/** Those who translate into a locale of a site, by name. They are users of the host: its own rules say who is one. */
export const people = async (args: {
  context: PrivacyContext
  req: PayloadRequest
  locale: string
  site: number | string
}): Promise<{ id: string; name: string }[]> => {
  const { context, req, locale, site } = args
  const { docs } = await req.payload.find({
    collection: req.payload.config.admin.user,
    depth: 0,
    pagination: false,
    req: ownLocale(req),
  })
  return docs
    .flatMap((user) => accountOf(context, { ...user, collection: req.payload.config.admin.user }) ?? [])
    .filter((account) => mayTranslate(account, locale) && mayReach(account, site))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name))
}
