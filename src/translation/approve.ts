import type { PayloadRequest } from 'payload'
import { type Account, mayEdit, mayReach, mayTranslate } from '../access/account.ts'
import type { CollectionName, PrivacyContext } from '../options.ts'
import { lockDocument } from '../release/database.ts'
import { type Approved, allApproved, someApproved } from './approved-units.ts'
import { fingerprintOf, unitFingerprints } from './fingerprint.ts'
import { refreshRows } from './refresh-rows.ts'
import {
  approvalOf,
  removeRows,
  rowsOf,
  type TranslationRow,
  type WorkingDocument,
  workingDocument,
  writeRow,
} from './rows.ts'
import { missingUnits } from './state.ts'
import { remember } from './units/remember.ts'
import { forSecondPerson } from './units/second-person.ts'

export type ApprovalResult =
  | { outcome: 'approved'; rows: TranslationRow[] }
  | { outcome: 'refused'; code: 'not-found' | 'forbidden' | 'source-not-approved' }
  | { outcome: 'refused'; code: 'incomplete' | 'second-person'; paths: string[] }

type Asked = {
  context: PrivacyContext
  req: PayloadRequest
  account: Account
  collection: CollectionName
  document: number | string
  locale: string
}

/** A deleted document whose key a new one has taken is replaced by it: no key is ever in a release twice. */
const replaceDeleted = async (
  { context, req, collection, document }: Omit<Asked, 'locale' | 'account'>,
  now: WorkingDocument,
) => {
  const rows = await rowsOf({ context, req, collection, site: now.site.id })
  const replaced = rows.filter((row) => row.deleted && row.key === now.key && row.document !== String(document))
  await removeRows({ context, req, rows: replaced })
}

/**
 * Marks the working copy of a document ready in one locale: what is saved becomes what the next release says. In the
 * source locale that is the text and the facts; a target locale is approved against the approved source, all of it or
 * only some of its units.
 *
 * @param paths the units that are approved, of a target locale; without it all are
 * @returns the document's rows afterwards, or why it was refused: `forbidden`, `source-not-approved`; `incomplete` with
 * the paths of the units that have no text; `second-person` with those that somebody else is to approve
 */
export const markReady = async (asked: Asked & { paths?: readonly string[] }): Promise<ApprovalResult> => {
  const { context, req, account, collection, locale } = asked
  const document = String(asked.document)
  await lockDocument(req, `${collection}/${document}`)
  const working = await workingDocument(asked)
  if (!working || !mayReach(account, working.site.id)) return { outcome: 'refused', code: 'not-found' }
  const isSource = locale === working.site.sourceLocale
  if (isSource ? !mayEdit(account) : !mayTranslate(account, locale)) return { outcome: 'refused', code: 'forbidden' }

  const rows = await rowsOf({ context, req, collection, document })
  const existing = rows.find((row) => row.locale === locale)
  const source = rows.find((row) => row.locale === working.site.sourceLocale)
  const saved = working.units[locale] ?? {}
  let approved: Approved = { texts: saved, sourceFingerprints: unitFingerprints(saved) }
  if (!isSource) {
    if (!approvalOf(source) || !source) return { outcome: 'refused', code: 'source-not-approved' }
    const { paths } = asked
    approved = (paths ? someApproved : allApproved)({ source, target: existing, working: saved, paths: paths ?? [] })
    const missing = missingUnits(source.texts ?? {}, approved.texts)
    const incomplete = paths ? paths.filter((path) => missing.includes(path)) : missing
    if (incomplete.length > 0) return { outcome: 'refused', code: 'incomplete', paths: incomplete }
    const others = await forSecondPerson({ req, account, document: { collection, document }, working, rows, locale })
    const own = paths ? others.filter((path) => paths.includes(path)) : others
    if (own.length > 0) return { outcome: 'refused', code: 'second-person', paths: own }
  }
  await writeRow({
    context,
    req,
    existing,
    values: {
      site: working.site.id,
      collection,
      document,
      locale,
      isSource,
      label: working.label,
      key: working.key,
      deleted: false,
      state: 'approved',
      approvedAt: new Date().toISOString(),
      approvedBy: account.name,
      ...approved,
      facts: isSource ? working.facts : null,
      fingerprint: fingerprintOf([approved.texts, isSource ? working.facts : null]),
    },
  })
  if (isSource && !existing?.approvedAt) await replaceDeleted({ context, req, collection, document }, working)
  await remember({ req, by: account.name, document: { collection, document }, working, source, locale, approved })
  await refreshRows({ context, req, collection, document, working })
  return { outcome: 'approved', rows: await rowsOf({ context, req, collection, document }) }
}

/** Marks the deletion of a document ready: from the next release on it is gone in every locale. */
export const markDeletionReady = async (asked: Omit<Asked, 'locale'>): Promise<ApprovalResult> => {
  const { context, req, account, collection } = asked
  const rows = await rowsOf({ context, req, collection, document: String(asked.document) })
  const [first] = rows
  if (!first?.deleted || !mayReach(account, first.site)) return { outcome: 'refused', code: 'not-found' }
  if (!mayEdit(account)) return { outcome: 'refused', code: 'forbidden' }
  await removeRows({ context, req, rows })
  return { outcome: 'approved', rows: [] }
}
