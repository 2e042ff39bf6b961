import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmbeddedPostgres } from '../../src/server/embedded-postgres.ts'

export type TestPostgres = { uri: string; stop: () => Promise<void> }

/**
 * An empty PostgreSQL for one test file, in a folder of its own that goes with it.
 *
 * @example
 * let postgres: TestPostgres
 * beforeAll(async () => { postgres = await startTestPostgres() }, 60_000)
 * afterAll(() => postgres.stop())
 */
export const startTestPostgres = async (): Promise<TestPostgres> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'privacy-postgres-'))
  const postgres = await startEmbeddedPostgres({ dataDir, durable: false, settings: { shared_buffers: '32MB' } })
  return {
    uri: postgres.uri,
    stop: async () => {
      await postgres.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
