/**
 * What a record of processing is made from: the registers of the policy, and what they hold for the record alone. None of
 * that is in the snapshot that public files are made from.
 */
import type { z } from 'zod'
import { impactAssessments } from '../policy/register-choices.ts'
import { choice, list, optionalText } from '../policy/snapshot/fields.ts'
import { processor, purpose } from '../policy/snapshot/rows.ts'
import { snapshotSchema } from '../policy/snapshot.ts'

export const recordSnapshotSchema = snapshotSchema.extend({
  purposes: list(
    purpose.extend({
      /** Where the data is processed. */
      systems: optionalText,
      /** GDPR Art. 35. */
      dpia: choice(impactAssessments, 'not-assessed'),
      responsibleUnit: optionalText,
      lastReviewed: optionalText,
    }),
  ),
  processors: list(processor.extend({ agreementDate: optionalText })),
})

export type RecordSnapshot = z.infer<typeof recordSnapshotSchema>
/** What {@link recordSnapshotSchema} reads: optional fields may be absent or null. */
export type RecordSnapshotInput = z.input<typeof recordSnapshotSchema>
