type Present<T> = { [K in keyof T]?: NonNullable<T[K]> }

/** The fields that have a text: an optional field of a public file is absent where it is not used, never empty. */
export const present = <T extends Record<string, string | undefined>>(fields: T): Present<T> => {
  const kept: Present<T> = {}
  for (const name in fields) {
    const value = fields[name]
    if (value) kept[name] = value
  }
  return kept
}
