/** Why a file, or a unit of it, is not imported, in words for readers. Pure. */
import { z } from 'zod'
import type { NotImported } from '../../../translation/exchange/import-translations.ts'
import type { PlannedUnit } from '../../../translation/exchange/plan-import.ts'
import type { UnitProblem } from '../../../translation/files/apply-segments.ts'
import type { Problem } from '../../interface/use-desk.ts'
import type { Say } from '../../interface/use-say.ts'

const refusal = z.object({
  code: z.string(),
  line: z.number().optional(),
  limit: z.number().optional(),
  of: z.string().optional(),
  unit: z.string().optional(),
  found: z.array(z.string()).optional(),
})

/** @returns what is wrong with a file and what would be right; what the desk says of anything else */
export const whyUnreadable = ({ status, detail, body }: Problem, say: Say): string => {
  if (status === 0) return say('ui.translationDesk.files.unreachable')
  const read = refusal.safeParse(body.refusal)
  if (!read.success) return detail
  const { code, line, limit = 0, of, unit = '', found = [] } = read.data
  const at = 'ui.translationDesk.files.unreadable'
  if (code === 'malformed' && line !== undefined) return say(`${at}.malformed-at`, { line })
  if (code === 'too-large') {
    return of === 'segments' ? say(`${at}.too-many`, { limit }) : say(`${at}.too-large`, { limit: limit / 1024 / 1024 })
  }
  return say(`${at}.${code}`, { unit, found: found.join(', ') })
}

const problemIn = (say: Say, { code, shows, inline }: UnitProblem): string => {
  const name = shows?.replace(/^\{(.*)\}$/, '$1')
  const isToken = code.startsWith('token-') && name !== undefined
  return say(`ui.translationDesk.files.problems.${code}`, {
    shows: isToken ? say(`tokens.${name}`) : (shows ?? inline ?? ''),
  })
}

/** Each reason once. */
export const whyUnitRefused = (unit: Extract<PlannedUnit, { action: 'refuse' }>, say: Say): string[] =>
  unit.code === 'problems'
    ? [...new Set(unit.problems.map((problem) => problemIn(say, problem)))]
    : [say(`ui.translationDesk.files.refusals.${unit.code}`)]

export const whyNotImported = ({ code, message }: NotImported, say: Say): string =>
  message ?? say(`ui.translationDesk.files.refusals.${code}`)
