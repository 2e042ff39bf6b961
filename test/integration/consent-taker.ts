/** A process that takes consents until it is killed, as the front process does. */
import { createServer } from 'node:http'
import pg from 'pg'
import { withConsents } from '../../src/consent/node-handler.ts'
import { openConsents } from '../../src/consent/open-consents.ts'
import { openStore } from '../../src/delivery/store.ts'
import { readSigningKey } from '../../src/signing/signing-key.ts'

const { DATABASE_URI: connectionString, SIGNING_KEY = '' } = process.env
const read = await readSigningKey(SIGNING_KEY)
if (!read.ok) throw new Error(read.code)
const { key } = read
const pool = new pg.Pool({ connectionString, max: 6 })
pool.on('error', () => undefined)
const source = await openStore({ pool })
const { answer } = openConsents({ query: (query) => pool.query(query), source, key: () => key, perMinute: 0 })
const next = (_request: unknown, response: { writeHead: (status: number) => { end: () => void } }) =>
  response.writeHead(404).end()
const server = createServer(withConsents({ answer, next, basePath: '/api/privacy', hops: 0 }))
server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify(server.address())}\n`))
