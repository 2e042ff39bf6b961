/** What loading does with documents: the operations that editors, translators and publishers use, one transaction each step. */
import type { BasePayload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import type { Account } from '../access/account.ts'
import type { CollectionName, PrivacyContext } from '../options.ts'
import type { RegisterName } from '../policy/snapshot.ts'
import { markReady } from '../translation/approve.ts'
import { createInLocales, updateInLocales } from '../translation/write-locales.ts'
import { demoContent } from './content/index.ts'
import { type Created, type Doc, keepingRowIds, withIds } from './with-ids.ts'

/** Who marks ready and publishes while the demo is loaded. */
export const loader: Account = {
  id: 'demo',
  name: 'Demo',
  roles: new Set(['admin']),
  locales: new Set(),
  sites: 'all',
}

const { sourceLocale, publishedLocales } = demoContent.site
const locales: [string, ...string[]] = [
  sourceLocale,
  ...(publishedLocales ?? []).filter((locale) => locale !== sourceLocale),
]

export const inTransaction = async <T>(payload: BasePayload, run: (req: PayloadRequest) => Promise<T>): Promise<T> => {
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

export type DemoDocuments = ReturnType<typeof demoDocuments>

/** @param created what is there already is added to it, and what is made */
export const demoDocuments = (args: { payload: BasePayload; context: PrivacyContext }) => {
  const { payload, context } = args
  const { slugs } = context
  const created: Created = new Map()
  const fieldsOf = (name: CollectionName) => payload.collections[slugs[name]]?.config.flattenedFields ?? []

  const markAllReady = async (req: PayloadRequest, name: CollectionName, document: number | string) => {
    for (const locale of locales) {
      const result = await markReady({ context, req, account: loader, collection: name, document, locale })
      if (result.outcome === 'refused') throw new Error(`${name} ${document} in ${locale}: ${result.code}`)
    }
  }

  return {
    markAllReady,

    /** Ids by key of the documents that are there. */
    known: async (name: RegisterName | 'sites'): Promise<ReadonlyMap<string, number | string>> => {
      const { docs } = await payload.find({ collection: slugs[name], depth: 0, pagination: false })
      const known = new Map(docs.map((doc) => [String(Reflect.get(doc, name === 'sites' ? 'slug' : 'key')), doc.id]))
      for (const [key, id] of known) created.set(`${name}/${key}`, id)
      return known
    },

    /**
     * Makes a document in every locale and marks it ready.
     * @param more what the content does not say: the site, a place in the order
     */
    create: async (req: PayloadRequest, name: RegisterName | 'sites', content: Doc, more: Doc = {}) => {
      const doc = { ...withIds({ slugs, fields: fieldsOf(name), doc: content, created }), ...more }
      const id = await createInLocales({ context, req, collection: name, doc, locales })
      created.set(`${name}/${String(content.key ?? content.slug)}`, id)
      await markAllReady(req, name, id)
      return id
    },

    /** Changes a document in every locale and marks it ready. */
    change: async (
      req: PayloadRequest,
      name: RegisterName | 'sites',
      { id, content, before }: { id: number | string; content: Doc; before: Doc },
    ) => {
      const fields = fieldsOf(name)
      const saved = await req.payload.findByID({ collection: slugs[name], id, depth: 0, locale: sourceLocale, req })
      const doc = keepingRowIds({
        fields,
        doc: withIds({ slugs, fields, doc: content, created }),
        content,
        before,
        saved: Object.fromEntries(Object.entries(saved)),
      })
      await updateInLocales({ context, req, collection: name, id, doc, locales })
      await markAllReady(req, name, id)
    },

    /** A place in the order right behind a document of the same register, as Payload's own keys have it. */
    placeBehind: async (req: PayloadRequest, name: RegisterName, key: string): Promise<string | undefined> => {
      const id = created.get(`${name}/${key}`)
      if (id === undefined) return undefined
      const doc = await req.payload.findByID({ collection: slugs[name], id, depth: 0, req })
      const order: unknown = Reflect.get(doc, '_order')
      // A fraction of it: what sorts next is a whole key.
      return typeof order === 'string' ? `${order}V` : undefined
    },
  }
}
