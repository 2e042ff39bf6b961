/** The record of processing activities (GDPR Art. 30(1)) of a site, from the same registers as its policy. */
import { createRecordContext } from './context.ts'
import { headingFacts, type RecordBasis } from './heading.ts'
import { measuresTable, recipientsTable, retentionTable } from './party-tables.ts'
import { purposesTable } from './purposes-table.ts'
import type { RecordSnapshot } from './snapshot.ts'
import type { RecordOfProcessing } from './table.ts'

/**
 * The record in a locale, as tables of text. It names everybody, also whom the policy only names as one of a group, and is
 * for the controller and its supervisory authority, never for the public.
 *
 * @param preparedOn ISO 8601
 * @example
 * compileRecord({ snapshot, locale: 'lv', basis: { of: 'working' }, preparedOn: '2026-11-24' }).tables[0]?.name
 * // 'Apstrādes darbības'
 */
export const compileRecord = ({
  snapshot,
  locale,
  basis,
  preparedOn,
}: {
  snapshot: RecordSnapshot
  locale: string
  basis: RecordBasis
  preparedOn: string
}): RecordOfProcessing => {
  const context = createRecordContext({ snapshot, locale })
  return {
    locale,
    title: context.say('title'),
    facts: headingFacts({ context, basis, preparedOn }),
    tables: [purposesTable(context), recipientsTable(context), retentionTable(context), measuresTable(context)],
  }
}
