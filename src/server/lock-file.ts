import { randomUUID } from 'node:crypto'
import { unlinkSync } from 'node:fs'
import { link, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { codeOf } from '../error-code.ts'
import { isAlive, processStart } from './process-identity.ts'

const holderSchema = z.object({ pid: z.number().int().positive(), startedAt: z.string(), since: z.string() })
type Holder = z.infer<typeof holderSchema>

export type Lock = { held: true; release: () => void } | { held: false; pid: number; since: string }

const read = async (file: string): Promise<{ text: string; holder: Holder | undefined } | undefined> => {
  try {
    const text = await readFile(file, 'utf8')
    try {
      return { text, holder: holderSchema.parse(JSON.parse(text)) }
    } catch {
      return { text, holder: undefined }
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

const lives = async ({ pid, startedAt }: Holder): Promise<boolean> =>
  isAlive(pid) && (startedAt === '' || startedAt === (await processStart(pid)))

/** Takes a dead holder's file out of the way, unless another start was quicker and the file is another one by now. */
const removeStale = async (file: string, text: string): Promise<void> => {
  const aside = `${file}.${randomUUID()}`
  try {
    await rename(file, aside)
    if ((await readFile(aside, 'utf8')) !== text) await link(aside, file)
  } catch (error) {
    const code = codeOf(error)
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error
  } finally {
    await unlink(aside).catch(() => undefined)
  }
}

const asideName = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Removes what was written aside by processes that were killed before they could do so themselves. */
const removeLeftOver = async (file: string): Promise<void> => {
  const [folder, name] = [path.dirname(file), path.basename(file)]
  const others = (await readdir(folder)).filter(
    (each) => each.startsWith(name) && asideName.test(each.slice(name.length)),
  )
  for (const each of others) {
    const aside = path.join(folder, each)
    // One that names nobody may be in the middle of being written.
    const holder = (await read(aside))?.holder
    if (holder && !(await lives(holder))) await unlink(aside).catch(() => undefined)
  }
}

/**
 * Takes a lock that dies with its holder: a file that names a process by id and start, so that one left behind by
 * `kill -9`, or whose process id was used again, does not count.
 *
 * @param file path of the lock; its folder exists
 * @returns the lock, or who holds it and since when (ISO 8601)
 * @example
 * const lock = await takeLock('.data/server.lock')
 * if (!lock.held) console.error(`Process ${lock.pid} runs here`)
 */
export const takeLock = async (file: string): Promise<Lock> => {
  const own: Holder = {
    pid: process.pid,
    startedAt: await processStart(process.pid),
    since: new Date().toISOString(),
  }
  const text = `${JSON.stringify(own)}\n`
  const draft = `${file}.${randomUUID()}`
  // Written aside and linked into place: a lock is never seen half-written.
  await writeFile(draft, text, { mode: 0o600 })
  try {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      try {
        await link(draft, file)
        // What cannot be tidied up is no reason not to start.
        await removeLeftOver(file).catch(() => undefined)
        return { held: true, release: () => release(file) }
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error
      }
      const found = await read(file)
      if (!found) continue
      if (found.holder && (await lives(found.holder))) {
        return { held: false, pid: found.holder.pid, since: found.holder.since }
      }
      await removeStale(file, found.text)
    }
    throw new Error(`The lock ${file} could not be taken: others keep taking it`)
  } finally {
    await unlink(draft).catch(() => undefined)
  }
}

/** Synchronous, so that it also runs while the process is on its way out. */
const release = (file: string): void => {
  try {
    unlinkSync(file)
  } catch {
    // Someone removed it by hand.
  }
}
