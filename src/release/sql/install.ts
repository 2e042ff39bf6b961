import { steps } from './steps.ts'

/** A connection of node-postgres, or anything that runs a query the same way. */
export type SqlClient = { query: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }> }

/** The schema, and in it the list of the steps that were run. */
export const createStepsTable = async (client: SqlClient): Promise<void> => {
  await client.query('create schema if not exists privacy')
  await client.query(
    'create table if not exists privacy.steps (name text primary key, run_at timestamptz not null default now())',
  )
}

/** Any constant will do, as long as nothing else of the application uses it. */
const installLock = 7_209_113_405

/**
 * Brings the schema `privacy` up to date. Safe to run at every start and by several processes at once: one installs,
 * the others wait and find it done.
 *
 * @param client a connection of its own (not a pool), since the lock belongs to the connection
 * @param releases the qualified, quoted name of the table of the collection `releases`
 * @returns the names of the steps that were run now
 */
export const installPrivacySchema = async (client: SqlClient, releases: string): Promise<string[]> => {
  await client.query('select pg_advisory_lock($1)', [installLock])
  try {
    await createStepsTable(client)
    const { rows } = await client.query('select name from privacy.steps')
    const done = new Set(rows.map((row) => (typeof row === 'object' && row !== null ? Reflect.get(row, 'name') : '')))
    const run: string[] = []
    for (const step of steps) {
      if (done.has(step.name)) continue
      await client.query('begin')
      try {
        await client.query(step.sql({ releases }))
        await client.query('insert into privacy.steps (name) values ($1)', [step.name])
        await client.query('commit')
      } catch (error) {
        await client.query('rollback')
        throw error
      }
      run.push(step.name)
    }
    return run
  } finally {
    await client.query('select pg_advisory_unlock($1)', [installLock])
  }
}
