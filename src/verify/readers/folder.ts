/** A tree in a folder. Nothing outside of it is read, wherever a path or a link leads. */
import { lstat, open, readdir, realpath } from 'node:fs/promises'
import path from 'node:path'
import { isSafePath } from '../paths.ts'
import type { ReadResult, TreeReader } from '../reader.ts'

const isNotThere = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(String(error.code))

const within = (root: string, file: string): boolean => file === root || file.startsWith(`${root}${path.sep}`)

/** A folder of folders of folders … is no tree of releases. */
const deepest = 16
const mostFiles = 2_000_000

/** The file itself, not what a link outside leads to. */
const locate = async (root: string, name: string, limit: string): Promise<string | undefined> => {
  try {
    const file = await realpath(path.join(root, name))
    return within(limit, file) ? file : undefined
  } catch (error) {
    if (isNotThere(error)) return undefined
    throw error
  }
}

const readUpTo = async (file: string, maxBytes: number): Promise<ReadResult> => {
  const handle = await open(file, 'r')
  try {
    const stat = await handle.stat()
    if (!stat.isFile()) return 'missing'
    if (stat.size > maxBytes) return 'too-large'
    const bytes = Buffer.alloc(stat.size)
    let length = 0
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    return bytes.subarray(0, length)
  } finally {
    await handle.close()
  }
}

/**
 * @param within where links may lead; the folder itself where it is not given
 * @param only first segments that are listed; all where it is not given
 */
export const folderReader = async ({
  folder,
  within: boundary = folder,
  only,
}: {
  folder: string
  within?: string
  only?: readonly string[]
}): Promise<TreeReader> => {
  const [root, limit] = [await realpath(folder), await realpath(boundary)]

  const list = async (): Promise<string[]> => {
    const found: string[] = []
    const walk = async (below: string, depth: number): Promise<void> => {
      const names = await readdir(path.join(root, below), { withFileTypes: true })
      for (const entry of names) {
        if (below === '' && only && !only.includes(entry.name)) continue
        const name = below === '' ? entry.name : `${below}/${entry.name}`
        const real = entry.isSymbolicLink() ? await locate(root, name, limit) : undefined
        const isFolder = real === undefined ? entry.isDirectory() : (await lstat(real)).isDirectory()
        if (isFolder && depth < deepest) await walk(name, depth + 1)
        else found.push(name)
        if (found.length > mostFiles) throw new Error(`There are more than ${mostFiles} files.`)
      }
    }
    await walk('', 0)
    return found
  }

  return {
    list,
    read: async (name, { maxBytes }) => {
      if (!isSafePath(name)) return 'missing'
      const file = await locate(root, name, limit)
      // A pipe or a device would be waited for.
      if (file === undefined || !(await lstat(file)).isFile()) return 'missing'
      return readUpTo(file, maxBytes)
    },
  }
}
