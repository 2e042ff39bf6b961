/** No editor writes a text of so many parts; beyond, two are taken to differ. */
const limit = 500_000

type Pair = readonly [unknown, unknown]

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Lexical gives its inline nodes a new `id` at every read of some texts; a property without a value is none. */
const namesOf = (value: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(value).filter((name) => name !== 'id' && value[name] !== undefined)

/**
 * Whether two units are the same to the letter, ids of nodes aside: what units with the same fingerprint are. Without
 * recursion, so that no depth overflows the stack.
 */
export const isSameUnit = (one: unknown, other: unknown): boolean => {
  const pairs: Pair[] = [[one, other]]
  let compared = 0
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    compared += 1
    if (compared > limit) return false
    const [a, b] = pair
    if (Object.is(a ?? null, b ?? null)) continue
    if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false
    const names = namesOf(a)
    if (names.length !== namesOf(b).length) return false
    for (const name of names) {
      if (!Object.hasOwn(b, name)) return false
      pairs.push([a[name], b[name]])
    }
  }
  return true
}
