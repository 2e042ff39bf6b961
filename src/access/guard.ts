/**
 * What access rules cannot say: which part of a document a save may change. A refused save is an error that names the
 * field, never a silent drop; it holds for every way of writing that has a user (admin UI, REST, GraphQL, reordering).
 */
import {
  APIError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'
import { sayTo } from '../admin/say.ts'
import type { CollectionName, PrivacyContext } from '../options.ts'
import { type Account, accountOf, mayEdit, mayReach, mayTranslate } from './account.ts'

type Changes = { facts: string[]; texts: string[] }
type Row = Record<string, unknown>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const rows = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])
const isNothing = (value: unknown) =>
  value == null || value === '' || value === false || (Array.isArray(value) && value.length === 0)

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (isRow(value)) return 'id' in value ? value.id : value
  return value
}

const same = (a: unknown, b: unknown): boolean => {
  if (isNothing(a) && isNothing(b)) return true
  const [left, right] = [plain(a), plain(b)]
  if (typeof left === 'string' && typeof right === 'string' && left !== right) {
    const [from, to] = [Date.parse(left), Date.parse(right)]
    return !Number.isNaN(from) && from === to
  }
  return JSON.stringify(left) === JSON.stringify(right) || String(left) === String(right)
}

const sameRichText = (a: unknown, b: unknown): boolean => {
  const withoutIds = (name: string, value: unknown) => (name === 'id' ? undefined : value)
  return (isNothing(a) && isNothing(b)) || JSON.stringify(a, withoutIds) === JSON.stringify(b, withoutIds)
}

/** Only what the save names is compared: what it leaves out, it leaves as it is. */
const changes = (fields: FlattenedField[], incoming: Row, original: Row, prefix = ''): Changes => {
  const found: Changes = { facts: [], texts: [] }
  for (const field of fields) {
    if (field.type === 'join' || !(field.name in incoming)) continue
    const path = prefix ? `${prefix}.${field.name}` : field.name
    const [now, before] = [incoming[field.name], original[field.name]]
    if ('localized' in field && field.localized) {
      if (!sameRichText(now, before)) found.texts.push(path)
    } else if (field.type === 'group' || field.type === 'tab') {
      const inner = changes(field.flattenedFields, isRow(now) ? now : {}, isRow(before) ? before : {}, path)
      found.facts.push(...inner.facts)
      found.texts.push(...inner.texts)
    } else if (field.type === 'array' || field.type === 'blocks') {
      const [nowRows, beforeRows] = [rows(now), rows(before)]
      const sameRows =
        nowRows.length === beforeRows.length &&
        nowRows.every((row, at) => row.id === beforeRows[at]?.id && row.blockType === beforeRows[at]?.blockType)
      if (!sameRows) found.facts.push(path)
      for (const row of nowRows) {
        const inFields =
          field.type === 'array'
            ? field.flattenedFields
            : (field.blocks.find((block) => block.slug === row.blockType)?.flattenedFields ?? [])
        const inner = changes(inFields, row, beforeRows.find(({ id }) => id === row.id) ?? {}, path)
        found.facts.push(...inner.facts)
        found.texts.push(...inner.texts)
      }
    } else if (field.name !== 'id' && field.name !== 'createdAt' && field.name !== 'updatedAt' && !same(now, before)) {
      found.facts.push(path)
    }
  }
  return found
}

const refuse = (req: PayloadRequest, code: string, values?: Record<string, unknown>): never => {
  throw new APIError(sayTo(req, `errors.${code}`, values), 403, { code, ...values }, true)
}

const fixedAfterCreation = new Set(['site', 'key', 'slug'])
/** Of a site: what decides where and in which languages it is read. */
const siteFieldsOfAdmins = ['domains', 'environment', 'sourceLocale', 'publishedLocales']

const siteIdOf = (value: unknown): number | string | undefined => {
  const id = plain(value)
  return typeof id === 'number' || typeof id === 'string' ? id : undefined
}

const isolated = (req: PayloadRequest) => isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query'])

const sourceLocaleOf = async (context: PrivacyContext, req: PayloadRequest, site: number | string) => {
  const found = await req.payload.findByID({
    collection: context.slugs.sites,
    id: site,
    depth: 0,
    disableErrors: true,
    select: { sourceLocale: true },
    req: isolated(req),
  })
  return found && 'sourceLocale' in found ? String(found.sourceLocale) : undefined
}

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
  const source = site === undefined ? undefined : await sourceLocaleOf(context, req, site)
  if (source === undefined || source === locale) {
    if (!mayEdit(account)) refuse(req, 'sourceTextIsEditors', { fields: texts.join(', ') })
  } else if (!mayTranslate(account, locale)) {
    refuse(req, 'localeNotYours', { locale, fields: texts.join(', ') })
  }
}

export const guardContent =
  (context: PrivacyContext, name: CollectionName): CollectionBeforeOperationHook =>
  async ({ args, operation, req, collection }) => {
    const account = accountOf(context, req.user)
    if (!req.user || (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion')) return args
    if (!account) return refuse(req, 'noRole')
    if (operation === 'restoreVersion') {
      if (!mayEdit(account)) refuse(req, 'structureIsEditors')
      return args
    }
    const incoming = isRow(args.data) ? args.data : {}
    const fields = collection.flattenedFields
    if (operation === 'create') {
      const site = name === 'sites' ? undefined : siteIdOf(incoming.site)
      if (site !== undefined && !mayReach(account, site)) refuse(req, 'otherSite')
      await guardTexts({ context, req, account, site, texts: changes(fields, incoming, {}).texts })
      return args
    }
    const id: unknown = 'id' in args ? args.id : undefined
    if (typeof id !== 'number' && typeof id !== 'string') {
      if (!mayEdit(account)) refuse(req, 'structureIsEditors')
      const bulk = changes(fields, incoming, {})
      if (bulk.texts.length > 0) refuse(req, 'textsNotInBulk', { fields: bulk.texts.join(', ') })
      if (bulk.facts.some((path) => fixedAfterCreation.has(path))) refuse(req, 'fixedAfterCreation')
      return args
    }
    const original = await req.payload.findByID({
      collection: collection.slug,
      id,
      depth: 0,
      disableErrors: true,
      locale: req.locale === 'all' ? undefined : (req.locale ?? undefined),
      fallbackLocale: false,
      overrideAccess: true,
      showHiddenFields: true,
      req: isolated(req),
    })
    if (!original || !isRow(original)) return args
    const site = name === 'sites' ? siteIdOf(original.id) : siteIdOf(original.site)
    if (site !== undefined && !mayReach(account, site)) refuse(req, 'otherSite')
    const changed = changes(fields, incoming, original)
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
