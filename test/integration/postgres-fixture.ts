/** A database for one test file, in the PostgreSQL that all of them share. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { migrations } from '../../src/migrations/index.ts'
import { fillWithDemo } from './demo-template.ts'
import { runMigration } from './run-migration.ts'

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

/** A copy of a database that whoever needs it first makes, for all; others wait for that. */
const copyOf = (name: string, fill: (uri: string) => Promise<void>): Promise<TestPostgres> =>
  withCluster(async (client) => {
    // Released with the connection.
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount === 0) {
      const beingMade = `${name}_being_made`
      await client.query(`drop database if exists ${beingMade} with (force)`)
      await client.query(`create database ${beingMade}`)
      await fill(uriOf(beingMade))
      await client.query(`alter database ${beingMade} rename to ${name}`)
    }
    return open(client, name)
  })

/** Migrated as the app does it, which takes a second: the app then finds nothing left to do. */
const migrate = async (uri: string): Promise<void> => {
  const client = new pg.Client(uri)
  await client.connect()
  try {
    for (const step of migrations) {
      await client.query('begin')
      await runMigration(client, step)
      await client.query('insert into payload_migrations (name, batch) values ($1, 1)', [step.name])
      await client.query('commit')
    }
  } finally {
    await client.end()
  }
}

/** A database with the app's tables, and nothing in them. */
export const startMigratedPostgres = (): Promise<TestPostgres> => copyOf('migrated', migrate)

/** A database with the demo site in it. */
export const startDemoPostgres = (): Promise<TestPostgres> =>
  copyOf('demo', (uri) => fillWithDemo({ uri, now: inject('startedAt') }))
