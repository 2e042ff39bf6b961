/** From documents to the snapshot that everything is compiled from: of what is approved, or of the working copy. */
import type { FlattenedField, PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { CollectionName, PrivacyContext } from '../options.ts'
import { registerNames, snapshotSchema } from '../policy/snapshot.ts'
import { joinLocales, type UnitsByLocale } from '../translation/leaves.ts'
import { approvalOf, ownLocale, type TranslationRow } from '../translation/rows.ts'
import { type DocumentForm, formKey, withForm } from './document-form.ts'

type Doc = Record<string, unknown>
type KeyOf = (collection: CollectionName, id: unknown) => string | undefined
export type DanglingReference = { collection: CollectionName; key: string; field: string; to: CollectionName }

const isDoc = (value: unknown): value is Doc => typeof value === 'object' && value !== null && !Array.isArray(value)

const nameOfSlug = (context: PrivacyContext, slug: string): CollectionName | undefined => {
  const names: readonly CollectionName[] = ['sites', ...registerNames]
  return names.find((name) => context.slugs[name] === slug)
}

const idOf = (value: unknown): unknown => (isDoc(value) && 'id' in value ? value.id : value)

/** Replaces ids by keys; a reference to what is not in the snapshot is left out and reported. */
const withKeys = (
  args: { context: PrivacyContext; keyOf: KeyOf; dangling: (field: string, to: CollectionName) => void },
  fields: FlattenedField[],
  doc: Doc,
): Doc => {
  const keyed: Doc = { ...doc }
  for (const field of fields) {
    const value = doc[field.name]
    if (value == null) continue
    if (field.type === 'relationship' && typeof field.relationTo === 'string') {
      const to = nameOfSlug(args.context, field.relationTo)
      if (!to || to === 'sites') continue
      const keys = (Array.isArray(value) ? value : [value]).flatMap((reference) => {
        const key = args.keyOf(to, idOf(reference))
        if (key === undefined) args.dangling(field.name, to)
        return key ?? []
      })
      keyed[field.name] = field.hasMany ? keys : (keys[0] ?? null)
    } else if (field.type === 'array' && Array.isArray(value)) {
      keyed[field.name] = value.filter(isDoc).map((row) => withKeys(args, field.flattenedFields, row))
    } else if (field.type === 'blocks' && Array.isArray(value)) {
      keyed[field.name] = value.filter(isDoc).map((row) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        return block ? withKeys(args, block.flattenedFields, row) : row
      })
    } else if ((field.type === 'group' || field.type === 'tab') && isDoc(value)) {
      keyed[field.name] = withKeys(args, field.flattenedFields, value)
    }
  }
  return keyed
}

type Source = { collection: CollectionName; id: string; key: string; doc: Doc; fields: FlattenedField[] }

/** Which document of the database a row of the snapshot is. */
export type SnapshotDocument = { collection: CollectionName; id: string; key: string }

const assemble = <Schema extends z.ZodType>(args: { context: PrivacyContext; sources: Source[]; schema: Schema }) => {
  const { context, sources, schema } = args
  const keys = new Map(sources.map((source) => [`${source.collection}/${source.id}`, source.key]))
  const dangling: DanglingReference[] = []
  const documents = (name: CollectionName) =>
    sources
      .filter((source) => source.collection === name)
      .map((source) =>
        withKeys(
          {
            context,
            keyOf: (collection, id) => keys.get(`${collection}/${String(id)}`),
            dangling: (field, to) => dangling.push({ collection: name, key: source.key, field, to }),
          },
          source.fields,
          source.doc,
        ),
      )
  const origins = sources.map(({ collection, id, key }): SnapshotDocument => ({ collection, id, key }))
  const [site] = documents('sites')
  if (!site) return { snapshot: undefined, dangling, documents: origins }
  const snapshot = schema.parse({
    site,
    moreWording: context.moreWording,
    ...Object.fromEntries(registerNames.map((name) => [name, documents(name)])),
  })
  return { snapshot, dangling, documents: origins }
}

const fieldsOf = (req: PayloadRequest, context: PrivacyContext, name: CollectionName): FlattenedField[] =>
  req.payload.collections[context.slugs[name]]?.config.flattenedFields ?? []

const isContent = (name: string): name is CollectionName =>
  name === 'sites' || (registerNames as readonly string[]).includes(name)

type Approved = { context: PrivacyContext; req: PayloadRequest; rows: TranslationRow[] }

/** What the next release would say: the approved facts and texts, and nothing that is only saved. */
export const approvedSnapshot = (args: Approved) => approvedDocuments({ ...args, schema: snapshotSchema })

/** The same approved documents as another schema reads them. */
export const approvedDocuments = <Schema extends z.ZodType>(args: Approved & { schema: Schema }) => {
  const { context, req, rows, schema } = args
  const units = new Map<string, UnitsByLocale>()
  const name = ({ collection, document }: TranslationRow) => `${collection}/${document}`
  for (const row of rows) {
    if (!row.approvedAt) continue
    const own = units.get(name(row)) ?? {}
    own[row.locale] = row.texts ?? {}
    units.set(name(row), own)
  }
  const sources = rows.flatMap((row): Source[] => {
    const approval = approvalOf(row)
    if (!row.isSource || !approval?.facts || !isContent(row.collection)) return []
    const fields = fieldsOf(req, context, row.collection)
    const doc = joinLocales(fields, { facts: approval.facts, units: units.get(name(row)) ?? {} })
    return [{ collection: row.collection, id: row.document, key: row.key, doc, fields }]
  })
  return assemble({ context, sources, schema })
}

type Working = { context: PrivacyContext; req: PayloadRequest; site: number | string; form?: DocumentForm }

/**
 * The working copy of a site, whoever saved it and whether or not it is ready: for previews, never for a release.
 *
 * @param form a document as it stands in somebody's edit form, which takes the place of what is saved
 */
export const workingSnapshot = async (args: Working) => workingDocuments({ ...args, schema: snapshotSchema })

/** The same working copy as another schema reads it. */
export const workingDocuments = async <Schema extends z.ZodType>(args: Working & { schema: Schema }) => {
  const { context, req, site, form, schema } = args
  const sources: Source[] = []
  for (const name of ['sites', ...registerNames] as const) {
    const { docs } = await req.payload.find({
      collection: context.slugs[name],
      depth: 0,
      fallbackLocale: false,
      locale: 'all',
      pagination: false,
      req: ownLocale(req),
      where: name === 'sites' ? { id: { equals: site } } : { site: { equals: site } },
    })
    for (const doc of docs) {
      const fields = fieldsOf(req, context, name)
      const saved: Doc = Object.fromEntries(Object.entries(doc))
      const isOpen = form?.collection === name && String(form.id) === String(saved.id)
      const row = isOpen ? withForm({ fields, saved, form }) : saved
      const key = String(row[name === 'sites' ? 'slug' : 'key'])
      sources.push({ collection: name, id: String(row.id), key, doc: row, fields })
    }
  }
  if (form && form.id === undefined) {
    const fields = fieldsOf(req, context, form.collection)
    const doc = withForm({ fields, saved: {}, form })
    sources.push({ collection: form.collection, id: '', key: formKey, doc: { ...doc, key: formKey }, fields })
  }
  return assemble({ context, sources, schema })
}
