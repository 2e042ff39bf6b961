import type { MaterialRule } from './reason.ts'

/** A right that the policy no longer names. */
export const rightReasons: MaterialRule = ({ before, after }) => {
  const named = new Set(after.registers.rights.map(({ right }) => right))
  return before.registers.rights
    .filter(({ right }) => !named.has(right))
    .map(({ right, name }) => ({ code: 'right-removed', register: 'rights', row: right, values: { name } }))
}
