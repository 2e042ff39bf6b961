/** How a tree of published files is read, wherever it lies: a folder, a server, rows of a database, memory. */

export type ReadResult = Buffer | 'missing' | 'too-large'

export type TreeReader = {
  /**
   * @param path below the base of the tree: `shop/releases/1/index.json`
   * @param limit more bytes than these are not read, and are answered with `too-large`
   * @throws where it cannot be said whether the file is there
   */
  read: (path: string, limit: { maxBytes: number }) => Promise<ReadResult>
  /** Paths of all files, where they can be listed. */
  list?: () => Promise<readonly string[]>
}

/** A file as far as it could be read. */
export type Reading =
  | { outcome: 'read'; bytes: Buffer }
  | { outcome: 'missing' }
  | { outcome: 'too-large' }
  | { outcome: 'unreadable'; reason: string }

/** Reads a file, and says as data where that fails. */
export const readFrom = async ({
  reader,
  path,
  maxBytes,
}: {
  reader: Pick<TreeReader, 'read'>
  path: string
  maxBytes: number
}): Promise<Reading> => {
  try {
    const result = await reader.read(path, { maxBytes })
    if (result === 'missing' || result === 'too-large') return { outcome: result }
    // A reader that knows no limit.
    return result.length > maxBytes ? { outcome: 'too-large' } : { outcome: 'read', bytes: result }
  } catch (error) {
    return { outcome: 'unreadable', reason: error instanceof Error ? error.message : String(error) }
  }
}
