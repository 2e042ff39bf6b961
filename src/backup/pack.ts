import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, rmSync, type WriteStream } from 'node:fs'
import { mkdir, open, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack as tarPack } from 'tar-stream'
import type { BackupEntry } from './contents.ts'
import { Refused } from './refused.ts'

export const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')

export type Pack = {
  /** @returns the entry as the contents name it, when it was taken */
  add: (name: string, body: Buffer) => Promise<BackupEntry>
  /** Forces all of it to the disk, and only then gives the file its name. */
  finish: () => Promise<{ bytes: number }>
  /** Takes away what was written. */
  abandon: () => Promise<void>
}

const syncFolder = async (folder: string): Promise<void> => {
  // Windows opens no folders.
  const handle = await open(folder, 'r').catch(() => undefined)
  try {
    await handle?.sync().catch(() => undefined)
  } finally {
    await handle?.close()
  }
}

const notWritten = (file: string, error: unknown): Refused =>
  new Refused('file-not-written', `${file} could not be written: ${error instanceof Error ? error.message : error}`, {
    cause: error,
  })

/**
 * Begins a backup file beside its place, readable by its owner only.
 *
 * @throws Refused `file-not-written`
 */
export const openPack = async (file: string, madeAt: Date): Promise<Pack> => {
  const draft = `${file}.${process.pid}.part`
  let output: WriteStream
  try {
    await mkdir(path.dirname(file), { recursive: true })
    if ((await stat(file).catch(() => undefined))?.isDirectory()) throw new Error('it is a folder')
    output = createWriteStream(draft, { flags: 'wx', mode: 0o600 })
    await once(output, 'open')
  } catch (error) {
    throw notWritten(file, error)
  }
  // Also where the process is told to end in the middle.
  const removeDraft = () => rmSync(draft, { force: true })
  process.once('exit', removeDraft)
  const tar = tarPack()
  let failure: unknown
  let endedEarly: ((error: unknown) => void) | undefined
  const written = pipeline(tar, createGzip(), output)
    .catch((error: unknown) => {
      failure = error
    })
    .then(() => endedEarly?.(new Error('it ended early')))

  return {
    add: async (name, body) => {
      await new Promise<void>((resolve, reject) => {
        const fail = (error: unknown) => reject(notWritten(file, failure ?? error))
        // One for all entries: what waits for the end of the file must not keep every piece until then.
        endedEarly = fail
        const entry = tar.entry({ name, size: body.length, mode: 0o600, mtime: madeAt }, (error) =>
          error ? fail(error) : resolve(),
        )
        entry.on('error', fail)
        entry.end(body)
      })
      return { name, bytes: body.length, sha256: sha256(body) }
    },
    finish: async () => {
      tar.finalize()
      await written
      if (failure) throw notWritten(file, failure)
      try {
        const handle = await open(draft, 'r+')
        try {
          await handle.sync()
        } finally {
          await handle.close()
        }
        const { size } = await stat(draft)
        await rename(draft, file)
        process.off('exit', removeDraft)
        await syncFolder(path.dirname(file))
        return { bytes: size }
      } catch (error) {
        throw notWritten(file, error)
      }
    },
    abandon: async () => {
      tar.destroy()
      await written
      removeDraft()
      process.off('exit', removeDraft)
    },
  }
}
