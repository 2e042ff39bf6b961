/** A small parent of an embedded PostgreSQL, for tests that kill it: says where it is, and waits. */
import { startEmbeddedPostgres } from '../../src/server/embedded-postgres.ts'

const [, , dataDir = '', runAs] = process.argv
startEmbeddedPostgres({ dataDir, durable: false, ...(runAs === 'setuid' ? { runAs } : {}) }).then(
  ({ uri, pid, mode }) => process.stdout.write(`${JSON.stringify({ uri, pid, mode, uid: process.getuid?.() })}\n`),
  (error: unknown) => {
    process.stdout.write(`${JSON.stringify({ error: String(error) })}\n`)
    process.exit(1)
  },
)
setInterval(() => undefined, 60_000)
