import type { FlattenedField, PayloadRequest } from 'payload'
import { type Account, mayEdit, mayReach } from '../access/account.ts'
import type { CollectionName, PrivacyContext } from '../options.ts'
import { ownLocale } from './rows.ts'
import { createInLocales } from './write-locales.ts'

export type CopyResult =
  | {
      outcome: 'copied'
      id: number | string
      key: string /** Fields whose reference has no row of that key there. */
      left: string[]
    }
  | { outcome: 'refused'; code: 'not-found' | 'forbidden' | 'same-site' }

type Doc = Record<string, unknown>
const isDoc = (value: unknown): value is Doc => typeof value === 'object' && value !== null && !Array.isArray(value)

const asDoc = (value: unknown): Doc | undefined =>
  isDoc(value) ? Object.fromEntries(Object.entries(value)) : undefined

type Lookup = (collection: string, id: unknown) => Promise<number | string | undefined>

/** References become the rows of the same key in the other site; row ids are left to the database. */
const moved = async (fields: FlattenedField[], doc: Doc, lookUp: Lookup, left: string[]): Promise<Doc> => {
  const copy: Doc = {}
  for (const field of fields) {
    const value = doc[field.name]
    if (value == null || field.name === 'id' || field.name === '_order') continue
    if (field.type === 'relationship' && typeof field.relationTo === 'string' && field.name !== 'site') {
      const found: (number | string)[] = []
      for (const reference of Array.isArray(value) ? value : [value]) {
        const id = await lookUp(field.relationTo, reference)
        if (id === undefined) left.push(field.name)
        else found.push(id)
      }
      copy[field.name] = field.hasMany ? found : (found[0] ?? null)
    } else if (field.type === 'array' || field.type === 'blocks') {
      const rows: Doc[] = []
      for (const row of Array.isArray(value) ? value.filter(isDoc) : []) {
        const inner =
          field.type === 'array'
            ? field.flattenedFields
            : (field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? [])
        rows.push({
          ...(await moved(inner, row, lookUp, left)),
          ...(field.type === 'blocks' ? { blockType: row.blockType } : {}),
        })
      }
      copy[field.name] = rows
    } else {
      copy[field.name] = value
    }
  }
  return copy
}

/**
 * Copies a section or a row of a register to another site with its texts in every locale that the other site knows.
 * Nothing of the copy is approved: it is the other site's working copy until somebody there marks it ready. A term, which
 * has its languages in one row, is copied as it is.
 */
export const copyToSite = async (args: {
  context: PrivacyContext
  req: PayloadRequest
  account: Account
  collection: CollectionName
  id: number | string
  site: number | string
}): Promise<CopyResult> => {
  const { context, req, account, collection, id, site } = args
  const slug = context.slugs[collection]
  const { payload } = req
  const fields = payload.collections[slug]?.config.flattenedFields ?? []
  const find = async (from: string, of: number | string) =>
    asDoc(
      await payload.findByID({
        collection: from,
        id: of,
        depth: 0,
        locale: 'all',
        fallbackLocale: false,
        disableErrors: true,
        req: ownLocale(req),
      }),
    )
  const [doc, target] = [await find(slug, id), await find(context.slugs.sites, site)]
  const from = doc?.site
  if (!doc || !target || (typeof from !== 'number' && typeof from !== 'string'))
    return { outcome: 'refused', code: 'not-found' }
  if (!mayReach(account, from) || !mayReach(account, site)) return { outcome: 'refused', code: 'not-found' }
  if (!mayEdit(account)) return { outcome: 'refused', code: 'forbidden' }
  if (String(from) === String(site)) return { outcome: 'refused', code: 'same-site' }

  const inSite = async (name: string, key: string) => {
    const { docs } = await payload.find({
      collection: name,
      depth: 0,
      limit: 1,
      pagination: false,
      req: ownLocale(req),
      where: { and: [{ site: { equals: site } }, { key: { equals: key } }] },
    })
    return docs[0]?.id
  }
  const left: string[] = []
  const lookUp: Lookup = async (name, reference) => {
    if (typeof reference !== 'number' && typeof reference !== 'string') return undefined
    const original = await find(name, reference)
    return typeof original?.key === 'string' ? inSite(name, original.key) : undefined
  }
  const copy = await moved(fields, doc, lookUp, left)
  let key = String(doc.key)
  for (let attempt = 2; await inSite(slug, key); attempt += 1) key = `${String(doc.key).slice(0, 58)}-${attempt}`
  const source = String(target.sourceLocale)
  const published = Array.isArray(target.publishedLocales) ? target.publishedLocales.map(String) : []
  const withoutUser: PayloadRequest = Object.assign(Object.create(req), { user: null })
  const data = { ...copy, site, key }
  const created =
    collection === 'terms'
      ? (await payload.create({ collection: slug, data, depth: 0, req: ownLocale(withoutUser) })).id
      : await createInLocales({
          context,
          req: withoutUser,
          collection,
          doc: data,
          locales: [source, ...published.filter((locale) => locale !== source)],
        })
  return { outcome: 'copied', id: created, key, left: [...new Set(left)] }
}
