/** Checksums as sha256sum(1) writes and checks them, of all that no signed manifest covers. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Placement } from './placements.ts'
import { formsOf } from './store-file.ts'
import { suffixes } from './stored-name.ts'

/** @param path below the folder that the checksums lie in */
export const checksumLine = (sum: string, path: string): string => `${sum}  ${path}\n`

const hashOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** A manifest covers the files of its release as they are, and is covered by its signature. */
const isCovered = ({ entry: { file }, negotiated }: Placement): boolean =>
  file.release !== undefined && !negotiated && file.path !== 'index.json' && file.path !== 'index.jws'

/**
 * @param placed where the bytes of each are, without the suffix of an encoding
 * @param prefix of their paths
 */
export const checksumsOf = async ({
  placed,
  prefix,
}: {
  placed: ReadonlyMap<Placement, string>
  prefix: string
}): Promise<string> => {
  const lines: string[] = []
  for (const [placement, file] of placed) {
    const { entry, path } = placement
    if (!isCovered(placement)) lines.push(checksumLine(entry.file.sha256, prefix + path))
    for (const encoding of formsOf(entry)) {
      if (encoding === 'identity') continue
      const suffix = suffixes[encoding]
      lines.push(checksumLine(await hashOf(file + suffix), prefix + path + suffix))
    }
  }
  return lines.join('')
}
