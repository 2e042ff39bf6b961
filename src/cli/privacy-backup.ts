/** `payload privacy:backup`: all of the database in one file, as it is at one moment. Ends the process itself. */
import path from 'node:path'
import type { SanitizedConfig } from 'payload'
import packageFile from 'payload-privacy/package.json' with { type: 'json' }
import { secretsInUse } from '../backup/secrets.ts'
import { type BackupResult, writeBackup } from '../backup/write-backup.ts'
import { privacyContext } from '../context.ts'
import { releasesTable } from '../release/sql/on-init.ts'
import { appData, joinEmbedded, withSomeSecret } from './app-database.ts'
import {
  type BackupArguments,
  backupUsage,
  passphraseVariable,
  readBackupArguments,
  shortestPassphrase,
} from './backup-arguments.ts'
import { connectClient, openPayload } from './open-payload.ts'
import { argumentsOf, end, endOnSignals, messageOf, size, write } from './terminal.ts'

const exitCodes = { written: 0, refused: 1, usage: 3, unreadable: 4 } as const

const backup = async (config: SanitizedConfig, order: BackupArguments): Promise<BackupResult> => {
  const app = appData(config, process.env)
  const payload = await openPayload(withSomeSecret(config))
  const stop = app.embedded ? await joinEmbedded(payload, app) : undefined
  try {
    const client = await connectClient(payload)
    try {
      const secrets = await secretsInUse({
        dataDir: app.folder,
        environment: process.env,
        payloadSecret: config.secret,
      })
      return await writeBackup({
        client,
        schema: releasesTable(privacyContext(payload), payload).schema,
        file: order.file,
        app: packageFile.version,
        keys: order.passphrase === undefined ? undefined : { secrets, passphrase: order.passphrase },
        onTable: ({ name, rows, at, of }) => write(process.stderr, `${at + 1}/${of} ${name}: ${rows}\n`),
      })
    } finally {
      await client.end().catch(() => undefined)
    }
  } finally {
    await stop?.()
  }
}

const aboutKeys = (keys: readonly string[], passphrase: string | undefined): string => {
  if (passphrase === undefined) {
    return (
      `Keys are NOT in it: no passphrase was given (--passphrase-file, or ${passphraseVariable}).\n` +
      'Keep PAYLOAD_SECRET and the signing key elsewhere: they cannot be made again from this file.'
    )
  }
  return keys.length > 0
    ? `Keys in it, encrypted: ${keys.join(', ')}. Without the passphrase nobody can read them.`
    : 'Keys are NOT in it: neither PAYLOAD_SECRET nor a signing key was found.'
}

/** What Payload's command line calls. */
export const script = async (config: SanitizedConfig): Promise<void> => {
  const since = performance.now()
  endOnSignals()
  const read = await readBackupArguments(argumentsOf('privacy:backup'), process.env)
  if (!read.ok && read.reason === 'help') {
    await write(process.stdout, `${backupUsage}\n`)
    return end(exitCodes.written)
  }
  const short =
    read.ok && read.arguments.passphrase !== undefined && read.arguments.passphrase.length < shortestPassphrase
  if (!read.ok || short) {
    const said = read.ok ? `The passphrase is to have at least ${shortestPassphrase} characters.` : read.message
    await write(process.stderr, `${said}\n\n${backupUsage}\n`)
    return end(exitCodes.usage)
  }
  const order = { ...read.arguments, file: path.resolve(read.arguments.file) }
  let result: BackupResult
  try {
    result = await backup(config, order)
  } catch (error) {
    await write(process.stderr, `The database could not be read: ${messageOf(error)}\n`)
    return end(exitCodes.unreadable)
  }
  if (result.outcome === 'refused') {
    await write(process.stderr, `No backup was made. ${result.message} [${result.code}]\n`)
    return end(exitCodes.refused)
  }
  const { tables, rows, bytes, published, keys } = result
  await write(
    process.stdout,
    `${order.file}: ${size(bytes)}, ${rows} rows of ${tables} tables (${published} published files among them), ` +
      `${((performance.now() - since) / 1000).toFixed(1)} s.\n${aboutKeys(keys, order.passphrase)}\n` +
      'It holds personal data of the people who use the admin. Keep it where only they who must can read it.\n',
  )
  return end(exitCodes.written)
}
