import type { z } from 'zod'
import {
  type BackupContents,
  type BackupEntry,
  contentsEntry,
  contentsFile,
  formatEntry,
  formatFile,
  formatVersion,
  keysEntry,
} from './contents.ts'
import { readEntries } from './entries.ts'
import { sha256 } from './pack.ts'
import { rowsIn } from './pieces.ts'
import { Refused } from './refused.ts'
import { type NamedSecret, openKeys } from './seal-keys.ts'
import { digestOf } from './write-backup.ts'

export type CheckedBackup = {
  file: string
  contents: BackupContents
  /** `absent`: none in the file. `locked`: in the file, and no passphrase was given. */
  keys: { state: 'absent' } | { state: 'locked' } | { state: 'open'; secrets: NamedSecret[] }
}

type Found = BackupEntry & { rows: number }

const damaged = (file: string, what: string): Refused =>
  new Refused('backup-damaged', `${file} is damaged: ${what}. Nothing of it is used.`)

const parsed = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

const checkFormat = (file: string, body: Buffer): void => {
  const read = formatFile.safeParse(parsed(body))
  if (!read.success) throw new Refused('not-a-backup', `${file} is no backup of payload-privacy.`)
  if (read.data.version <= formatVersion) return
  throw new Refused(
    'backup-of-newer-format',
    `${file} has format ${read.data.version}; this version of the app reads up to ${formatVersion}. Use a newer one.`,
  )
}

/** Everything that was found is named, in its order, with its hash; and everything that is named was found. */
const compare = (file: string, found: readonly Found[], { contents, keys }: z.infer<typeof contentsFile>): void => {
  const named = contents.tables.flatMap(({ entries }) => entries)
  if (keys) named.push(keys)
  for (const [at, entry] of named.entries()) {
    const there = found[at]
    if (there?.name !== entry.name) throw damaged(file, `${entry.name} is missing or out of its place`)
    if (there.sha256 !== entry.sha256 || there.bytes !== entry.bytes) throw damaged(file, `${entry.name} was changed`)
  }
  const extra = found[named.length]
  if (extra) throw damaged(file, `${extra.name} is not named in ${contentsEntry}`)
  let at = 0
  for (const table of contents.tables) {
    const rows = found.slice(at, at + table.entries.length).reduce((sum, piece) => sum + piece.rows, 0)
    at += table.entries.length
    if (rows !== table.rows) throw damaged(file, `${table.schema}.${table.name} has ${rows} rows, not ${table.rows}`)
  }
}

const keysOf = async (args: {
  file: string
  sealed: string | undefined
  passphrase: string | undefined
  contents: unknown
}): Promise<CheckedBackup['keys']> => {
  const { file, sealed, passphrase, contents } = args
  if (passphrase === undefined) return { state: sealed === undefined ? 'absent' : 'locked' }
  if (sealed === undefined) {
    // Whoever changes rows could take the seal out with them.
    throw new Refused(
      'keys-missing',
      `${file} has no keys: it was made without a passphrase, or they were taken out. Where you know that it is as it was ` +
        'made, restore it without a passphrase.',
    )
  }
  const opened = await openKeys({ sealed, passphrase, boundTo: digestOf(contents) })
  if (opened.ok) return { state: 'open', secrets: opened.secrets }
  if (opened.reason === 'malformed') throw damaged(file, `${keysEntry} cannot be read`)
  throw new Refused(
    'passphrase-wrong',
    `The passphrase is not that of ${file}, or the file was changed since it was made. Nothing of it is used.`,
  )
}

/**
 * Reads a backup file from beginning to end and believes nothing in it: names, sizes, order, the hash of each entry and
 * the rows of each table. With the passphrase it is also known that nobody changed the file and its hashes together.
 *
 * @throws Refused
 */
export const checkBackup = async (file: string, passphrase?: string): Promise<CheckedBackup> => {
  const seen = new Set<string>()
  const found: Found[] = []
  let sealed: string | undefined
  let last: unknown
  for await (const { name, body } of readEntries(file)) {
    if (seen.has(name)) throw new Refused('unexpected-entry', `${file} holds ${name} twice.`)
    if (seen.has(contentsEntry)) throw new Refused('unexpected-entry', `${file} goes on after ${contentsEntry}.`)
    seen.add(name)
    if (name === formatEntry) checkFormat(file, body)
    else if (name === contentsEntry) last = parsed(body)
    else found.push({ name, bytes: body.length, sha256: sha256(body), rows: rowsIn(body) })
    if (name === keysEntry) sealed = body.toString('utf8')
  }
  if (!seen.has(contentsEntry)) throw damaged(file, 'its end is missing')
  const read = contentsFile.safeParse(last)
  if (!read.success) throw damaged(file, `${contentsEntry} is not what it should be`)
  compare(file, found, read.data)
  // What the keys are bound to is what was written, members of later versions included.
  const contents: unknown = Reflect.get(Object(last), 'contents')
  return { file, contents: read.data.contents, keys: await keysOf({ file, sealed, passphrase, contents }) }
}
