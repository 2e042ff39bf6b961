/** A database for one test file, in the PostgreSQL that all of them share. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { fillWithDemo } from './demo-template.ts'

export type TestPostgres = { uri: string; stop: () => Promise<void> }

const uriOf = (database: string): string => {
  const uri = new URL(inject('cluster'))
  uri.pathname = `/${database}`
  return uri.href
}

const withCluster = async <Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const client = new pg.Client(inject('cluster'))
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const open = async (client: pg.Client, template: string): Promise<TestPostgres> => {
  const name = `test_${randomUUID().replaceAll('-', '_')}`
  await client.query(`create database ${name} template ${template}`)
  return {
    uri: uriOf(name),
    stop: () => withCluster(async (other) => void (await other.query(`drop database ${name} with (force)`))),
  }
}

/**
 * An empty database that goes with the test file.
 *
 * @example
 * let postgres: TestPostgres
 * beforeAll(async () => { postgres = await startTestPostgres() })
 * afterAll(() => postgres.stop())
 */
export const startTestPostgres = (): Promise<TestPostgres> => withCluster((client) => open(client, 'template1'))

/** A database with the demo site in it. Whoever needs one first loads it, for all; others wait for that. */
export const startDemoPostgres = (): Promise<TestPostgres> =>
  withCluster(async (client) => {
    // Released with the connection.
    await client.query(`select pg_advisory_lock(hashtext('demo'))`)
    const { rowCount } = await client.query(`select 1 from pg_database where datname = 'demo'`)
    if (rowCount === 0) {
      await client.query('drop database if exists demo_being_loaded with (force)')
      await client.query('create database demo_being_loaded')
      await fillWithDemo({ uri: uriOf('demo_being_loaded'), now: inject('startedAt') })
      await client.query('alter database demo_being_loaded rename to demo')
    }
    return open(client, 'demo')
  })
