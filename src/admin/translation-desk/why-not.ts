/** Why something cannot be done with a text now, in words; nothing where it can. Pure. */
import type { CheckFinding } from '../../translation/checks/check.ts'
import { stopsApproval } from '../../translation/checks/stops-approval.ts'
import type { Say } from '../interface/use-say.ts'
import type { ShownUnit } from './answers.ts'

type Asked = {
  unit: Pick<ShownUnit, 'mayWrite' | 'needsSecondPerson' | 'state'>
  /** Whether there is something that is not saved. */
  isTyped: boolean
  isEmpty: boolean
  findings: readonly CheckFinding[]
  say: Say
}

export const whyNotSave = ({ unit, isTyped, say }: Pick<Asked, 'unit' | 'isTyped' | 'say'>): string | undefined => {
  if (!unit.mayWrite) return say('ui.translationDesk.whyNot.notYours')
  return isTyped ? undefined : say('ui.translationDesk.whyNot.nothingTyped')
}

export const whyNotSend = ({ unit, isTyped, isEmpty, say }: Omit<Asked, 'findings'>): string | undefined => {
  if (!unit.mayWrite) return say('ui.translationDesk.whyNot.notYours')
  if (isEmpty) return say('ui.translationDesk.whyNot.empty')
  if (isTyped) return undefined
  if (unit.state === 'approved') return say('ui.translationDesk.whyNot.approved')
  return unit.state === 'in-review' ? say('ui.translationDesk.whyNot.sent') : undefined
}

export const whyNotApprove = ({ unit, isTyped, isEmpty, findings, say }: Asked): string | undefined => {
  if (!unit.mayWrite) return say('ui.translationDesk.whyNot.notYours')
  if (isEmpty) return say('ui.translationDesk.whyNot.empty')
  if (unit.state === 'approved' && !isTyped) return say('ui.translationDesk.whyNot.approved')
  if (findings.some(stopsApproval)) return say('ui.translationDesk.whyNot.errors')
  return unit.needsSecondPerson ? say('ui.translationDesk.whyNot.secondPerson') : undefined
}
