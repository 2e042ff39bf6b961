/**
 * Payload's own operation on a document of which somebody holds the lock and has read it: its access rules, validations and
 * hooks, and those of the host. Only what its adapter does for it is less: the document is not read again, texts are written
 * where they are instead of all rows being deleted and made anew, and the version that was made is not read back.
 */
import { createLocalReq, type PayloadRequest, updateByIDOperation } from 'payload'
import { isRecord } from '../leaves.ts'
import { ownLocale } from '../rows.ts'
import type { StoredDocument } from '../stored-document.ts'
import { changedTexts } from './changed-texts.ts'
import { writeChanged } from './write-changed.ts'

type Payload = PayloadRequest['payload']
type Adapter = Payload['db']
type Of = { req: PayloadRequest; slug: string; id: number | string; stored: StoredDocument }

/** The calls of one save that are answered otherwise; told what is stored then, where that is known. */
const callsOf = (
  { req, slug, id, stored }: Of,
  onStored: (stored: StoredDocument | undefined) => void,
): Partial<Adapter> => {
  const { db, collections } = req.payload
  const config = collections[slug]?.config
  const fields = config?.flattenedFields ?? []
  const hasJoins = Object.keys(config?.joins ?? {}).length + (config?.polymorphicJoins.length ?? 0) > 0
  /** Until it is written, and where nobody saved it since it was read. */
  let isAsRead = true

  const findOne: Adapter['findOne'] = async (asked) => {
    if (!isAsRead || hasJoins || asked.collection !== slug || asked.select) return db.findOne(asked)
    // Access rules are part of what is asked.
    const found: unknown = await db.findOne({ ...asked, select: { updatedAt: true } })
    if (isRecord(found) && found.id === stored.id) {
      if (found.updatedAt === stored.updatedAt) return structuredClone(stored as never)
      isAsRead = false
    }
    return found === null ? null : db.findOne(asked)
  }

  const updateOne: Adapter['updateOne'] = async (asked) => {
    if (asked.collection !== slug) return db.updateOne(asked)
    const isFirst = isAsRead && asked.id === id && !asked.select
    isAsRead = false
    // Of what a hook saves beside it, or after it, nothing is known.
    onStored(undefined)
    const changed = isFirst ? changedTexts({ fields, before: stored, after: asked.data }) : undefined
    const when = { before: stored.updatedAt, updatedAt: asked.data.updatedAt }
    const isInPlace = changed && (await writeChanged({ req, slug, id, changed, ...when }))
    if (!isInPlace) return db.updateOne(asked)
    const now = { ...stored, ...asked.data, id: stored.id }
    onStored(structuredClone(now))
    return now
  }

  const createVersion: Adapter['createVersion'] = async (asked) => {
    const { collectionSlug, versionData, parent, createdAt, updatedAt } = asked
    if (collectionSlug !== slug || parent !== id) return db.createVersion(asked)
    // The adapter takes ids out of what it is given.
    await db.createVersion({ ...asked, versionData: structuredClone(versionData), returning: false })
    // With the id as the database has it, whatever whoever saves calls it.
    return { id: '', parent: stored.id as typeof parent, createdAt, updatedAt, version: versionData }
  }

  return { findOne, updateOne, createVersion }
}

/** The adapter with some of its calls answered otherwise; what it keeps is kept in itself. */
const withCalls = (db: Adapter, calls: Partial<Adapter>): Adapter =>
  new Proxy(db, {
    get: (of, name) => {
      const own: unknown = Reflect.get(calls, name)
      if (own !== undefined) return own
      const value: unknown = Reflect.get(of, name)
      return typeof value === 'function' ? value.bind(of) : value
    },
  })

/** A request whose Payload stays this one: whoever asks something with it within the save would set another. */
const keepingPayload = (req: PayloadRequest, payload: Payload): PayloadRequest =>
  new Proxy(req, {
    get: (of, name) => (name === 'payload' ? payload : Reflect.get(of, name)),
    set: (of, name, value) => name === 'payload' || Reflect.set(of, name, value),
  })

/**
 * @param stored the document as it was read under its lock
 * @param data what is saved of it, in the locale
 * @param context for hooks and validations
 * @returns the document as it is stored then, where that is known without reading it
 * @throws what Payload throws where a rule, a validation or a hook refuses it
 */
export const saveTexts = async (
  saved: Of & { locale: string; data: Record<string, unknown>; context: Record<string, unknown> },
): Promise<StoredDocument | undefined> => {
  const { req, slug, id, locale, data, context } = saved
  const collection = req.payload.collections[slug]
  if (!collection) throw new Error(`There is no collection "${slug}".`)
  let now: StoredDocument | undefined
  const calls = callsOf(saved, (stored) => {
    now = stored
  })
  const payload: Payload = Object.create(req.payload, { db: { value: withCalls(req.payload.db, calls) } })
  const own = keepingPayload(ownLocale(req), payload)
  const user = req.user ? { user: req.user } : {}
  await updateByIDOperation({
    id,
    collection,
    data,
    depth: 0,
    // The command line has no user; what is asked for over HTTP without one is refused before.
    overrideAccess: !req.user,
    req: await createLocalReq({ locale, fallbackLocale: false, context, req: own, ...user }, payload),
  })
  return now
}
