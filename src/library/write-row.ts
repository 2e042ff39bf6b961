/** Writes what a plan says into the registers: a working copy, marked ready by nobody. */
import type { PayloadRequest, Where } from 'payload'
import type { PrivacyContext } from '../options.ts'
import { createInLocales, updateInLocales } from '../translation/write-locales.ts'
import type { RowPlan } from '../vendors/apply-preset.ts'
import type { OwnCookie } from '../vendors/differences.ts'
import type { AppliedPreset, Facts, LibraryPart } from '../vendors/register-rows.ts'
import { collectionOf, type Id, type SiteRow } from './site-rows.ts'

type Doc = Record<string, unknown>
type Writing = {
  context: PrivacyContext
  req: PayloadRequest
  part: LibraryPart
  /** Of processors, by their key. */
  providers: ReadonlyMap<string, Id>
  locales: readonly [string, ...string[]]
}

/** References become ids; what is no longer said is emptied. */
const valuesOf = (facts: Facts, providers: Writing['providers']): Doc =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      name === 'provider' ? (providers.get(String(value)) ?? null) : (value ?? null),
    ]),
  )

const cookieDoc = ({ id, name, facts, purpose }: OwnCookie, stored?: SiteRow['stored']): Doc => {
  const before = id === undefined ? undefined : stored?.get(id)
  const values = Object.fromEntries(Object.entries(facts).map(([field, value]) => [field, value ?? null]))
  return { ...before, ...values, name, purpose, ...(id === undefined ? {} : { id }) }
}

/**
 * Texts of a target locale are the translators', but those of the library are brought by whoever adds it: who may do so
 * was asked before, so the writing itself has no user.
 */
const withoutUser = (req: PayloadRequest): PayloadRequest => Object.assign(Object.create(req), { user: null })

/** Whether the collection's own rules, the host's among them, let the user do it. */
export const isAllowed = async (args: {
  context: PrivacyContext
  req: PayloadRequest
  part: LibraryPart
  to: { create: { site: Id } } | { update: Id }
}): Promise<boolean> => {
  const { context, req, part, to } = args
  const slug = context.slugs[collectionOf[part]]
  const access = req.payload.collections[slug]?.config.access
  if (!access) return false
  if ('create' in to) return (await access.create({ req, data: to.create })) !== false
  const allowed: boolean | Where = await access.update({ req, id: to.update })
  if (typeof allowed === 'boolean') return allowed
  const where: Where = { and: [{ id: { equals: to.update } }, allowed] }
  const { totalDocs } = await req.payload.count({ collection: slug, where, req })
  return totalDocs > 0
}

export const createRow = async (
  writing: Writing & { site: Id; plan: Extract<RowPlan, { action: 'create' }> },
): Promise<Id> => {
  const { context, req, part, providers, locales, site, plan } = writing
  const doc: Doc = {
    ...valuesOf(plan.row.facts, providers),
    ...(part === 'cookieVendor' ? { cookies: plan.row.cookies.map((cookie) => cookieDoc(cookie)) } : {}),
    site,
    key: plan.key,
    preset: plan.stamp satisfies AppliedPreset,
  }
  return createInLocales({ context, req: withoutUser(req), collection: collectionOf[part], doc, locales })
}

/** Writes what the plan changes and nothing else. */
export const mergeRow = async (
  writing: Writing & { row: SiteRow; plan: Extract<RowPlan, { action: 'merge' }> },
): Promise<void> => {
  const { context, req, part, providers, locales, row, plan } = writing
  const fields = new Set(plan.changes.flatMap((change) => (change.what === 'field' ? [change.field] : [])))
  const facts = Object.fromEntries(Object.entries(plan.row.facts).filter(([name]) => fields.has(name)))
  const ofCookies = plan.changes.some(({ what }) => what !== 'field')
  const doc: Doc = {
    ...valuesOf(facts, providers),
    ...(ofCookies ? { cookies: plan.row.cookies.map((cookie) => cookieDoc(cookie, row.stored)) } : {}),
    preset: plan.stamp satisfies AppliedPreset,
  }
  const [first] = locales
  await updateInLocales({
    context,
    req: withoutUser(req),
    collection: collectionOf[part],
    id: row.id,
    doc,
    // Without texts, one save says it all.
    locales: ofCookies ? locales : [first],
  })
}
