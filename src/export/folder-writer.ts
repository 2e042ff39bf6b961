/** Writes to the folder of an export so that nothing is ever seen half-written, and counts what it did. */
import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, readlink, rename, rm, stat, symlink } from 'node:fs/promises'
import path from 'node:path'
import type { Layout } from './layout.ts'

export type Written = { files: number; links: number; bytes: number }

export type FolderWriter = {
  written: Written
  /** A file that is whole and on the disk before it has its name. */
  file: (target: string, body: Buffer | string) => Promise<void>
  /** The same, unless it says so already. @returns whether it was written */
  text: (target: string, body: string) => Promise<boolean>
  /**
   * A link to `to`, relative; another one is replaced in one step.
   *
   * @param as where it will be, where `at` is in a folder that has not got its name yet
   * @returns whether it was made
   */
  link: (link: { at: string; to: string; as?: string }) => Promise<boolean>
  /** Makes a folder elsewhere, and gives it its name when it is whole. */
  folder: (target: string, fill: (draft: string) => Promise<void>) => Promise<void>
  /** What was renamed into these folders survives a power failure from now on. */
  settle: () => Promise<void>
}

const linkAt = (file: string): Promise<string | undefined> => readlink(file).catch(() => undefined)

/** Not every platform lets a folder be opened. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder).catch(() => undefined)
  try {
    await handle?.sync().catch(() => undefined)
  } finally {
    await handle?.close()
  }
}

export const sizeOf = async (file: string): Promise<number | undefined> =>
  (await stat(file).catch(() => undefined))?.size

/** @param layout its folder of drafts exists */
export const folderWriter = ({ drafts }: Pick<Layout, 'drafts'>): FolderWriter => {
  const written: Written = { files: 0, links: 0, bytes: 0 }
  const touched = new Set<string>()
  const made = new Set<string>()

  const makeParent = async (target: string): Promise<void> => {
    const parent = path.dirname(target)
    if (!made.has(parent)) {
      const first = await mkdir(parent, { recursive: true })
      // A new folder is itself an entry of the one above, and so on up to the first that was made.
      for (let each = parent; first && each.length >= first.length; each = path.dirname(each)) {
        touched.add(path.dirname(each))
      }
      made.add(parent)
    }
    touched.add(parent)
  }

  const draftName = () => path.join(drafts, randomUUID())

  const file: FolderWriter['file'] = async (target, body) => {
    const draft = draftName()
    const handle = await open(draft, 'wx', 0o644)
    try {
      await handle.writeFile(body)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await makeParent(target)
    await rename(draft, target)
    written.files += 1
    written.bytes += Buffer.byteLength(body)
  }

  return {
    written,
    file,
    text: async (target, body) => {
      const before = await readFile(target, 'utf8').catch(() => undefined)
      if (before === body) return false
      await file(target, body)
      return true
    },
    link: async ({ at, to, as }) => {
      const target = path.relative(path.dirname(as ?? at), to)
      if ((await linkAt(at)) === target) return false
      await makeParent(at)
      if (as === undefined) {
        const draft = draftName()
        await symlink(target, draft)
        await rename(draft, at)
      } else await symlink(target, at)
      written.links += 1
      return true
    },
    folder: async (target, fill) => {
      const draft = draftName()
      await mkdir(draft)
      await fill(draft)
      for (const each of [...touched].filter((one) => one === draft || one.startsWith(draft + path.sep))) {
        await syncFolder(each)
        touched.delete(each)
      }
      await syncFolder(draft)
      await makeParent(target)
      await rm(target, { recursive: true, force: true })
      await rename(draft, target)
    },
    settle: async () => {
      const folders = [...touched]
      touched.clear()
      for (const each of folders) await syncFolder(each)
    },
  }
}
