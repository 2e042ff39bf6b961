/**
 * What access rules cannot say: which part of a document a save may change. A refused save is an error that names the
 * field, never a silent drop; it holds for every way of writing that has a user (admin UI, REST, GraphQL, reordering).
 */
import { type CollectionBeforeOperationHook, isolateObjectProperty, type PayloadRequest } from 'payload'
import type { CollectionName, PrivacyContext } from '../options.ts'
import { isRecord } from '../translation/leaves.ts'
import { siteLocalesOf } from '../translation/site-locales.ts'
import { type Account, accountOf, mayEdit, mayReach, mayTranslate } from './account.ts'
import { changesOf, plain } from './changes.ts'
import { refuse } from './refuse.ts'
import { unitsSavedOf } from './unit-validation.ts'

const fixedAfterCreation = new Set(['site', 'key', 'slug'])
/** Of a site: what decides where and in which languages it is read, and who approves. */
const siteFieldsOfAdmins = ['domains', 'environment', 'sourceLocale', 'publishedLocales', 'reviewTranslations']

const siteIdOf = (value: unknown): number | string | undefined => {
  const id = plain(value)
  return typeof id === 'number' || typeof id === 'string' ? id : undefined
}

const isolated = (req: PayloadRequest) => isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query'])

const guardTexts = async (guarded: {
  context: PrivacyContext
  req: PayloadRequest
  account: Account
  site: number | string | undefined
  texts: string[]
}) => {
  const { context, req, account, site, texts } = guarded
  const locale = req.locale
  if (texts.length === 0 || typeof locale !== 'string') return
  if (locale === 'all') return refuse(req, 'oneLocaleAtATime')
  const source = site === undefined ? undefined : (await siteLocalesOf({ context, req, site }))?.sourceLocale
  if (source === undefined || source === locale) {
    if (!mayEdit(account)) refuse(req, 'sourceTextIsEditors', { fields: texts.join(', ') })
  } else if (!mayTranslate(account, locale)) {
    refuse(req, 'localeNotYours', { locale, fields: texts.join(', ') })
  }
}

/** An earlier version of a site may hold other domains or languages, and those are decided by an admin. */
const guardRestoredSite = async (guarded: {
  context: PrivacyContext
  req: PayloadRequest
  account: Account
  version: unknown
}) => {
  const { context, req, account, version } = guarded
  if (account.roles.has('admin') || (typeof version !== 'number' && typeof version !== 'string')) return
  const read = { collection: context.slugs.sites, depth: 0, disableErrors: true, showHiddenFields: true } as const
  const restored = await req.payload.findVersionByID({ ...read, id: String(version), req: isolated(req) })
  const site = siteIdOf(restored?.parent)
  // Payload refuses what is not there and what is out of reach.
  if (site === undefined || !mayReach(account, site)) return
  const current = await req.payload.findByID({ ...read, id: site, req: isolated(req) })
  const fields = req.payload.collections[context.slugs.sites]?.config.flattenedFields ?? []
  const { facts } = changesOf(
    fields,
    isRecord(restored?.version) ? restored.version : {},
    isRecord(current) ? current : {},
  )
  const ofAdmins = facts.filter((path) => siteFieldsOfAdmins.includes(path))
  if (ofAdmins.length > 0) refuse(req, 'fieldsAreAdmins', { fields: ofAdmins.join(', ') })
}

type Read = { collection: string; id: number | string; depth: 0; locale: string | undefined }

/**
 * Whether somebody saves the source of a document who may change all that is in it: then what exactly they change need not
 * be known, and a long section is not read for it.
 */
const isOwnSource = async (guarded: {
  context: PrivacyContext
  req: PayloadRequest
  account: Account
  name: CollectionName
  read: Read
  incoming: Record<string, unknown>
}): Promise<boolean> => {
  const { context, req, account, name, read, incoming } = guarded
  if (name === 'sites' || !mayEdit(account) || typeof req.locale !== 'string') return false
  const found = await req.payload.findByID({
    ...read,
    disableErrors: true,
    select: { site: true, key: true },
    req: isolated(req),
  })
  const kept: Record<string, unknown> = isRecord(found) ? found : {}
  const site = siteIdOf(kept.site)
  if (site === undefined || !mayReach(account, site)) return false
  if ('site' in incoming && String(siteIdOf(incoming.site)) !== String(site)) return false
  if ('key' in incoming && incoming.key !== kept.key) return false
  return (await siteLocalesOf({ context, req, site }))?.sourceLocale === req.locale
}

export const guardContent =
  (context: PrivacyContext, name: CollectionName): CollectionBeforeOperationHook =>
  async ({ args, operation, req, collection }) => {
    const account = accountOf(context, req.user)
    if (!req.user || (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion')) return args
    if (!account) return refuse(req, 'noRole')
    if (operation === 'restoreVersion') {
      if (!mayEdit(account)) refuse(req, 'structureIsEditors')
      if (name === 'sites')
        await guardRestoredSite({ context, req, account, version: 'id' in args ? args.id : undefined })
      return args
    }
    const incoming = isRecord(args.data) ? args.data : {}
    const fields = collection.flattenedFields
    if (operation === 'create') {
      const site = name === 'sites' ? undefined : siteIdOf(incoming.site)
      if (site !== undefined && !mayReach(account, site)) refuse(req, 'otherSite')
      await guardTexts({ context, req, account, site, texts: changesOf(fields, incoming, {}).texts })
      return args
    }
    const id: unknown = 'id' in args ? args.id : undefined
    if (typeof id !== 'number' && typeof id !== 'string') {
      if (!mayEdit(account)) refuse(req, 'structureIsEditors')
      const bulk = changesOf(fields, incoming, {})
      if (bulk.texts.length > 0) refuse(req, 'textsNotInBulk', { fields: bulk.texts.join(', ') })
      if (bulk.facts.some((path) => fixedAfterCreation.has(path))) refuse(req, 'fixedAfterCreation')
      return args
    }
    const read = {
      collection: collection.slug,
      id,
      depth: 0,
      disableErrors: true,
      locale: req.locale === 'all' ? undefined : (req.locale ?? undefined),
      fallbackLocale: false,
      overrideAccess: true,
      showHiddenFields: true,
    } as const
    if (await isOwnSource({ context, req, account, name, read, incoming })) return args
    const original = unitsSavedOf(req.context) ?? (await req.payload.findByID({ ...read, req: isolated(req) }))
    if (!original || !isRecord(original)) return args
    const site = name === 'sites' ? siteIdOf(original.id) : siteIdOf(original.site)
    if (site !== undefined && !mayReach(account, site)) refuse(req, 'otherSite')
    const changed = changesOf(fields, incoming, original)
    const fixed = changed.facts.filter((path) => fixedAfterCreation.has(path))
    if (fixed.length > 0) refuse(req, 'fixedAfterCreation', { fields: fixed.join(', ') })
    if (changed.facts.length > 0 && !mayEdit(account)) {
      refuse(req, 'factsAreEditors', { fields: [...new Set(changed.facts)].join(', ') })
    }
    const ofAdmins = name === 'sites' ? changed.facts.filter((path) => siteFieldsOfAdmins.includes(path)) : []
    if (ofAdmins.length > 0 && !account.roles.has('admin'))
      refuse(req, 'fieldsAreAdmins', { fields: ofAdmins.join(', ') })
    await guardTexts({ context, req, account, site, texts: [...new Set(changed.texts)] })
    return args
  }
