/** The whole app on a folder of its own, whose parts are killed and which is started again. */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { vi } from 'vitest'
import { z } from 'zod'
import { embeddedSettings } from '../../src/server/embedded-settings.ts'
import { freePort } from '../../src/server/free-port.ts'
import { accountOf } from '../e2e/sign-in.ts'
import { descendants, type Start, startApp } from '../integration/server-process.ts'

export const parts = ['PostgreSQL', 'Payload', 'front'] as const
export type Part = (typeof parts)[number]

export type FaultyApp = {
  url: string
  databaseUri: () => string
  /** Odd while the front lives; another number after each end and start. */
  life: () => number
  /** A request as the demo's publisher. */
  desk: (path: string, body?: Record<string, unknown>) => Promise<{ status: number; body: unknown }>
  kill: (part: Part) => void
  /** Waits until all is well again; starts the front where it was killed. */
  recover: () => Promise<void>
  stop: () => Promise<void>
}

const patience = { timeout: 120_000, interval: 50 }

/** @param more of the environment */
export const startFaultyApp = async (more: Readonly<Record<string, string>> = {}): Promise<FaultyApp> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'privacy-faults-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const environment = { DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1', ...more }
  let lives = 0
  let app: Start
  const start = async (): Promise<void> => {
    app = startApp(environment)
    void app.ended.then(() => {
      if (lives % 2 === 1) lives += 1
    })
    await app.printed('Ready in')
    lives += 1
  }
  await start()

  const account = accountOf(readFileSync(path.join(dataDir, 'demo-accounts.txt'), 'utf8'), 'publisher')
  const signedIn = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  })
  const { token } = z.object({ token: z.string() }).parse(await signedIn.json())
  const pidOfPayload = () =>
    descendants(app.child.pid ?? 0).find(({ command }) => command.startsWith('next-server'))?.pid
  const pidOfPostgres = () =>
    Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

  const desk: FaultyApp['desk'] = async (below, body) => {
    const response = await fetch(`${url}/api/privacy-desk${below}`, {
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    })
    return { status: response.status, body: await response.json() }
  }

  return {
    url,
    databaseUri: () => embeddedSettings(dataDir).databaseUri,
    life: () => lives,
    desk,
    kill: (part) => {
      const pid = part === 'front' ? app.child.pid : part === 'Payload' ? pidOfPayload() : pidOfPostgres()
      if (!pid) throw new Error(`${part} is not there to be killed`)
      // Whoever reads from now on may find nobody.
      if (part === 'front') lives += 1
      process.kill(pid, 'SIGKILL')
    },
    recover: async () => {
      if (lives % 2 === 0) {
        await app.ended
        await start()
      }
      await vi.waitFor(async () => {
        const { status } = z.object({ status: z.string() }).parse(await (await fetch(`${url}/health`)).json())
        if (status !== 'ok') throw new Error(status)
      }, patience)
      // Whoever is signed in is looked up in the database: where that does not answer yet, they are nobody.
      await vi.waitFor(async () => {
        const { status } = await desk('/sites')
        if (status !== 200) throw new Error(String(status))
      }, patience)
    },
    stop: async () => {
      app.child.kill('SIGTERM')
      await app.ended
      await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
    },
  }
}
