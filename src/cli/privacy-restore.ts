/** `payload privacy:restore`: a backup into an empty database, all of it or nothing. Ends the process itself. */
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { BasePayload, SanitizedConfig } from 'payload'
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
import { connectClient, connectPayload, openPayload } from './open-payload.ts'
import { keysInWords } from './restored-keys.ts'
import { argumentsOf, end, endOnSignals, messageOf, toldOrEnd, write } from './terminal.ts'

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

const inDatabase = async (args: {
  payload: BasePayload
  backup: CheckedBackup
  plan: ReturnType<typeof planOf>
  app: AppData
}): Promise<Outcome> => {
  const { payload, backup, plan, app } = args
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
        process.stderr.write(`${at + 1}/${of} ${name}: ${rows}\n`)
      },
      beforeCommit: async () => {
        secrets = await prepareSecrets({
          secrets: backup.keys.state === 'open' ? backup.keys.secrets : [],
          dataDir: app.folder,
          environment: process.env,
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
const restore = async (config: SanitizedConfig, file: string, backup: CheckedBackup): Promise<Outcome> => {
  const app = appData(config, process.env)
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
      return await inDatabase({ payload, backup, plan, app })
    } finally {
      await payload.db.destroy?.()
      await stop?.()
    }
  } finally {
    lock.release()
  }
}

const told = async (outcome: Exclude<Outcome, Restored>): Promise<never> => {
  if (outcome.outcome === 'refused') {
    await write(process.stderr, `Nothing was restored. ${outcome.message} [${outcome.code}]\n`)
    return end(ofTheFile.includes(outcome.code) ? exitCodes.unusable : exitCodes.refused)
  }
  if (outcome.outcome === 'unreachable') {
    await write(process.stderr, `The database could not be reached: ${outcome.message}\n`)
    return end(exitCodes.unreachable)
  }
  const what =
    outcome.outcome === 'failed'
      ? 'Restoring failed, and the database is as it was'
      : `The database IS restored, but not all that belongs in the data folder (keys; no old \`releases\`)`
  await write(process.stderr, `${what}: ${outcome.message}\n`)
  return end(exitCodes.failed)
}

/** What Payload's command line calls. */
export const script = async (config: SanitizedConfig): Promise<void> => {
  const since = performance.now()
  endOnSignals()
  const read = await toldOrEnd(await readBackupArguments(argumentsOf('privacy:restore'), process.env), {
    usage: restoreUsage,
    wrong: exitCodes.usage,
  })
  const { passphrase } = read.arguments
  const file = path.resolve(read.arguments.file)
  const outcome = await orRefusal(async () => {
    const backup = await checkBackup(file, passphrase)
    return { backup, result: await restore(config, file, backup) }
  }).catch((error: unknown) => ({ outcome: 'failed' as const, message: messageOf(error) }))
  if ('outcome' in outcome) return told(outcome)
  const { backup, result } = outcome
  if (result.outcome !== 'restored') return told(result)
  const { embedded } = appData(config, process.env)
  await write(
    process.stdout,
    `Restored: the backup of ${backup.contents.madeAt}, ${result.rows} rows of ${result.tables} tables. Of what was ` +
      `published, ${result.releases} releases with ${result.files} files are intact. ` +
      `${((performance.now() - since) / 1000).toFixed(1)} s.\n` +
      `${keysInWords({ keys: backup.keys.state, placements: result.placements, embedded })}\nStart the app now.\n`,
  )
  return end(exitCodes.restored)
}
