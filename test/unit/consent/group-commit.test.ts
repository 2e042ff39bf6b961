import { describe, expect, it } from 'vitest'
import { groupCommit } from '../../../src/consent/group-commit.ts'

/** Writes that end when they are told to. */
const slowly = () => {
  const writes: { items: readonly number[]; end: (error?: Error) => void }[] = []
  const write = (items: readonly number[]) =>
    new Promise<readonly string[]>((resolve, reject) => {
      writes.push({ items, end: (error) => (error ? reject(error) : resolve(items.map((item) => `wrote ${item}`))) })
    })
  return { writes, write }
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('a group commit', () => {
  it('writes at once what comes first, and all that comes meanwhile together', async () => {
    const { writes, write } = slowly()
    const commits = groupCommit({ write, largest: 10, mostWaiting: 100 })
    const first = commits.add(1)
    await turn()
    const others = [commits.add(2), commits.add(3), commits.add(4)]
    await turn()
    expect(writes.map(({ items }) => items)).toEqual([[1]])
    writes[0]?.end()
    expect(await first).toBe('wrote 1')
    await turn()
    expect(writes.map(({ items }) => items)).toEqual([[1], [2, 3, 4]])
    writes[1]?.end()
    expect(await Promise.all(others)).toEqual(['wrote 2', 'wrote 3', 'wrote 4'])
    await commits.idle()
  })

  it('takes no more than may wait, and no more in a group than is said', async () => {
    const { writes, write } = slowly()
    const commits = groupCommit({ write, largest: 2, mostWaiting: 3 })
    void commits.add(0)
    await turn()
    const taken = [commits.add(1), commits.add(2), commits.add(3)]
    expect(commits.add(4)).toBeUndefined()
    writes[0]?.end()
    await turn()
    writes[1]?.end()
    await turn()
    writes[2]?.end()
    expect(await Promise.all(taken)).toEqual(['wrote 1', 'wrote 2', 'wrote 3'])
    expect(writes.map(({ items }) => items.length)).toEqual([1, 2, 1])
  })

  it('tells all of a group what failed, and goes on with the next', async () => {
    const { writes, write } = slowly()
    const commits = groupCommit({ write, largest: 10, mostWaiting: 100 })
    const failing = [commits.add(1), commits.add(2)].map((each) => each?.catch((error: Error) => error.message))
    await turn()
    const next = commits.add(3)
    writes[0]?.end(new Error('away'))
    expect(await Promise.all(failing)).toEqual(['away', 'away'])
    await turn()
    writes[1]?.end()
    expect(await next).toBe('wrote 3')
  })
})
