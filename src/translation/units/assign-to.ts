import { type Account, mayEdit, mayPublish, mayTranslate } from '../../access/account.ts'
import { assignUnits } from './assign.ts'
import { findUnit, type UnitAsked } from './find-unit.ts'
import { people } from './people.ts'
import type { Refused } from './save-unit.ts'

export type AssignResult = { outcome: 'assigned' } | Refused<'not-found' | 'forbidden' | 'unknown-person'>

/** Who answers for texts gives work to others, and a date to it; a translator takes work of their own languages. */
export const mayAssign = (account: Account): boolean => mayEdit(account) || mayPublish(account)

/**
 * @param assignee id of a user who translates into the locale; `null` takes it from whoever has it
 */
export const assign = async (
  asked: UnitAsked & { assignee?: string | null | undefined; due?: string | null | undefined },
): Promise<AssignResult> => {
  const { context, req, account, locale, path, assignee, due } = asked
  const found = await findUnit(asked)
  if (!found) return { outcome: 'refused', code: 'not-found' }
  const own = mayTranslate(account, locale) && due === undefined && (assignee === account.id || assignee === null)
  if (!mayAssign(account) && !own) return { outcome: 'refused', code: 'forbidden' }
  let person: { id: string; name: string } | null | undefined = assignee === null ? null : undefined
  if (typeof assignee === 'string') {
    const known = await people({ context, req, locale, site: found.working.site.id })
    person = known.find(({ id }) => id === assignee)
    if (!person) return { outcome: 'refused', code: 'unknown-person' }
  }
  await assignUnits({ req, by: account.id, units: [{ ...found.document, locale, path }], assignee: person, due })
  return { outcome: 'assigned' }
}
