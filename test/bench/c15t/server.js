/** `@c15t/backend` as its quick start has it, on a pool of 32 connections. Makes its tables first. */
import { createServer } from 'node:http'
import { c15tInstance } from '@c15t/backend'
import { kyselyAdapter } from '@c15t/backend/db/adapters/kysely'
import { migrator } from '@c15t/backend/db/migrator'
import { DB } from '@c15t/backend/db/schema'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URI, max: 32, options: '-c search_path=c15t' })
const adapter = kyselyAdapter({
  db: new Kysely({ dialect: new PostgresDialect({ pool }) }),
  provider: 'postgresql',
})
const migration = await migrator({ db: DB.client(adapter), schema: 'latest' })
await migration.execute()

const { handler } = c15tInstance({
  appName: 'bench',
  basePath: '/',
  trustedOrigins: ['http://localhost'],
  adapter,
  logger: { level: 'error' },
})

const server = createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', async () => {
    const { method, headers, url } = request
    const body = Buffer.concat(chunks)
    const answer = await handler(new Request(`http://localhost${url}`, { method, headers, body }))
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify(server.address())}\n`))
