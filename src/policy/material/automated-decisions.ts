import { byId, type MaterialRule } from './reason.ts'

/** A purpose, new or not, for which decisions are now made by automated means alone (GDPR Art. 22). */
export const automatedDecisionReasons: MaterialRule = ({ before, after }) => {
  const old = byId(before.registers.purposes)
  return after.registers.purposes
    .filter(
      ({ id, automatedDecision }) => automatedDecision?.id === 'used' && old.get(id)?.automatedDecision?.id !== 'used',
    )
    .map(({ id, name }) => ({ code: 'automated-decision-new', register: 'purposes', row: id, values: { name } }))
}
