import { z } from 'zod'
import type { Problem } from '../interface/use-desk.ts'
import type { Say } from '../interface/use-say.ts'

/** What Payload answers where a field refuses its value. */
const invalid = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      data: z.object({ errors: z.array(z.object({ message: z.string() })) }).optional(),
    }),
  ),
})

/** Why something was not done, for readers: what the desk says, what a field says, or that nobody answered. */
export const whyRefused = ({ status, detail, body }: Problem, say: Say): string => {
  if (status === 0) return say('ui.translationDesk.unreachable')
  const read = invalid.safeParse(body)
  if (!read.success) return detail
  const messages = read.data.errors.flatMap(
    ({ message, data }) => data?.errors.map((each) => each.message) ?? [message],
  )
  return messages.join(' ') || detail
}
