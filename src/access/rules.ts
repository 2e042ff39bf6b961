import type { Access, AccessArgs, CollectionConfig, Where } from 'payload'
import type { PrivacyContext } from '../options.ts'
import { type Account, accountOf, mayEdit, mayPublish, mayReach } from './account.ts'

type Rule = (account: Account, args: AccessArgs) => boolean

const rule =
  (context: PrivacyContext, allowed: Rule, whereSite: (account: Account) => Where | boolean): Access =>
  (args) => {
    const account = accountOf(context, args.req.user)
    if (!account || !allowed(account, args)) return false
    return whereSite(account)
  }

const siteIn = (path: string) => (account: Account) =>
  account.sites === 'all' ? true : { [path]: { in: [...account.sites] } }

const siteOf = (value: unknown): number | string | undefined => {
  if (typeof value === 'number' || typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'id' in value) return siteOf(value.id)
  return undefined
}

const anyone: Rule = () => true
const editor: Rule = (account) => mayEdit(account)

/** A change of the order is a change of facts, and Payload's reorder endpoint asks for nothing but this rule. */
const editorOrTranslatorOfLocale: Rule = (account, { data, req }) => {
  if (mayEdit(account)) return true
  if (!account.roles.has('translator')) return false
  if (data && '_order' in data && Object.keys(data).length === 1) return false
  return typeof req.locale !== 'string' || req.locale === 'all' || account.locales.has(req.locale)
}

/** A new row names its site, and it is one that its author reaches. */
const onOwnSite =
  (context: PrivacyContext, may: (account: Account) => boolean): Access =>
  (args) => {
    const account = accountOf(context, args.req.user)
    if (!account || !may(account)) return false
    const given: unknown = args.data?.site
    // A form without a site yet is asked for one by validation.
    if (given == null) return true
    const site = siteOf(given)
    return site !== undefined && mayReach(account, site)
  }

/** Rows of a site: an editor of the site writes them, a translator its texts in their locales, others read. */
export const siteRowAccess = (context: PrivacyContext): NonNullable<CollectionConfig['access']> => ({
  read: rule(context, anyone, siteIn('site')),
  readVersions: rule(context, anyone, siteIn('version.site')),
  create: onOwnSite(context, mayEdit),
  update: rule(context, editorOrTranslatorOfLocale, siteIn('site')),
  delete: rule(context, editor, siteIn('site')),
  unlock: () => false,
})

export const siteAccess = (context: PrivacyContext): NonNullable<CollectionConfig['access']> => ({
  read: rule(context, anyone, siteIn('id')),
  readVersions: rule(context, anyone, siteIn('parent')),
  create: rule(
    context,
    (account) => account.roles.has('admin') && account.sites === 'all',
    () => true,
  ),
  update: rule(context, editorOrTranslatorOfLocale, siteIn('id')),
  delete: rule(context, (account) => account.roles.has('admin'), siteIn('id')),
  unlock: () => false,
})

/** Written by the system alone, read by whoever reaches the site. */
export const systemRowAccess = (
  context: PrivacyContext,
  where: (account: Account, args: AccessArgs) => Promise<Where | boolean> | Where | boolean,
): NonNullable<CollectionConfig['access']> => ({
  read: (args) => {
    const account = accountOf(context, args.req.user)
    return account ? where(account, args) : false
  },
  create: () => false,
  update: () => false,
  delete: () => false,
})

export const ownSites = siteIn('site')

/** Who answers for a release may take back what was decided for it. */
export const publisherOfSite = (context: PrivacyContext): Access =>
  rule(context, (account) => mayPublish(account), siteIn('site'))

/** Rows of a site that its editors write, and whoever else works on it reads. */
export const editorRowAccess = (context: PrivacyContext): NonNullable<CollectionConfig['access']> => ({
  read: rule(context, anyone, siteIn('site')),
  create: onOwnSite(context, mayEdit),
  update: rule(context, editor, siteIn('site')),
  delete: rule(context, editor, siteIn('site')),
  unlock: () => false,
})

/** What only those who answer for releases see and set up: rows of the sites that they work on. */
export const publisherRowAccess = (context: PrivacyContext): NonNullable<CollectionConfig['access']> => ({
  read: publisherOfSite(context),
  create: onOwnSite(context, mayPublish),
  update: publisherOfSite(context),
  delete: publisherOfSite(context),
  unlock: () => false,
})
