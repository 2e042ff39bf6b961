/**
 * What a backup file says of itself. The file is a tar with gzip: `format.json`, then the rows of each table in pieces as
 * PostgreSQL's COPY writes them, `keys.enc` where there was a passphrase, and `backup.json`, which names all of it with
 * its hashes, at the end.
 */
import { z } from 'zod'

export const formatName = 'payload-privacy-backup'
export const formatVersion = 1

/** Rows of a table are cut into pieces of this size, so that neither side ever holds a table in memory. */
export const pieceBytes = 4 * 1024 * 1024

export const formatEntry = 'format.json'
export const keysEntry = 'keys.enc'
export const contentsEntry = 'backup.json'

/** No entry of another name, or larger than this, is ever read. */
export const largestEntry = (name: string): number | undefined => {
  if (name === formatEntry) return 4_096
  if (name === keysEntry) return 256 * 1024
  if (name === contentsEntry) return 64 * 1024 * 1024
  return /^tables\/\d{4}-[A-Za-z0-9_.-]{1,80}\/\d{6}\.copy$/.test(name) ? pieceBytes : undefined
}

/** @example pieceName({ at: 0, schema: 'public', table: 'users', piece: 0 }) // 'tables/0001-public.users/000001.copy' */
export const pieceName = (of: { at: number; schema: string; table: string; piece: number }): string => {
  const words = `${of.schema}.${of.table}`.replaceAll(/[^A-Za-z0-9_.-]/g, '_').slice(0, 80)
  return `tables/${String(of.at + 1).padStart(4, '0')}-${words}/${String(of.piece + 1).padStart(6, '0')}.copy`
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** PostgreSQL cuts names at 63 bytes. */
const identifier = z
  .string()
  .min(1)
  .max(63)
  .refine((name) => !name.includes('\0'))
const entry = z.object({ name: z.string(), bytes: z.int().min(0), sha256 })
export type BackupEntry = z.infer<typeof entry>

const table = z.object({
  schema: identifier,
  name: identifier,
  columns: z.array(z.object({ name: identifier, type: z.string() })),
  rows: z.int().min(0),
  entries: z.array(entry),
})
export type BackupTable = z.infer<typeof table>

const sequence = z.object({
  schema: identifier,
  name: identifier,
  lastValue: z.string().regex(/^-?\d{1,19}$/),
  isCalled: z.boolean(),
})
export type BackupSequence = z.infer<typeof sequence>

const contents = z.object({
  app: z.string().describe('version of payload-privacy'),
  postgres: z.string().describe('version of the server'),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string().min(1), batch: z.int() })),
  steps: z.array(z.string()).describe('of the schema `privacy`'),
  tables: z.array(table),
  sequences: z.array(sequence),
})
export type BackupContents = z.infer<typeof contents>

export const formatFile = z.object({ format: z.literal(formatName), version: z.int().min(1) })
export const contentsFile = z.object({ contents, keys: entry.nullable() })
export type ContentsFile = z.infer<typeof contentsFile>
