import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { type Header, pack } from 'tar-stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkBackup } from '../../src/backup/check-backup.ts'
import { type BackupContents, type BackupEntry, pieceName } from '../../src/backup/contents.ts'
import { openPack, sha256 } from '../../src/backup/pack.ts'
import { piecesOf, rowsIn } from '../../src/backup/pieces.ts'
import { sealKeys } from '../../src/backup/seal-keys.ts'
import { digestOf } from '../../src/backup/write-backup.ts'

let folder: string
let sound: string

const rows = Buffer.from('1\tAnna\n2\tline\\nbreak\n')
const first = pieceName({ at: 0, schema: 'public', table: 'users', piece: 0 })
const passphrase = 'correct horse battery staple'
const secrets = [
  { name: 'payload-secret', value: 's'.repeat(40) },
  { name: 'signing-key', value: '{"kty":"OKP"}' },
]

const contentsOf = (entries: BackupEntry[], count = 2): BackupContents => ({
  app: '0.1.0',
  postgres: '18.4',
  madeAt: '2026-11-26T10:00:00.000Z',
  migrations: [{ name: '20261122_221656_initial', batch: 1 }],
  steps: ['001-release-files'],
  tables: [{ schema: 'public', name: 'users', columns: [{ name: 'id', type: 'integer' }], rows: count, entries }],
  sequences: [{ schema: 'public', name: 'users_id_seq', lastValue: '2', isCalled: true }],
})

type Entry = { name: string; body?: Buffer | string; header?: Partial<Header> }

/** A tar as somebody else may have made it. */
const tarOf = async (entries: Entry[]): Promise<Buffer> => {
  const tar = pack()
  const chunks: Buffer[] = []
  const read = (async () => {
    for await (const chunk of tar) chunks.push(Buffer.from(chunk as Buffer))
  })()
  for (const { name, body = '', header = {} } of entries) {
    tar.entry({ name, ...header }, Buffer.from(body as string))
  }
  tar.finalize()
  await read
  return Buffer.concat(chunks)
}

const format: Entry = { name: 'format.json', body: '{"format":"payload-privacy-backup","version":1}' }
const piece: Entry = { name: first, body: rows }
const entryOf = (name: string, body: Buffer | string): BackupEntry => ({
  name,
  bytes: Buffer.from(body as string).length,
  sha256: sha256(Buffer.from(body as string)),
})
const ending = (contents = contentsOf([entryOf(first, rows)]), keys: BackupEntry | null = null): Entry => ({
  name: 'backup.json',
  body: JSON.stringify({ contents, keys }),
})

const write = async (name: string, bytes: Buffer): Promise<string> => {
  const file = path.join(folder, name)
  await writeFile(file, bytes)
  return file
}

const made = async (entries: Entry[]): Promise<string> => write('made.tar.gz', gzipSync(await tarOf(entries)))

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'privacy-backup-file-'))
  sound = path.join(folder, 'sound.tar.gz')
  const file = await openPack(sound, new Date(0))
  await file.add('format.json', Buffer.from(String(format.body)))
  const contents = contentsOf([await file.add(first, rows)])
  const sealed = await sealKeys({ secrets, passphrase, boundTo: digestOf(contents) })
  const keys = await file.add('keys.enc', Buffer.from(sealed))
  await file.add('backup.json', Buffer.from(JSON.stringify({ contents, keys })))
  await file.finish()
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

// A key is made of a passphrase slowly on purpose.
describe('a backup file', { timeout: 60_000 }, () => {
  it('is readable by its owner only, and nothing is left beside it', async () => {
    expect((await stat(sound)).mode & 0o777).toBe(0o600)
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('opens its keys with the passphrase, and tells that there are some without', async () => {
    expect((await checkBackup(sound, passphrase)).keys).toEqual({ state: 'open', secrets })
    expect((await checkBackup(sound)).keys).toEqual({ state: 'locked' })
    expect((await readFile(sound)).includes('s'.repeat(20))).toBe(false)
    expect(gunzipSync(await readFile(sound)).includes('s'.repeat(20))).toBe(false)
  })

  it('refuses another passphrase', async () => {
    await expect(checkBackup(sound, 'correct horse battery stapler')).rejects.toMatchObject({
      code: 'passphrase-wrong',
    })
  })

  it('leaves nothing behind where it was abandoned, and keeps the one that was there', async () => {
    const before = await readFile(sound)
    const file = await openPack(sound, new Date(0))
    await file.add('format.json', Buffer.from('{}'))
    await file.abandon()
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
    expect(await readFile(sound)).toEqual(before)
  })

  it('says so where it cannot be written', async () => {
    await expect(openPack(path.join(sound, 'below-a-file.tar.gz'), new Date(0))).rejects.toMatchObject({
      code: 'file-not-written',
    })
    await expect(openPack(folder, new Date(0))).rejects.toMatchObject({ code: 'file-not-written' })
  })

  it('is refused at whatever byte it is cut off', async () => {
    const bytes = await readFile(sound)
    for (let length = 0; length < bytes.length; length += 37) {
      const file = await write('cut.tar.gz', bytes.subarray(0, length))
      await expect(checkBackup(file), `${length} bytes`).rejects.toMatchObject({ name: 'Refused' })
    }
  })

  it('is refused with any bit of its content changed', async () => {
    const tar = gunzipSync(await readFile(sound))
    const where = (needle: string | Buffer) => tar.indexOf(needle)
    for (const at of [where('Anna'), where('"data": "') + 20, where('"lastValue":"2"') + 13, where(first), 300]) {
      expect(at).toBeGreaterThan(20)
      const changed = Buffer.from(tar)
      changed[at] = (changed[at] ?? 0) ^ 1
      const file = await write('changed.tar.gz', gzipSync(changed))
      await expect(checkBackup(file, passphrase), `byte ${at}`).rejects.toMatchObject({ name: 'Refused' })
    }
  })

  it('is refused with any byte of the file itself changed', async () => {
    const bytes = await readFile(sound)
    // The header of gzip has a time and a system in it, which say nothing.
    for (let at = 10; at < bytes.length; at += 41) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 16
      const file = await write('changed.tar.gz', changed)
      await expect(checkBackup(file), `byte ${at}`).rejects.toMatchObject({ name: 'Refused' })
    }
  })

  it('is known to be forged with the passphrase, where rows and their hashes were changed together', async () => {
    const tar = gunzipSync(await readFile(sound))
    const sealed = tar.subarray(tar.indexOf('{\n  "version": 1'), tar.indexOf('\n}\n', tar.indexOf('"data"')) + 3)
    const other = Buffer.from('1\tEve\n2\tline\\nbreak\n')
    const contents = contentsOf([entryOf(first, other)])
    const file = await made([
      format,
      { name: first, body: other },
      { name: 'keys.enc', body: sealed },
      ending(contents, entryOf('keys.enc', sealed)),
    ])
    expect((await checkBackup(file)).keys).toEqual({ state: 'locked' })
    await expect(checkBackup(file, passphrase)).rejects.toMatchObject({ code: 'passphrase-wrong' })
  })
})

describe('the seal of a backup', () => {
  it('is missed where there is a passphrase and no keys', async () => {
    await expect(checkBackup(await made([format, piece, ending()]), passphrase)).rejects.toMatchObject({
      code: 'keys-missing',
    })
  })
})

describe('a file that somebody else made', { timeout: 60_000 }, () => {
  it('is taken where it is what a backup is', async () => {
    expect((await checkBackup(await made([format, piece, ending()]))).contents.tables[0]?.rows).toBe(2)
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('no backup at all')],
    ['a gzipped text', gzipSync('no tar at all'.repeat(100))],
    ['a gzipped nothing', gzipSync('')],
  ])('is no backup: %s', async (_, bytes) => {
    await expect(checkBackup(await write('other', bytes))).rejects.toMatchObject({
      code: expect.stringMatching(/^(not-a-backup|backup-damaged)$/),
    })
  })

  it('is no backup: a package of npm', async () => {
    const file = await made([{ name: 'package/index.js', body: 'x' }])
    await expect(checkBackup(file)).rejects.toMatchObject({ code: 'not-a-backup' })
  })

  it.each([
    ['a file that is not there', 'absent.tar.gz'],
    ['a folder', '.'],
  ])('cannot be read: %s', async (_, name) => {
    await expect(checkBackup(path.join(folder, name))).rejects.toMatchObject({ code: 'file-unreadable' })
  })

  it('is of a newer format', async () => {
    const newer = { name: 'format.json', body: '{"format":"payload-privacy-backup","version":2}' }
    await expect(checkBackup(await made([newer, piece, ending()]))).rejects.toMatchObject({
      code: 'backup-of-newer-format',
    })
  })

  it.each<[string, Entry]>([
    ['a way out of the folder', { name: '../../etc/passwd', body: 'x' }],
    ['a way out within a name of ours', { name: 'tables/0001-../../x/000001.copy', body: 'x' }],
    ['an absolute path', { name: '/etc/passwd', body: 'x' }],
    ['a name with a zero', { name: 'tables/0001-a/000001.copy\0.js', body: 'x' }],
    ['a symbolic link', { name: first, header: { type: 'symlink', linkname: '/etc/passwd' } }],
    ['a hard link', { name: first, header: { type: 'link', linkname: 'format.json' } }],
    ['a folder', { name: 'tables', header: { type: 'directory' } }],
    ['a device', { name: first, header: { type: 'character-device' } }],
    ['a name twice', { name: 'format.json', body: String(format.body) }],
  ])('has an entry that no backup has: %s', async (_, entry) => {
    await expect(checkBackup(await made([format, entry, piece, ending()]))).rejects.toMatchObject({
      code: expect.stringMatching(/^(unexpected-entry|backup-damaged)$/),
    })
  })

  it('claims an entry of eight exabytes', async () => {
    const tar = await tarOf([format, piece, ending()])
    const at = tar.indexOf(first)
    const header = tar.subarray(at, at + 512)
    header.write('\x80\0\0\0\x7f\0\0\0\0\0\0\0', 124, 'latin1')
    header.fill(' ', 148, 156)
    const sum = header.reduce((total, byte) => total + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
    await expect(checkBackup(await write('huge.tar.gz', gzipSync(tar)))).rejects.toMatchObject({
      code: 'unexpected-entry',
    })
  })

  it.each<[string, Entry[]]>([
    ['goes on after its end', [format, piece, ending(), { ...piece, name: first.replace('000001', '000002') }]],
    ['has a piece that is not named', [format, piece, { ...piece, name: first.replace('000001', '000002') }, ending()]],
    ['lacks a piece', [format, ending()]],
    ['names other rows', [format, piece, ending(contentsOf([entryOf(first, 'other\n')]))]],
    ['counts other rows', [format, piece, ending(contentsOf([entryOf(first, rows)], 3))]],
    ['has contents that are none', [format, piece, { name: 'backup.json', body: '{"contents":{}}' }]],
    ['has contents that are no JSON', [format, piece, { name: 'backup.json', body: '{' }]],
    ['has no contents', [format, piece]],
  ])('does not fit together: it %s', async (_, entries) => {
    await expect(checkBackup(await made(entries))).rejects.toMatchObject({
      code: expect.stringMatching(/^(unexpected-entry|backup-damaged)$/),
    })
  })

  it('asks for more memory than keys need', async () => {
    const contents = contentsOf([entryOf(first, rows)])
    const sealed = (await sealKeys({ secrets, passphrase, boundTo: digestOf(contents) })).replace(
      '131072',
      '1073741824',
    )
    const file = await made([
      format,
      piece,
      { name: 'keys.enc', body: sealed },
      ending(contents, entryOf('keys.enc', sealed)),
    ])
    await expect(checkBackup(file, passphrase)).rejects.toMatchObject({ code: 'backup-damaged' })
  })
})

describe('pieces of a table', () => {
  it('are of one size but the last, and lose nothing', async () => {
    const chunks = ['ab', 'cdefgh', '', 'i', 'jk']
    const pieces: string[] = []
    for await (const cut of piecesOf(
      (async function* () {
        for (const chunk of chunks) yield Buffer.from(chunk)
      })(),
      4,
    )) {
      pieces.push(cut.toString())
    }
    expect(pieces).toEqual(['abcd', 'efgh', 'ijk'])
  })

  it('count rows by line feeds, since those in values are escaped', () => {
    expect(rowsIn(rows)).toBe(2)
    expect(rowsIn(Buffer.from('no end'))).toBe(0)
  })

  it('have names that no name of a table can break', () => {
    expect(pieceName({ at: 41, schema: 'public', table: '../a b/"ž', piece: 0 })).toBe(
      'tables/0042-public..._a_b___/000001.copy',
    )
  })
})
