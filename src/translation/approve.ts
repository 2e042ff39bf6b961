import type { PayloadRequest } from 'payload'
import { type Account, mayEdit, mayReach, mayTranslate } from '../access/account.ts'
import type { CollectionName, PrivacyContext } from '../options.ts'
import { lockDocument } from '../release/database.ts'
import { fingerprintOf, unitFingerprint, unitFingerprints } from './fingerprint.ts'
import type { Units } from './leaves.ts'
import {
  approvalOf,
  ownLocale,
  refreshRows,
  rowsOf,
  type TranslationRow,
  type WorkingDocument,
  workingDocument,
  writeRow,
} from './rows.ts'
import { missingUnits } from './state.ts'

export type ApprovalResult =
  | { outcome: 'approved'; rows: TranslationRow[] }
  | { outcome: 'refused'; code: 'not-found' | 'forbidden' | 'source-not-approved' }
  | { outcome: 'refused'; code: 'incomplete'; paths: string[] }

type Asked = {
  context: PrivacyContext
  req: PayloadRequest
  account: Account
  collection: CollectionName
  document: number | string
  locale: string
}

/**
 * The texts of a target locale that are approved now. A unit that an editor has taken out of the working copy but not
 * yet marked ready is gone there: its approved translation stands as long as its source does.
 */
const textsToApprove = (source: TranslationRow, target: TranslationRow | undefined, working: Units): Units => {
  const now = source.texts ?? {}
  const earlier = approvalOf(target)
  return Object.fromEntries(
    Object.keys(now).flatMap((path) => {
      if (path in working) return [[path, working[path]]]
      const kept = earlier && path in earlier.texts && earlier.sourceFingerprints[path] === unitFingerprint(now[path])
      return kept ? [[path, earlier.texts[path]]] : []
    }),
  )
}

/** A deleted document whose key a new one has taken is replaced by it: no key is ever in a release twice. */
const replaceDeleted = async (
  { context, req, collection, document }: Omit<Asked, 'locale' | 'account'>,
  now: WorkingDocument,
) => {
  const rows = await rowsOf({ context, req, collection, site: now.site.id })
  for (const row of rows) {
    if (!row.deleted || row.key !== now.key || row.document === String(document)) continue
    await req.payload.delete({ collection: context.slugs.translations, id: row.id, req: ownLocale(req) })
  }
}

/**
 * Marks the working copy of a document ready in one locale: what is saved becomes what the next release says. In the
 * source locale that is the text and the facts; a target locale is approved against the approved source.
 *
 * @returns the document's rows afterwards, or why it was refused: `forbidden`, `source-not-approved`, or `incomplete`
 * with the paths of the units that have no text
 */
export const markReady = async (asked: Asked): Promise<ApprovalResult> => {
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
  let texts = saved
  if (!isSource) {
    if (!approvalOf(source) || !source) return { outcome: 'refused', code: 'source-not-approved' }
    texts = textsToApprove(source, existing, saved)
    const paths = missingUnits(source.texts ?? {}, texts)
    if (paths.length > 0) return { outcome: 'refused', code: 'incomplete', paths }
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
      texts,
      facts: isSource ? working.facts : null,
      sourceFingerprints: unitFingerprints(isSource ? texts : (source?.texts ?? {})),
      fingerprint: fingerprintOf([texts, isSource ? working.facts : null]),
    },
  })
  if (isSource && !existing?.approvedAt) await replaceDeleted({ context, req, collection, document }, working)
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
  for (const row of rows) {
    await req.payload.delete({ collection: context.slugs.translations, id: row.id, req: ownLocale(req) })
  }
  return { outcome: 'approved', rows: [] }
}
