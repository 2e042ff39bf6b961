/** Whether two releases would say the same. */

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const namesOf = (value: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(value).filter((name) => value[name] !== undefined)

/**
 * Whether two values are the same JSON: whatever the order of their properties, one that is undefined being none. Ends at
 * the first difference.
 *
 * @example sameJson({ a: 1, b: undefined }, { a: 1 }) // true
 */
export const sameJson = (one: unknown, other: unknown): boolean => {
  if (one === other) return true
  if (Array.isArray(one)) {
    return Array.isArray(other) && one.length === other.length && one.every((item, at) => sameJson(item, other[at]))
  }
  if (!isObject(one) || !isObject(other)) return false
  const names = namesOf(one)
  return names.length === namesOf(other).length && names.every((name) => sameJson(one[name], other[name]))
}

/** What a document says, without which release says it. */
const contentOf = (document: object): Record<string, unknown> => {
  const {
    release: _r,
    publishedAt: _p,
    effectiveFrom: _e,
    material: _m,
    changes: _c,
    revision: _v,
    renew: _w,
    change: _n,
    ...content
  } = Object.fromEntries(Object.entries(document))
  return content
}

/** Whether two sets of documents, by locale, say the same, whichever release says it. */
export const sameContent = (a: Record<string, object>, b: Record<string, object>): boolean => {
  const locales = Object.keys(a)
  return (
    locales.length === Object.keys(b).length &&
    locales.every((locale) => {
      const [one, other] = [a[locale], b[locale]]
      return one !== undefined && other !== undefined && sameJson(contentOf(one), contentOf(other))
    })
  )
}
