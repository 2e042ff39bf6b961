/**
 * Takes choices in one of three ways, by the first argument: `ledger` as the front process does; `grouped`, the bare grouped
 * INSERT; `plain`, an INSERT for each request. The last two check, sign and index nothing.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import pg from 'pg'
import { groupCommit } from '../../src/consent/group-commit.ts'
import { withConsents } from '../../src/consent/node-handler.ts'
import { openConsents } from '../../src/consent/open-consents.ts'
import { receiptIdAt } from '../../src/consent/receipt-id.ts'
import { openStore } from '../../src/delivery/store.ts'
import { keepTicksFast } from '../../src/server/keep-ticks-fast.ts'
import { readSigningKey } from '../../src/signing/signing-key.ts'

keepTicksFast()

const [, , way = ''] = process.argv
const { DATABASE_URI: connectionString, SIGNING_KEY = '' } = process.env

type Handler = (request: IncomingMessage, response: ServerResponse) => void
const answer = (response: ServerResponse, receipt: string): void => {
  const body = Buffer.from(JSON.stringify({ receipt }))
  response.writeHead(201, { 'Content-Type': 'application/json', 'Content-Length': body.length })
  response.end(body)
}

/** The body, and what was made of it. */
const bare =
  (write: (row: { receipt: string; body: string }) => Promise<unknown>): Handler =>
  (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = JSON.stringify(JSON.parse(Buffer.concat(chunks).toString()))
      const receipt = receiptIdAt(Date.now())
      write({ receipt, body }).then(
        () => answer(response, receipt),
        () => response.writeHead(503).end(),
      )
    })
  }

const handlerOf = async (): Promise<Handler> => {
  const pool = new pg.Pool({ connectionString, max: way === 'plain' ? 32 : 6 })
  if (way === 'plain') {
    const text = 'insert into bench.plain (receipt, body) values ($1, $2)'
    return bare(({ receipt, body }) => pool.query({ name: 'plain', text, values: [receipt, body] }))
  }
  if (way === 'grouped') {
    const text = 'insert into bench.grouped (receipt, body) select * from unnest($1::uuid[], $2::jsonb[])'
    const { add } = groupCommit<{ receipt: string; body: string }, true>({
      largest: 500,
      mostWaiting: 2_000,
      write: async (rows) => {
        const values = [rows.map(({ receipt }) => receipt), rows.map(({ body }) => body)]
        await pool.query({ name: 'grouped', text, values })
        return rows.map(() => true)
      },
    })
    return bare((row) => add(row) ?? Promise.reject(new Error('busy')))
  }
  const read = await readSigningKey(SIGNING_KEY)
  if (!read.ok) throw new Error(read.code)
  const source = await openStore({ pool })
  const consents = openConsents({ query: (query) => pool.query(query), source, key: () => read.key, perMinute: 1e9 })
  const next: Handler = (_request, response) => response.writeHead(404).end()
  return withConsents({ answer: consents.answer, next, basePath: '/api/privacy', hops: 0 })
}

const server = createServer(await handlerOf())
server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify(server.address())}\n`))
