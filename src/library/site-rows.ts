/** The rows of a site that presets fill, as the library compares them. */
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { CollectionName, PrivacyContext } from '../options.ts'
import { ownLocale } from '../translation/rows.ts'
import type { CurrentRow } from '../vendors/apply-preset.ts'
import type { OwnCookie } from '../vendors/differences.ts'
import { cookieVendorFields, processorFields } from '../vendors/preset.ts'
import { appliedPreset, cookieFacts, type Fact, type Facts, type LibraryPart } from '../vendors/register-rows.ts'

export type Id = number | string
type Doc = Readonly<Record<string, unknown>>

export const collectionOf: Readonly<Record<LibraryPart, CollectionName>> = {
  processor: 'processors',
  cookieVendor: 'cookieVendors',
}

const factFields: Readonly<Record<LibraryPart, readonly string[]>> = {
  processor: [...processorFields, 'confidence'],
  cookieVendor: [...cookieVendorFields, 'listed', 'confidence'],
}

/** A row of a register, with the document that it stands in. */
export type SiteRow = {
  id: Id
  key: string
  name: string
  current: CurrentRow
  /** Cookies as they are stored, by the id of their row: what the library does not know of them is kept. */
  stored: ReadonlyMap<string, Doc>
}

const isDoc = (value: unknown): value is Doc => typeof value === 'object' && value !== null && !Array.isArray(value)
const docsIn = (value: unknown): Doc[] => (Array.isArray(value) ? value.filter(isDoc) : [])
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const id = z.union([z.number(), z.string()])

const factOf = (value: unknown): Fact => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : undefined
}

const factsIn = (doc: Doc, names: readonly string[]): Facts =>
  Object.fromEntries(names.map((name) => [name, factOf(doc[name])]))

const cookieOf = (doc: Doc): OwnCookie => ({
  id: textOf(doc.id),
  name: textOf(doc.name),
  facts: factsIn(doc, cookieFacts),
  purpose: isDoc(doc.purpose)
    ? Object.fromEntries(
        Object.entries(doc.purpose).filter((entry): entry is [string, string] => textOf(entry[1]).trim() !== ''),
      )
    : {},
})

/** References are compared as keys. */
type KeyOf = (id: unknown) => string | undefined

const rowOf = (doc: Doc, part: LibraryPart, providerKey: KeyOf): SiteRow => {
  const cookies = docsIn(doc.cookies)
  const facts = factsIn(doc, factFields[part])
  const preset = appliedPreset.safeParse(doc.preset)
  return {
    id: id.parse(doc.id),
    key: textOf(doc.key),
    name: textOf(doc.name),
    current: {
      row: {
        facts: part === 'cookieVendor' ? { ...facts, provider: providerKey(doc.provider) } : facts,
        cookies: cookies.map(cookieOf),
      },
      ...(preset.success ? { preset: preset.data } : {}),
    },
    stored: new Map(cookies.map((cookie) => [textOf(cookie.id), cookie])),
  }
}

export type SiteRows = Readonly<Record<LibraryPart, ReadonlyMap<string, SiteRow>>>

/** All rows of the two registers by their key, as far as the user of the request may read them. */
export const rowsOfSite = async (asked: {
  context: PrivacyContext
  req: PayloadRequest
  site: Id
}): Promise<SiteRows> => {
  const { context, req, site } = asked
  const find = async (part: LibraryPart): Promise<Doc[]> => {
    const { docs } = await req.payload.find({
      collection: context.slugs[collectionOf[part]],
      depth: 0,
      fallbackLocale: false,
      locale: 'all',
      overrideAccess: false,
      pagination: false,
      req: ownLocale(req),
      where: { site: { equals: site } },
    })
    return docs.map((doc): Doc => ({ ...doc }))
  }
  const processors = await find('processor')
  const keys = new Map(processors.map((doc) => [String(doc.id), textOf(doc.key)]))
  const providerKey: KeyOf = (value) => (value == null ? undefined : keys.get(String(value)))
  const byKey = (docs: readonly Doc[], part: LibraryPart) =>
    new Map(docs.map((doc) => rowOf(doc, part, providerKey)).map((row) => [row.key, row]))
  return {
    processor: byKey(processors, 'processor'),
    cookieVendor: byKey(await find('cookieVendor'), 'cookieVendor'),
  }
}
