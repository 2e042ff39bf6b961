/** Whoever a digest is for: a user of the host, with the rights of now. */
import type { BasePayload } from 'payload'
import { z } from 'zod'
import { type Account, accountOf } from '../../access/account.ts'
import type { PrivacyContext } from '../../options.ts'

type Installation = { payload: BasePayload; context: PrivacyContext }

export type Subscriber = {
  account: Account
  address: string
  /** The locales that they translate into. */
  locales: 'all' | string[]
}

const email = z.object({ email: z.email() })

/** The locales into which somebody translates. */
export const translatedBy = ({ roles, locales }: Account): 'all' | string[] => {
  if (roles.has('admin')) return 'all'
  return roles.has('translator') ? [...locales] : []
}

/** @returns `gone` for a user who is no more; nothing for one who translates nothing, or has no address */
export const subscriberOf = async (
  { payload, context }: Installation,
  account: string,
): Promise<Subscriber | 'gone' | undefined> => {
  const collection = payload.config.admin.user
  const user = await payload.findByID({
    collection,
    // It was written down as text.
    id: payload.db.defaultIDType === 'number' ? Number(account) : account,
    depth: 0,
    disableErrors: true,
  })
  if (!user) return 'gone'
  const own = accountOf(context, { ...user, collection })
  const read = email.safeParse(user)
  if (!own || !read.success) return undefined
  const locales = translatedBy(own)
  return locales === 'all' || locales.length > 0 ? { account: own, address: read.data.email, locales } : undefined
}

const site = z.object({ id: z.union([z.number(), z.string()]), name: z.string(), timeZone: z.string().nullish() })

/** Of a site where none is set. */
const usualTimeZone = 'Europe/Riga'

export type ReachedSite = { id: string; name: string; timeZone: string }

/** The sites that an account reaches, the oldest first. */
export const sitesOf = async ({ payload, context }: Installation, { sites }: Account): Promise<ReachedSite[]> => {
  if (sites.length === 0) return []
  const { docs } = await payload.find({
    collection: context.slugs.sites,
    depth: 0,
    pagination: false,
    sort: 'id',
    select: { name: true, timeZone: true },
    ...(sites === 'all' ? {} : { where: { id: { in: [...sites] } } }),
  })
  return docs.map((doc) => {
    const { id, name, timeZone } = site.parse(doc)
    return { id: String(id), name, timeZone: timeZone || usualTimeZone }
  })
}

/** Somebody may work on sites in several time zones: a digest comes by the clock of the oldest. */
export const timeZoneOf = ([first]: readonly ReachedSite[]): string => first?.timeZone ?? usualTimeZone
