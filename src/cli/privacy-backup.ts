/** `payload privacy:backup`: all of the database in one file, as it is at one moment. */
import path from 'node:path'
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
import { type Called, type Command, programOf, tellUsage } from './command.ts'
import { wrong } from './command-line.ts'
import { connectClient, openPayload } from './open-payload.ts'
import { messageOf, size, write } from './terminal.ts'

const exitCodes = { written: 0, refused: 1, usage: 3, unreadable: 4 } as const

const makeBackup = async ({ config, environment, stderr }: Called, order: BackupArguments): Promise<BackupResult> => {
  const app = appData(config, environment)
  const payload = await openPayload(withSomeSecret(config))
  const stop = app.embedded ? await joinEmbedded(payload, app) : undefined
  try {
    const client = await connectClient(payload)
    try {
      const secrets = await secretsInUse({
        dataDir: app.folder,
        environment,
        payloadSecret: config.secret,
      })
      return await writeBackup({
        client,
        schema: releasesTable(privacyContext(payload), payload).schema,
        file: order.file,
        app: packageFile.version,
        keys: order.passphrase === undefined ? undefined : { secrets, passphrase: order.passphrase },
        onTable: ({ name, rows, at, of }) => write(stderr, `${at + 1}/${of} ${name}: ${rows}\n`),
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

/** A passphrase that opens a backup may be as short as it is; one that closes it may not. */
const readOrder: typeof readBackupArguments = async (...told) => {
  const read = await readBackupArguments(...told)
  const { passphrase = undefined } = read.ok ? read.arguments : {}
  return passphrase !== undefined && passphrase.length < shortestPassphrase
    ? wrong(`The passphrase is to have at least ${shortestPassphrase} characters.`)
    : read
}

export const backup: Command = async (called) => {
  const { argv, environment, stdout, stderr } = called
  const since = performance.now()
  const read = await readOrder(argv, environment)
  if (!read.ok) return tellUsage(read, { usage: backupUsage, wrong: exitCodes.usage, stdout, stderr })
  const order = { ...read.arguments, file: path.resolve(read.arguments.file) }
  let result: BackupResult
  try {
    result = await makeBackup(called, order)
  } catch (error) {
    await write(stderr, `The database could not be read: ${messageOf(error)}\n`)
    return exitCodes.unreadable
  }
  if (result.outcome === 'refused') {
    await write(stderr, `No backup was made. ${result.message} [${result.code}]\n`)
    return exitCodes.refused
  }
  const { tables, rows, bytes, published, keys } = result
  await write(
    stdout,
    `${order.file}: ${size(bytes)}, ${rows} rows of ${tables} tables (${published} published files among them), ` +
      `${((performance.now() - since) / 1000).toFixed(1)} s.\n${aboutKeys(keys, order.passphrase)}\n` +
      'It holds personal data of the people who use the admin. Keep it where only they who must can read it.\n',
  )
  return exitCodes.written
}

export const script = programOf('privacy:backup', backup)
