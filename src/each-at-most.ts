/** Does work for each item, so many at a time, until it is told to stop. */
export const eachAtMost = async <T>({
  items,
  atOnce,
  work,
  stop = () => false,
}: {
  items: readonly T[]
  atOnce: number
  work: (item: T) => Promise<void>
  stop?: () => boolean
}): Promise<void> => {
  const rest = items.values()
  const worker = async () => {
    for (const item of rest) {
      if (stop()) return
      await work(item)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker))
}
