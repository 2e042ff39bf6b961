/** One PostgreSQL for all test files that need a database and do nothing to the server; each has its own database in it. */
import { rmSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../../src/server/embedded-postgres.ts'
import { findPostgres } from '../../src/server/postgres/binaries.ts'
import { asSuperuser, createCluster } from '../../src/server/postgres/cluster.ts'
import { appRole } from '../../src/server/postgres/names.ts'
import { chooseRunAs } from '../../src/server/postgres/run-as.ts'
import { readOrCreateSecret } from '../../src/server/secret-file.ts'
import { bundlePrograms } from './bundle-programs.ts'

/** The app's role gets into every database here, and may make some; the app itself has one, and may not. */
const accessRules = `host all ${appRole} 127.0.0.1/32 scram-sha-256\nhost all all all reject\n`

/** A worker of autovacuum is the superuser's: who drops a database cannot end it. */
const settings = { autovacuum: 'off', max_connections: '100' }

const makeCluster = async (dataDir: string): Promise<void> => {
  const [binaries, runAs] = await Promise.all([findPostgres(), chooseRunAs()])
  const { secret: password } = await readOrCreateSecret(path.join(dataDir, 'postgres-password'))
  const options = { binaries, runAs, cluster: path.join(dataDir, 'postgres'), password, durable: false }
  await createCluster(options)
  await asSuperuser(options, [`ALTER ROLE ${appRole} CREATEDB`])
}

/** After Ctrl-C Vitest ends without taking anything down. */
const removeAtExit = (dataDir: string): (() => void) => {
  const remove = () => rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  process.once('exit', remove)
  return () => process.off('exit', remove)
}

export default async ({ provide }: TestProject) => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'privacy-cluster-'))
  const keep = removeAtExit(dataDir)
  await makeCluster(dataDir)
  const rules = path.join(dataDir, 'who-may-connect.conf')
  await writeFile(rules, accessRules)
  const postgres = await startEmbeddedPostgres({ dataDir, durable: false, settings: { hba_file: rules, ...settings } })
  provide('cluster', postgres.uri)
  provide('programs', await bundlePrograms())
  provide('startedAt', new Date().toISOString())
  return async () => {
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
    keep()
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a database in it that is nobody's. */
    cluster: string
    /** When the tests began: sample dates of the demo are counted from it. */
    startedAt: string
  }
}
