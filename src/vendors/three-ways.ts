/** Three-way comparison: what the library said when it was last applied, what stands there now, what the library says. */
import type { Fact, Facts } from './register-rows.ts'

const isList = (value: Fact): value is readonly string[] => Array.isArray(value)

/** Nothing said. `false` is said. */
const isEmpty = (value: Fact): boolean => value === undefined || value === '' || (isList(value) && value.length === 0)

/** Lists are sets here: their order says nothing. */
export const sameFact = (a: Fact, b: Fact): boolean => {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b)
  if (isList(a) && isList(b)) {
    const [left, right] = [new Set(a), new Set(b)]
    return left.size === right.size && [...left].every((item) => right.has(item))
  }
  return typeof a === 'string' && typeof b === 'string' ? a.trim() === b.trim() : a === b
}

/** `take` what the library says now, since nobody touched what it said before; or `keep` what somebody wrote. */
export type Verdict = 'same' | 'take' | 'keep'

/** @param base nothing where the library never wrote the row: then it only fills what is empty */
export const judge = ({ base, own, library }: { base: Fact; own: Fact; library: Fact }): Verdict => {
  if (sameFact(own, library)) return 'same'
  return sameFact(own, base) ? 'take' : 'keep'
}

export type JudgedFact = { name: string; verdict: Verdict; own: Fact; library: Fact }

/** Every fact that the library says or said. */
export const judgeFacts = (facts: { base: Facts; own: Facts; library: Facts }): JudgedFact[] => {
  const { base, own, library } = facts
  return [...new Set([...Object.keys(library), ...Object.keys(base)])].map((name) => ({
    name,
    own: own[name],
    library: library[name],
    verdict: judge({ base: base[name], own: own[name], library: library[name] }),
  }))
}

/** What stands there with what is taken from the library. */
export const merged = (own: Facts, judged: readonly JudgedFact[]): Facts => ({
  ...own,
  ...Object.fromEntries(judged.filter(({ verdict }) => verdict === 'take').map(({ name, library }) => [name, library])),
})
