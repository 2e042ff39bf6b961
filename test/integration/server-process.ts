import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isAlive } from '../../src/server/process-identity.ts'

export const root = path.resolve(import.meta.dirname, '../..')

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
/** What `npm start` tells node. */
export const startArguments: string[] = String(scripts.start).split(' ').slice(1)

export type Start = {
  child: ChildProcess
  /** All that it printed so far. */
  output: () => string
  /** Settles with the exit code. */
  ended: Promise<number | null>
  /** Settles when it printed the words; rejects when it ended before. */
  printed: (words: string | RegExp) => Promise<void>
}

/** Starts the app as `npm start` does, with nothing of the environment but what is given. */
export const startApp = (environment: Record<string, string>): Start => {
  const child = spawn(process.execPath, startArguments, {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const waiting = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += String(chunk)
      for (const look of waiting) look()
    })
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    child,
    output: () => text,
    ended,
    printed: (words) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (typeof words === 'string' ? !text.includes(words) : !words.test(text)) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
        void ended.then((code) => reject(new Error(`It ended (${code}) before it printed ${words}:\n${text}`)))
      }),
  }
}

type Row = { pid: number; parent: number; command: string }

const processes = (): Row[] =>
  execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 10_000_000 })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .map(([pid, parent, ...command]) => ({ pid: Number(pid), parent: Number(parent), command: command.join(' ') }))

/** Everything that a process started, and what that started. */
export const descendants = (pid: number): Row[] => {
  const all = processes()
  const below = (parent: number): Row[] =>
    all.filter((row) => row.parent === parent).flatMap((row) => [row, ...below(row.pid)])
  return below(pid)
}

/** Waits until none of the processes lives. */
export const allGone = async (rows: readonly Row[], milliseconds = 20_000): Promise<Row[]> => {
  for (let waited = 0; waited < milliseconds && rows.some(({ pid }) => isAlive(pid)); waited += 100) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return rows.filter(({ pid }) => isAlive(pid))
}
