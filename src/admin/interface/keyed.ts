/**
 * React keys for items without an identity: what they say, and which of those that say the same.
 *
 * @example
 * keyed(['a', 'b', 'a'], (text) => text) // [{ key: 'a', item: 'a' }, { key: 'b', … }, { key: 'a#2', … }]
 */
export const keyed = <Item>(items: readonly Item[], says: (item: Item) => string): { key: string; item: Item }[] => {
  const seen = new Map<string, number>()
  return items.map((item) => {
    const text = says(item)
    const times = (seen.get(text) ?? 0) + 1
    seen.set(text, times)
    return { key: times > 1 ? `${text}#${times}` : text, item }
  })
}
