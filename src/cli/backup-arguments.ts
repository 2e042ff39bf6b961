/** What `payload privacy:backup` and `privacy:restore` were told on the command line. */
import { readFile } from 'node:fs/promises'
import { type NotRead, told, wrong } from './command-line.ts'

/** Shortest passphrase that a backup takes. */
export const shortestPassphrase = 12
export const passphraseVariable = 'PRIVACY_BACKUP_PASSPHRASE'

export const backupUsage = `Usage: payload privacy:backup <file.tar.gz> [--passphrase-file <file>]

Copies all tables of Payload and of the plugin as they are at one moment into one file, while the app runs or not.

  file               where the backup goes; one of that name is replaced when the new one is complete
  --passphrase-file  its first line, ${shortestPassphrase} characters or more, encrypts the app's secrets (PAYLOAD_SECRET, the
                     signing key) into the file; or set ${passphraseVariable}. Without, they are left out.

Ends with 0 where the backup was made, 1 where it was not, 3 where it was called wrongly,
4 where the database could not be read.`

export const restoreUsage = `Usage: payload privacy:restore <file.tar.gz> [--passphrase-file <file>]

Puts a backup into an empty database, all of it or nothing. Stop the app first.

  file               a backup that privacy:backup made
  --passphrase-file  its first line opens the secrets in the file; or set ${passphraseVariable}.
                     Without, they are not restored.

Ends with 0 where all was restored and what was published is intact, 1 where the database or the app does not take it,
2 where the file cannot be used (no backup, damaged, of a newer version, another passphrase),
3 where it was called wrongly, 4 where the database could not be reached, 5 where it failed. With 1 to 4 nothing was
changed; with 5 it is said.`

export type BackupArguments = { file: string; passphrase: string | undefined }

export type ReadBackupArguments = { ok: true; arguments: BackupArguments } | NotRead

const firstLine = (text: string): string => text.split(/\r?\n/, 1)[0] ?? ''

/**
 * Reads the passphrase from a file or the environment: on the command line everybody on the machine could read it.
 *
 * @param argv without node, program and the command's own name
 * @param environment for the passphrase
 * @example await readBackupArguments(['shop.tar.gz'], process.env)
 */
export const readBackupArguments = async (
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ReadBackupArguments> => {
  const line = told({ argv, options: { 'passphrase-file': { type: 'string' } } })
  if (!line.ok) return line
  const [file, ...more] = line.words
  if (!file) return wrong('Name the file of the backup.')
  if (more.length > 0) return wrong(`One file only, not also ${more.join(', ')}.`)
  const from = line.values['passphrase-file']
  let passphrase = environment[passphraseVariable] || undefined
  if (typeof from === 'string') {
    try {
      passphrase = firstLine(await readFile(from, 'utf8'))
    } catch (error) {
      return wrong(`--passphrase-file cannot be read: ${error instanceof Error ? error.message : String(error)}`)
    }
    if (passphrase === '') return wrong('--passphrase-file has nothing in its first line.')
  }
  return { ok: true, arguments: { file, passphrase } }
}
