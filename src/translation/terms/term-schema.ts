/** How a term base is checked that comes from a file. */
import { z } from 'zod'
import { termLimits } from './term-limits.ts'

const words = z.string().trim().min(1).max(termLimits.word)

const termTexts = z.object({
  preferred: words,
  admitted: z.array(words).max(termLimits.words).optional(),
  avoid: z.array(words).max(termLimits.words).optional(),
})

const term = z.object({
  id: z
    .string()
    .max(100)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  definition: z.string().trim().min(1).max(termLimits.definition).optional(),
  use: z.enum(['text', 'label']).optional(),
  texts: z
    .record(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/), termTexts)
    .refine((texts) => Object.keys(texts).length > 0, 'a term has a text in one locale at least'),
})

const hasOwnIds = (terms: readonly { id: string }[]): boolean =>
  new Set(terms.map(({ id }) => id)).size === terms.length

/** Parsing gives a list of `Term`; ids are unique. */
export const termListSchema = z.array(term).max(20_000).refine(hasOwnIds, 'two terms have the same id')

/** A term base with where its words come from, and how sure they are. */
export const termBaseSchema = z.object({
  source: z.string().min(1),
  confidence: z.string().min(1),
  terms: termListSchema,
})
export type TermBase = z.infer<typeof termBaseSchema>
