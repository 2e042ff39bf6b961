/** A PostgreSQL, releases of a site in it, and servers on it that take choices. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type pg from 'pg'
import { z } from 'zod'
import { startEmbeddedPostgres } from '../../src/server/embedded-postgres.ts'
import { makeSigningKey } from '../../src/signing/make-signing-key.ts'
import { readSigningKey, type SigningKey } from '../../src/signing/signing-key.ts'
import { publishTwice } from '../integration/consents-fixture.ts'
import { connect } from '../integration/delivery-rows.ts'
import { choice, type Taker } from './consent-load.ts'
import { scriptOf } from './program.ts'

export type Way = 'ledger' | 'grouped' | 'plain'

export type Database = {
  uri: string
  signingKey: SigningKey
  client: pg.Client
  /** A program that prints the address that it listens on, as JSON in a line. */
  run: (script: string, ...args: string[]) => Promise<{ port: number }>
  stop: () => Promise<void>
}

export type ConsentBase = Database & {
  /** A server of ours, as a process of its own. */
  start: (way: Way) => Promise<Taker>
}

const address = z.object({ port: z.int() })

export const startDatabase = async (): Promise<Database> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'privacy-bench-consents-'))
  const postgres = await startEmbeddedPostgres({ dataDir, settings: { max_connections: '100', max_wal_size: '4GB' } })
  const privateKey = makeSigningKey()
  const read = await readSigningKey(privateKey)
  if (!read.ok) throw new Error(read.code)
  const client = await connect(postgres.uri)
  const children: ChildProcess[] = []

  const run = async (script: string, ...args: string[]): Promise<{ port: number }> => {
    const child = spawn(process.execPath, [script, ...args], {
      env: { ...process.env, NODE_ENV: 'production', DATABASE_URI: postgres.uri, SIGNING_KEY: privateKey },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.push(child)
    const [line] = await Promise.race([
      once(child.stdout, 'data'),
      once(child, 'exit').then(() => Promise.reject(new Error(`${script} ended`))),
    ])
    return address.parse(JSON.parse(String(line)))
  }

  return {
    uri: postgres.uri,
    signingKey: read.key,
    client,
    run,
    stop: async () => {
      for (const child of children) child.kill('SIGKILL')
      await client.end()
      await postgres.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** With two releases of a site, and the ledger. */
export const withLedger = async (database: Database): Promise<ConsentBase> => {
  const { uri, signingKey, run } = database
  const client = await publishTwice({ uri, site: 'veikals', key: signingKey })
  await client.end()
  return {
    ...database,
    start: async (way) => {
      const { port } = await run(await scriptOf('consent-server'), way)
      return { url: `http://127.0.0.1:${port}/api/privacy/veikals/consents`, body: choice }
    },
  }
}
