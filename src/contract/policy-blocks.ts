/** Blocks: what a section of a policy consists of, and what a frontend renders in its own design. */
import { z } from 'zod'

/** A run of text with the same marks. `href` is http, https, mailto or tel, never anything else. */
export const inline = z
  .object({
    text: z.string(),
    bold: z.literal(true).optional(),
    italic: z.literal(true).optional(),
    href: z.string().optional(),
  })
  .meta({ id: 'Inline', description: 'A run of plain text with the same marks. A link is http, https, mailto or tel.' })
export type Inline = z.infer<typeof inline>

const inlines = z.array(inline).describe('The same text in runs; only where there are marks or links.')

export const block = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), text: z.string(), content: inlines.optional() }),
    z.object({
      type: z.literal('list'),
      ordered: z.literal(true).optional(),
      items: z.array(z.string()),
      itemContents: z
        .array(z.array(inline))
        .optional()
        .describe('The same items in runs, one array an item; only where there are marks or links.'),
    }),
    z.object({
      type: z.literal('heading'),
      level: z
        .int()
        .min(2)
        .max(6)
        .describe('Level of HTML: a section is 2, its subsection 3, a heading within is deeper.'),
      text: z.string(),
      content: inlines.optional(),
    }),
    z.object({
      type: z.literal('table'),
      caption: z.string().optional(),
      columns: z.array(z.string()),
      rows: z.array(z.array(z.string())).describe('One cell a column; the first names the row.'),
    }),
  ])
  .meta({ id: 'Block', description: 'Plain text, never HTML. A line feed in a text is a line break.' })
export type Block = z.infer<typeof block>
