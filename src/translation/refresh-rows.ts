/** Keeps the `translations` rows of a document, and its units, right after whatever was written. */
import type { PayloadRequest } from 'payload'
import type { CollectionName, PrivacyContext } from '../options.ts'
import { withAddedFields } from './added-fields.ts'
import {
  approvalOf,
  markRow,
  removeRows,
  rowsOf,
  type TranslationRow,
  type WorkingDocument,
  workingDocument,
  writeRow,
} from './rows.ts'
import { localesOf } from './site-locales.ts'
import { sourceState, targetState } from './state.ts'
import { refreshUnits } from './units/refresh-units.ts'
import { forgetUnits } from './units/store-units.ts'

const approvedWith = ({ fields, facts: now }: WorkingDocument, row: TranslationRow | undefined) => {
  const approved = approvalOf(row)
  return approved?.facts ? { ...approved, facts: withAddedFields({ fields, facts: approved.facts, now }) } : approved
}

/** Brings the rows of one document up to date with its working copy; what is approved stays as it is. */
export const refreshRows = async (asked: {
  context: PrivacyContext
  req: PayloadRequest
  collection: CollectionName
  document: number | string
  /** Where the caller has read it already. */
  working?: WorkingDocument
}): Promise<void> => {
  const { context, req, collection } = asked
  const working = asked.working ?? (await workingDocument(asked))
  if (!working) return
  const document = String(asked.document)
  const existing = await rowsOf({ context, req, collection, document })
  const rowOf = (locale: string) => existing.find((row) => row.locale === locale)
  const source = approvalOf(rowOf(working.site.sourceLocale))
  for (const locale of new Set([...localesOf(working.site), ...existing.map((row) => row.locale)])) {
    const row = rowOf(locale)
    const isSource = locale === working.site.sourceLocale
    const texts = working.units[locale] ?? {}
    const approved = approvedWith(working, row)
    const state = isSource
      ? sourceState({ facts: working.facts, texts }, approved)
      : targetState({ working: texts, approved, source })
    const values = { state, label: working.label, key: working.key, isSource, deleted: false }
    const same =
      row &&
      row.state === state &&
      row.label === working.label &&
      row.key === working.key &&
      row.isSource === isSource &&
      row.deleted === false
    if (same) continue
    if (row) await markRow({ context, req, row, values })
    else {
      const own = { site: working.site.id, collection, document, locale, ...values }
      await writeRow({ context, req, existing: undefined, values: own })
    }
  }
  await refreshUnits({ req, document: { collection, document }, working, rows: existing })
}

/** A deleted document stays public until its deletion is marked ready; one that was never approved is simply gone. */
export const markRowsDeleted = async (asked: {
  context: PrivacyContext
  req: PayloadRequest
  collection: CollectionName
  document: number | string
}): Promise<void> => {
  const { context, req, collection } = asked
  const document = String(asked.document)
  const rows = await rowsOf({ context, req, collection, document })
  await forgetUnits(req, { collection, document })
  const everApproved = rows.some((row) => row.isSource && row.approvedAt)
  if (!everApproved) return removeRows({ context, req, rows })
  for (const row of rows) {
    await writeRow({ context, req, existing: row, values: { ...row, deleted: true, state: 'changed' } })
  }
}
