/** The numbers of a chart. Pure. */

/**
 * The smallest round number that nothing in a chart is above.
 *
 * @example roundAbove(137) // 200
 */
export const roundAbove = (largest: number): number => {
  if (largest <= 1) return 1
  const power = 10 ** Math.floor(Math.log10(largest))
  const step = [1, 2, 5].find((factor) => factor * power >= largest)
  return (step ?? 10) * power
}

/** Part of a whole, from 0 to 1; of nothing there is no part. */
export const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** First, middle and last of what stands below a chart: more would not fit on a phone. */
export const labelled = <Label>(labels: readonly Label[]): Label[] => {
  const places = new Set([0, Math.floor((labels.length - 1) / 2), labels.length - 1])
  return labels.filter((_, at) => places.has(at))
}
