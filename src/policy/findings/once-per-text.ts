/** Letters of texts that are remembered: half of them at least. By hand, since this is loaded by browsers too. */
const most = 20_000_000

/**
 * Works something out once for each text, those not asked for lately forgotten first: whoever publishes has looked at
 * a preview of the same texts before.
 *
 * @param find depends on nothing but what it is given
 * @param about all that the answer depends on beside the text
 * @example
 * const lengthIn = oncePerText(({ text, unit }: { text: string; unit: string }) => …, ({ unit }) => unit)
 */
export const oncePerText = <Asked extends { text: string }, Value>(
  find: (asked: Asked) => Value,
  about: (asked: Asked) => string,
): ((asked: Asked) => Value) => {
  let recent = new Map<string, { value: Value }>()
  let before = new Map<string, { value: Value }>()
  let letters = 0

  const keep = (key: string, made: { value: Value }): void => {
    if (letters + key.length > most / 2) {
      before = recent
      recent = new Map()
      letters = 0
    }
    recent.set(key, made)
    letters += key.length
  }

  return (asked) => {
    const key = `${about(asked)}\n${asked.text}`
    const known = recent.get(key)
    if (known) return known.value
    const made = before.get(key) ?? { value: find(asked) }
    keep(key, made)
    return made.value
  }
}
