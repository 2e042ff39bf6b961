/** One write for all that arrived while the one before was on its way: nobody waits for more to come. */

export type GroupCommit<Item, Result> = {
  /** Settles when the write that it was in is done. Undefined: too many wait already. */
  add: (item: Item) => Promise<Result> | undefined
  /** Settles when nothing is on its way. */
  idle: () => Promise<void>
  waiting: () => number
}

type Waiting<Item, Result> = { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void }

/**
 * @param write all items of a group, in their order; its results are theirs. What it throws is told to all of the group
 * @param largest items in a group
 * @param mostWaiting items that wait; more are not taken
 */
export const groupCommit = <Item, Result>({
  write,
  largest,
  mostWaiting,
}: {
  write: (items: readonly Item[]) => Promise<readonly Result[]>
  largest: number
  mostWaiting: number
}): GroupCommit<Item, Result> => {
  let queue: Waiting<Item, Result>[] = []
  let running: Promise<void> | undefined

  const writeGroup = async (group: readonly Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await write(group.map(({ item }) => item))
      group.forEach(({ resolve, reject }, at) => {
        const result = results[at]
        if (result === undefined) reject(new Error('A group was written, and one of it not.'))
        else resolve(result)
      })
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }

  const run = async (): Promise<void> => {
    // What comes in the same turn of the event loop is in the same group.
    await undefined
    while (queue.length > 0) {
      const group = queue.length > largest ? queue.slice(0, largest) : queue
      queue = queue.length > largest ? queue.slice(largest) : []
      await writeGroup(group)
    }
    running = undefined
  }

  return {
    add: (item) => {
      if (queue.length >= mostWaiting) return undefined
      return new Promise<Result>((resolve, reject) => {
        queue.push({ item, resolve, reject })
        running ??= run()
      })
    },
    idle: async () => {
      while (running) await running
    },
    waiting: () => queue.length,
  }
}
