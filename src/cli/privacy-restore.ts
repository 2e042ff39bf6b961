/** `payload privacy:restore`: a backup into an empty database, all of it or nothing. */
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { BasePayload } from 'payload'
import { type CheckedBackup, checkBackup } from '../backup/check-backup.ts'
import { planOf } from '../backup/prepare-tables.ts'
import { orRefusal, type Refusal, type RefusalCode, Refused } from '../backup/refused.ts'
import { type RestoreResult, restoreBackup } from '../backup/restore-backup.ts'
import { knownMigrations } from '../backup/run-migrations.ts'
import { type Placement, type PreparedSecrets, prepareSecrets } from '../backup/secrets.ts'
import { privacyContext } from '../context.ts'
import { postgresOf } from '../release/database.ts'
import { takeLock } from '../server/lock-file.ts'
import { type AppData, appData, startEmbedded, withSomeSecret } from './app-database.ts'
import { readBackupArguments, restoreUsage } from './backup-arguments.ts'
import { type Called, type Command, programOf, type Streams, tellUsage } from './command.ts'
import { connectClient, connectPayload, openPayload } from './open-payload.ts'
import { keysInWords } from './restored-keys.ts'
import { messageOf, write } from './terminal.ts'

const exitCodes = { restored: 0, refused: 1, unusable: 2, usage: 3, unreachable: 4, failed: 5 } as const

const ofTheFile: readonly RefusalCode[] = [
  'file-unreadable',
  'not-a-backup',
  'backup-damaged',
  'backup-of-newer-format',
  'unexpected-entry',
  'passphrase-wrong',
  'keys-missing',
  'migrations-unknown',
  'releases-broken',
  'rows-missing',
]

type Restored = Exclude<RestoreResult, Refusal> & { placements: Placement[] }
type Outcome = Restored | Refusal | { outcome: 'unreachable' | 'failed' | 'not-finished'; message: string }

const finish = async (
  result: Exclude<RestoreResult, Refusal>,
  secrets: PreparedSecrets | undefined,
  app: AppData,
): Promise<Outcome> => {
  try {
    // Releases of another database may be there under the same numbers; the next start copies those that were restored.
    await rm(path.join(app.folder, 'releases'), { recursive: true, force: true })
    return { ...result, placements: (await secrets?.place()) ?? [] }
  } catch (error) {
    return { outcome: 'not-finished', message: messageOf(error) }
  }
}

type Work = Pick<Called, 'environment' | 'stderr'> & {
  payload: BasePayload
  backup: CheckedBackup
  plan: ReturnType<typeof planOf>
  app: AppData
}

const inDatabase = async ({ payload, backup, plan, app, environment, stderr }: Work): Promise<Outcome> => {
  let client: Awaited<ReturnType<typeof connectClient>>
  try {
    client = await connectClient(payload)
  } catch (error) {
    return { outcome: 'unreachable', message: messageOf(error) }
  }
  let secrets: PreparedSecrets | undefined
  try {
    await connectPayload(payload)
    const result = await restoreBackup({
      payload,
      context: privacyContext(payload),
      client,
      backup,
      plan,
      onTable: ({ name, rows, at, of }) => {
        stderr.write(`${at + 1}/${of} ${name}: ${rows}\n`)
      },
      beforeCommit: async () => {
        secrets = await prepareSecrets({
          secrets: backup.keys.state === 'open' ? backup.keys.secrets : [],
          dataDir: app.folder,
          environment,
          stamp: new Date().toISOString().replaceAll(/[:.]/g, '-'),
        })
      },
    })
    if (result.outcome === 'refused') return result
    return await finish(result, secrets, app)
  } catch (error) {
    return { outcome: 'failed', message: messageOf(error) }
  } finally {
    await secrets?.discard()
    await client.end().catch(() => undefined)
  }
}

/** The file first: where it is of no use, no database is made for it. */
const restoreFile = async (called: Called, file: string, backup: CheckedBackup): Promise<Outcome> => {
  const { config, environment, stderr } = called
  const app = appData(config, environment)
  const payload = await openPayload(withSomeSecret(config))
  const plan = planOf(backup.contents, await knownMigrations(payload, postgresOf(payload).prodMigrations))
  await mkdir(app.folder, { recursive: true, mode: 0o700 })
  // The lock of a start: nobody starts the app on half a database.
  const lock = await takeLock(path.join(app.folder, 'server.lock'))
  if (!lock.held) {
    throw new Refused(
      'app-running',
      `The app runs on ${app.folder} (process ${lock.pid}). Stop it, then restore ${file}.`,
    )
  }
  try {
    let stop: (() => Promise<void>) | undefined
    try {
      if (app.embedded) stop = await startEmbedded(payload, app)
    } catch (error) {
      return { outcome: 'unreachable', message: messageOf(error) }
    }
    try {
      return await inDatabase({ payload, backup, plan, app, environment, stderr })
    } finally {
      await payload.db.destroy?.()
      await stop?.()
    }
  } finally {
    lock.release()
  }
}

const tell = async (outcome: Exclude<Outcome, Restored>, { stderr }: Pick<Streams, 'stderr'>): Promise<number> => {
  if (outcome.outcome === 'refused') {
    await write(stderr, `Nothing was restored. ${outcome.message} [${outcome.code}]\n`)
    return ofTheFile.includes(outcome.code) ? exitCodes.unusable : exitCodes.refused
  }
  if (outcome.outcome === 'unreachable') {
    await write(stderr, `The database could not be reached: ${outcome.message}\n`)
    return exitCodes.unreachable
  }
  const what =
    outcome.outcome === 'failed'
      ? 'Restoring failed, and the database is as it was'
      : `The database IS restored, but not all that belongs in the data folder (keys; no old \`releases\`)`
  await write(stderr, `${what}: ${outcome.message}\n`)
  return exitCodes.failed
}

export const restore: Command = async (called) => {
  const { argv, environment, config, stdout, stderr } = called
  const since = performance.now()
  const read = await readBackupArguments(argv, environment)
  if (!read.ok) return tellUsage(read, { usage: restoreUsage, wrong: exitCodes.usage, stdout, stderr })
  const { passphrase } = read.arguments
  const file = path.resolve(read.arguments.file)
  const outcome = await orRefusal(async () => {
    const backup = await checkBackup(file, passphrase)
    return { backup, result: await restoreFile(called, file, backup) }
  }).catch((error: unknown) => ({ outcome: 'failed' as const, message: messageOf(error) }))
  if ('outcome' in outcome) return tell(outcome, { stderr })
  const { backup, result } = outcome
  if (result.outcome !== 'restored') return tell(result, { stderr })
  const { embedded } = appData(config, environment)
  await write(
    stdout,
    `Restored: the backup of ${backup.contents.madeAt}, ${result.rows} rows of ${result.tables} tables. Of what was ` +
      `published, ${result.releases} releases with ${result.files} files are intact. ` +
      `${((performance.now() - since) / 1000).toFixed(1)} s.\n` +
      `${keysInWords({ keys: backup.keys.state, placements: result.placements, embedded })}\nStart the app now.\n`,
  )
  return exitCodes.restored
}

export const script = programOf('privacy:restore', restore)
