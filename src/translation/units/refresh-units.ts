/** Brings the units of a document up to date with its working copy and its approvals, in the transaction of the save. */
import type { PayloadRequest } from 'payload'
import { changeOf } from '../changes/change-of.ts'
import { plainOf } from '../changes/plain-of.ts'
import { unitFingerprint } from '../fingerprint.ts'
import { approvalOf, type TranslationRow, type WorkingDocument } from '../rows.ts'
import { localesOf } from '../site-locales.ts'
import { deriveUnits, type Unit } from './derive-units.ts'
import { approvedTexts, sentName, sentOfDocument, storeUnits } from './store-units.ts'
import type { DocumentKey } from './unit-key.ts'

const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/**
 * The units of a document as they are now.
 *
 * @param rows all of its translation rows
 */
export const unitsOf = async (args: {
  req: PayloadRequest
  document: DocumentKey
  working: WorkingDocument
  rows: readonly TranslationRow[]
}): Promise<Unit[]> => {
  const { req, document, working, rows } = args
  const { sourceLocale } = working.site
  const approvals = new Map(
    rows.flatMap((row) => {
      const approval = approvalOf(row)
      return approval ? [[row.locale, approval] as const] : []
    }),
  )
  const source = approvals.get(sourceLocale)
  if (!source) return []
  const now = new Set(Object.values(source.sourceFingerprints))
  const older = [...approvals.values()]
    .flatMap(({ sourceFingerprints }) => Object.values(sourceFingerprints))
    .filter((fingerprint) => !now.has(fingerprint))
  // One after the other: a transaction has one connection.
  const sent = await sentOfDocument(req, document)
  const known = await approvedTexts(req, older)
  return deriveUnits({
    source,
    order: Object.keys(working.units[sourceLocale] ?? {}),
    locales: localesOf(working.site).filter((locale) => locale !== sourceLocale),
    working: working.units,
    approvals,
    sentOf: (unit) => sent.get(sentName(unit)),
    changeOf: ({ against, now: text }) =>
      known.has(against) && changeOf({ before: known.get(against), after: text }) === 'form' ? 'form' : 'meaning',
  })
}

export const refreshUnits = async (args: {
  req: PayloadRequest
  document: DocumentKey
  working: WorkingDocument
  rows: readonly TranslationRow[]
}): Promise<void> => {
  const { req, document, working } = args
  const units = await unitsOf(args)
  const { key, label } = working
  const plainSources = new Map<string, string>()
  const plainSource = ({ path, source }: Unit): string => {
    const known = plainSources.get(path)
    if (known !== undefined) return known
    const plain = plainOf(source)
    plainSources.set(path, plain)
    return plain
  }
  await storeUnits({
    req,
    site: String(working.site.id),
    document,
    units: units.map((unit) => {
      const { locale, path, place, state, change = null, sourceFingerprint, against = null, target } = unit
      const source = plainSource(unit)
      return {
        ...{ locale, path, place, key, label, state, change, source, against },
        source_fingerprint: sourceFingerprint,
        target: plainOf(target),
        target_fingerprint: target === undefined ? null : unitFingerprint(target),
        text: target ?? null,
        words: words(source),
      }
    }),
  })
}
