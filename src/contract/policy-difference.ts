/** `{site}/releases/{a}/diff/{b}/{locale}.json`: what changed between two releases in one locale, readable by a lawyer. */
import { z } from 'zod'
import { materialReason, releaseNumber } from './policy-document.ts'

export const textPart = z
  .object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })
  .meta({ id: 'TextPart', description: 'A stretch of words; a line is its parts one after the other.' })
export type TextPart = z.infer<typeof textPart>

export const lineChange = z
  .object({
    kind: z.enum(['same', 'added', 'removed', 'changed']),
    block: z.enum(['paragraph', 'item', 'heading', 'row']),
    parts: z.array(textPart),
  })
  .meta({ id: 'LineChange' })
export type LineChange = z.infer<typeof lineChange>

const place = z.object({ number: z.string(), title: z.string(), parent: z.string().nullable() })

export const sectionChange = z
  .object({
    id: z.string(),
    changes: z
      .array(z.enum(['added', 'removed', 'moved', 'renamed', 'changed']))
      .describe('`moved`: under another section, or past a neighbour. A number that merely shifted is not a move.'),
    before: place.nullable(),
    after: place.nullable(),
    title: z.array(textPart),
    lines: z.array(lineChange).describe('All lines of the section, unchanged ones too; empty where none changed.'),
  })
  .meta({ id: 'SectionChange' })
export type SectionChange = z.infer<typeof sectionChange>

export const fieldChange = z
  .object({
    field: z.string().describe('Name of the field; `cookies/_ga` is the cookie `_ga` of a vendor'),
    part: z.string().optional().describe('Which of several it is, as readers know it: the name of a cookie'),
    fact: z.boolean().describe('Whether what is done changed, and not only the words for it.'),
    before: z.string(),
    after: z.string(),
  })
  .meta({ id: 'FieldChange' })
export type FieldChange = z.infer<typeof fieldChange>

export const rowChange = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(['added', 'removed', 'changed']),
    fields: z.array(fieldChange),
  })
  .meta({ id: 'RowChange' })
export type RowChange = z.infer<typeof rowChange>

export const policyDifference = z
  .object({
    schema: z.literal('policy-difference/1'),
    site: z.string(),
    locale: z.string(),
    from: releaseNumber.nullable(),
    to: releaseNumber.nullable(),
    material: z.boolean().describe('Whether a release after `from`, up to `to`, was material.'),
    reasons: z.array(materialReason).optional().describe('Why `to` is material; only where it follows on `from`.'),
    title: z.array(textPart).describe('Empty where the title did not change.'),
    controller: z.array(fieldChange),
    sections: z.array(sectionChange).describe('Those that changed, in the order of the newer release.'),
    registers: z.array(z.object({ register: z.string(), rows: z.array(rowChange) })).describe('Those that changed'),
  })
  .meta({ id: 'PolicyDifference', title: 'What changed between two releases in one locale' })
export type PolicyDifference = z.infer<typeof policyDifference>
