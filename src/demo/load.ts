/** Loads the demo site through the operations that editors, translators and publishers use. */
import type { BasePayload, FlattenedField, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import type { Account } from '../access/account.ts'
import type { CollectionName, PrivacyContext } from '../options.ts'
import { type RegisterName, registerNames } from '../policy/snapshot.ts'
import { publish } from '../release/publish.ts'
import { markReady } from '../translation/approve.ts'
import { createInLocales } from '../translation/write-locales.ts'
import { demoContent } from './content/index.ts'

type Doc = Record<string, unknown>
type Report = (line: string) => void
type Created = Map<string, number | string>

const isDoc = (value: unknown): value is Doc => typeof value === 'object' && value !== null && !Array.isArray(value)

const nameOf = (slugs: PrivacyContext['slugs'], slug: string): CollectionName | undefined =>
  registerNames.find((name) => slugs[name] === slug)

/** Content refers by key and brings row ids of its own; the database knows ids and gives its own to rows. */
const withIds = (args: {
  slugs: PrivacyContext['slugs']
  fields: FlattenedField[]
  doc: Doc
  created: Created
}): Doc => {
  const { slugs, fields, doc, created } = args
  const own: Doc = {}
  for (const field of fields) {
    const value = doc[field.name]
    if (value === undefined || field.name === '_order' || field.name === 'id') continue
    if (field.type === 'relationship' && typeof field.relationTo === 'string') {
      const to = nameOf(slugs, field.relationTo)
      const ids = (Array.isArray(value) ? value : [value]).flatMap((key) => {
        const id = typeof key === 'string' && to ? created.get(`${to}/${key}`) : undefined
        if (id === undefined && key != null)
          throw new Error(`The demo refers to ${String(to)}/${String(key)}, which it has not.`)
        return id ?? []
      })
      own[field.name] = field.hasMany ? ids : (ids[0] ?? null)
    } else if ((field.type === 'array' || field.type === 'blocks') && Array.isArray(value)) {
      own[field.name] = value.filter(isDoc).map((row) => {
        const inner =
          field.type === 'array'
            ? field.flattenedFields
            : (field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? [])
        return {
          ...withIds({ slugs, fields: inner, doc: row, created }),
          ...(field.type === 'blocks' ? { blockType: row.blockType } : {}),
        }
      })
    } else {
      own[field.name] = value
    }
  }
  return own
}

/** Who marks ready and publishes while the demo is loaded. */
const loader: Account = {
  id: 'demo',
  name: 'Demo',
  roles: new Set(['admin']),
  locales: new Set(),
  sites: 'all',
}

const inTransaction = async <T>(payload: BasePayload, run: (req: PayloadRequest) => Promise<T>): Promise<T> => {
  const req = await createLocalReq({}, payload)
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('The database gave no transaction.')
  req.transactionID = transactionID
  try {
    const result = await run(req)
    await payload.db.commitTransaction(transactionID)
    return result
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

const rowsOf = (name: RegisterName): Doc[] => (demoContent[name] ?? []).map((row) => ({ ...row }))

const notes = {
  lv: 'Pirmā publicētā redakcija.',
  et: 'Esimene avaldatud versioon.',
  en: 'First published version.',
}

/**
 * @param context the plugin's context; default slugs in the app of this repository
 * @returns the id of the demo site
 */
export const loadDemo = async (args: {
  payload: BasePayload
  context: PrivacyContext
  report: Report
}): Promise<number | string> => {
  const { payload, context, report } = args
  const { sourceLocale, publishedLocales } = demoContent.site
  const locales: [string, ...string[]] = [
    sourceLocale,
    ...(publishedLocales ?? []).filter((locale) => locale !== sourceLocale),
  ]
  const fieldsOf = (name: CollectionName) => payload.collections[context.slugs[name]]?.config.flattenedFields ?? []
  const created: Created = new Map()

  const load = (req: PayloadRequest, name: CollectionName, doc: Doc) =>
    createInLocales({ context, req, collection: name, doc, locales })

  const ready = async (req: PayloadRequest, name: CollectionName, document: number | string) => {
    for (const locale of locales) {
      const result = await markReady({ context, req, account: loader, collection: name, document, locale })
      if (result.outcome === 'refused') throw new Error(`${name} ${document} in ${locale}: ${result.code}`)
    }
  }

  /** Loading that was interrupted goes on where it was: what is there is not made again. */
  const known = async (name: CollectionName, key: 'key' | 'slug') => {
    const { docs } = await payload.find({ collection: context.slugs[name], depth: 0, pagination: false })
    return new Map(docs.map((doc) => [String(Reflect.get(doc, key)), doc.id]))
  }

  const knownSite = (await known('sites', 'slug')).get(demoContent.site.slug)
  const newSite = (req: PayloadRequest) => {
    const { slugs } = context
    return load(req, 'sites', withIds({ slugs, fields: fieldsOf('sites'), doc: { ...demoContent.site }, created }))
  }
  const site = await inTransaction(payload, async (req) => {
    const id = knownSite ?? (await newSite(req))
    await ready(req, 'sites', id)
    return id
  })
  // In this order a row comes before those that refer to it.
  for (const name of registerNames) {
    const rows = rowsOf(name)
    const parentsFirst =
      name === 'sections' ? [...rows].sort((a, b) => Number(Boolean(a.parent)) - Number(Boolean(b.parent))) : rows
    const before = await known(name, 'key')
    for (const [key, id] of before) created.set(`${name}/${key}`, id)
    await inTransaction(payload, async (req) => {
      for (const row of parentsFirst) {
        if (before.has(String(row.key))) continue
        const doc = { ...withIds({ slugs: context.slugs, fields: fieldsOf(name), doc: row, created }), site }
        const id = await load(req, name, doc)
        created.set(`${name}/${String(row.key)}`, id)
        await ready(req, name, id)
      }
    })
    report(`demo: ${rows.length} × ${context.slugs[name]}`)
  }
  const req = await createLocalReq({}, payload)
  const result = await publish({
    context,
    req,
    account: loader,
    order: { site, notes, outdatedReasons: {}, expectedRelease: 0 },
  })
  if (result.outcome === 'refused' && result.code === 'published-in-between') return site
  if (result.outcome !== 'published') throw new Error(`The demo was not published: ${JSON.stringify(result)}`)
  report(`demo: release ${result.release} published in ${result.locales.join(', ')}`)
  return site
}
