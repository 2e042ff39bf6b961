import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { goAfterReaders } from '../../src/server/polite-connections.ts'

// Only Linux weighs sessions, and not every build of it.
const weighs = existsSync('/proc/self/autogroup')

it.runIf(weighs)('what a connection asks for goes after others, as far as it is told to', async () => {
  // As a backend of PostgreSQL is: a session of its own.
  const sessions = [0, 1, 2].map(() => spawn('sleep', ['60'], { detached: true, stdio: 'ignore' }))
  const weights = () =>
    sessions.map(({ pid }) => /nice (-?\d+)/.exec(readFileSync(`/proc/${pid}/autogroup`, 'utf8'))?.[1])
  try {
    const [first, second] = sessions
    // At once, as a pool connects: the kernel takes one at a time.
    goAfterReaders({ processID: first?.pid }, 7)
    goAfterReaders({ processID: second?.pid }, 7)
    await expect.poll(weights).toEqual(['7', '7', '0'])
  } finally {
    for (const session of sessions) session.kill('SIGKILL')
  }
})

it.each([
  [{ processID: 2 ** 30 }, 7],
  [{}, 7],
  [{ processID: 'none' }, 7],
  [{ processID: 1 }, undefined],
] as const)(
  'nothing comes of it where there is no such connection, or nobody is to go first (%j, %s)',
  async (client, niceness) => {
    const before = readFileSync(weighs ? '/proc/1/autogroup' : import.meta.filename, 'utf8')
    goAfterReaders(client, niceness)
    await new Promise(setImmediate)
    expect(readFileSync(weighs ? '/proc/1/autogroup' : import.meta.filename, 'utf8')).toBe(before)
  },
)
