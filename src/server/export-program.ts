/**
 * What the front process starts whenever something public changed and `EXPORT_DIR` is set: a process of its own, so that
 * neither its memory nor its work is that of the process which readers wait for. Prints a line; exits 1 when it fails.
 */
import pg from 'pg'
import { z } from 'zod'
import { exportTree } from '../export/export-tree.ts'
import { inTurn } from '../export/in-turn.ts'
import { summaryOf } from '../export/summary.ts'

const settings = z.object({
  DATABASE_URI: z.string().min(1),
  EXPORT_DIR: z.string().min(1),
  EXPORT_BASE_PATH: z.string().startsWith('/'),
})

const run = async (): Promise<void> => {
  const { DATABASE_URI, EXPORT_DIR, EXPORT_BASE_PATH } = settings.parse(process.env)
  const client = new pg.Client({
    connectionString: DATABASE_URI,
    connectionTimeoutMillis: 10_000,
    application_name: 'privacy-export',
  })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const result = await exportTree({ pool: inTurn(client), folder: EXPORT_DIR, basePath: EXPORT_BASE_PATH })
    if (result.outcome === 'busy')
      throw new Error(`Process ${result.pid} exports to this folder, since ${result.since}`)
    if (result.outcome !== 'exported') throw new Error(`It was ${result.outcome}`)
    process.stdout.write(`${summaryOf(result)}\n`)
    for (const site of result.sites) {
      if (site.outcome === 'failed') throw new Error(`${site.site}: ${site.reason}`)
    }
  } finally {
    await client.end()
  }
}

try {
  await run()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
