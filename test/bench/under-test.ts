import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../src/server/free-port.ts'
import { descendants, startApp } from '../integration/server-process.ts'
import { scriptOf } from './program.ts'
import type { PreparedAnswer } from './servers.ts'

export type AppUnderTest = {
  /** Where the front answers. */
  url: string
  /** Of the front. */
  pid: number
  payload: { url: string; pid: number }
  databaseUri: string
  /** Of the first demo account. */
  token: string
  dataDir: string
  /** Ends it, and keeps its folder for another start. */
  stopped: () => Promise<void>
  /** Ends it, and starts it on the same folder and port. */
  startedAgain: () => Promise<AppUnderTest>
  stop: () => Promise<void>
}

const payloadOf = (front: number): { url: string; pid: number } => {
  const rows = descendants(front)
  // PostgreSQL is told its port in the same way.
  const port = rows.map(({ command }) => /next start .*-p (\d+)/.exec(command)?.[1]).find(Boolean)
  const server =
    rows.find(({ command }) => command.startsWith('next-server')) ??
    rows.find(({ command }) => /^\S*node .*next start/.test(command))
  if (!port || !server) throw new Error('The Payload process is not to be found')
  return { url: `http://127.0.0.1:${port}`, pid: server.pid }
}

type Place = { dataDir: string; port: number }

const startAt = async ({ dataDir, port }: Place): Promise<AppUnderTest> => {
  const app = startApp({ PORT: String(port), DATA_DIR: dataDir })
  await app.printed('Ready in')
  const url = `http://127.0.0.1:${port}`
  const pid = app.child.pid ?? 0
  const [line = ''] = readFileSync(path.join(dataDir, 'demo-accounts.txt'), 'utf8').trim().split('\n')
  const [, email, password] = line.split(/\s+/)
  const signedIn = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const databasePassword = readFileSync(path.join(dataDir, 'postgres-password'), 'utf8').trim()
  const [, , , databasePort] = readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
  const stopped = async () => {
    app.child.kill('SIGTERM')
    await app.ended
  }
  return {
    url,
    pid,
    dataDir,
    payload: payloadOf(pid),
    databaseUri: `postgres://privacy_app:${databasePassword}@127.0.0.1:${databasePort}/privacy`,
    token: (await signedIn.json()).token,
    stopped,
    startedAgain: async () => {
      await stopped()
      return startAt({ dataDir, port })
    },
    stop: async () => {
      await stopped()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** The app as `npm start` starts it, on a folder of its own. */
export const startUnderTest = async (): Promise<AppUnderTest> =>
  startAt({ dataDir: await mkdtemp(path.join(tmpdir(), 'privacy-bench-')), port: await freePort() })

/** An answer as it was sent, to be given by others too. */
export const answerOf = (url: string, headers: Record<string, string>): Promise<PreparedAnswer> =>
  new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => {
        const own = ['date', 'connection', 'keep-alive']
        const kept = response.rawHeaders.flatMap((value, at, all) =>
          at % 2 === 0 && !own.includes(value.toLowerCase()) ? [value, all[at + 1] ?? ''] : [],
        )
        resolve({ status: response.statusCode ?? 0, headers: kept, body: Buffer.concat(chunks) })
      })
    })
      .on('error', reject)
      .end()
  })

/**
 * Four people at work in the admin.
 *
 * @returns a function that sends them home; it throws where one of them was not answered
 */
export const workInAdmin = async ({ url, token }: AppUnderTest): Promise<() => Promise<void>> => {
  const child = spawn(process.execPath, [await scriptOf('people-process')], { stdio: ['pipe', 'inherit', 'inherit'] })
  child.stdin.end(JSON.stringify({ url, token, people: 4 }))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return async () => {
    child.kill('SIGTERM')
    if ((await ended) !== 0) throw new Error('Those at work in the admin were not answered')
  }
}
