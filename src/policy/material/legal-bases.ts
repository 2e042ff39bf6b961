import type { PurposeEntry, Registers } from '../../contract/policy-registers.ts'
import { byId, type Found, listed, type MaterialRule } from './reason.ts'

const isSameSet = (one: readonly string[], other: readonly string[]): boolean => {
  const [a, b] = [new Set(one), new Set(other)]
  return a.size === b.size && [...a].every((member) => b.has(member))
}

const basisNames = ({ legalBases }: PurposeEntry, registers: Registers): string => {
  const names = byId(registers.legalBases)
  return listed(legalBases.map((letter) => names.get(letter)?.name ?? letter))
}

/** A purpose that rests on something else than before (GDPR Art. 6(1) and 9(2)), be it more or less. */
export const legalBasisReasons: MaterialRule = ({ before, after }) => {
  const old = byId(before.registers.purposes)
  return after.registers.purposes.flatMap((is): Found[] => {
    const was = old.get(is.id)
    if (!was) return []
    const special = ({ specialBases }: PurposeEntry) => specialBases.map(({ id }) => id)
    const found: Found[] = []
    if (!isSameSet(was.legalBases, is.legalBases)) {
      found.push({
        code: 'legal-basis-changed',
        register: 'purposes',
        row: is.id,
        values: {
          name: is.name,
          before: basisNames(was, before.registers),
          after: basisNames(is, after.registers),
        },
      })
    }
    if (!isSameSet(special(was), special(is))) {
      const names = ({ specialBases }: PurposeEntry) => listed(specialBases.map(({ name }) => name))
      found.push({
        code: 'special-basis-changed',
        register: 'purposes',
        row: is.id,
        values: { name: is.name, before: names(was), after: names(is) },
      })
    }
    return found
  })
}
