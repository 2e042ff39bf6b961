import { checkCompressed, compressedEndings } from './compressed.ts'
import { sha256 } from './hash.ts'
import { readFrom } from './reader.ts'
import type { Verifying } from './verifying.ts'

/** A file that is longer than it should be is not read to its end, only so far that this is known. */
const margin = 1_024

export type Expectation = {
  path: string
  bytes: number
  sha256: string
  /** The file that says so. */
  listedIn: string
  /** Nothing vouches for that file. */
  inDoubt?: boolean
}

type Checking = Pick<Verifying, 'reader' | 'limits' | 'findings' | 'listed' | 'covered'>

/** Reads a file that something vouches for, and its compressed forms, and takes down what is wrong with them. */
export const checkFile = async (verifying: Checking, expectation: Expectation): Promise<void> => {
  const { reader, limits, findings, covered } = verifying
  const { path, bytes, sha256: expected } = expectation
  const known = covered.get(path)
  if (known?.intact && known.sha256 === expected) return
  const from = { path, listedIn: expectation.listedIn, ...(expectation.inDoubt ? { inDoubt: true as const } : {}) }
  const cover = (intact: boolean) => covered.set(path, { sha256: expected, bytes, intact, exactly: true })
  if (bytes > limits.fileBytes) {
    cover(false)
    findings.add({ code: 'file-too-large', ...from, bytes })
    return
  }
  cover(false)
  const read = await readFrom({ reader, path, maxBytes: bytes + margin })
  if (read.outcome === 'missing') findings.add({ code: 'file-missing', ...from })
  else if (read.outcome === 'unreadable') findings.add({ code: 'file-unreadable', path, reason: read.reason })
  else if (read.outcome === 'too-large')
    findings.add({ code: 'file-length', ...from, expected: bytes, actual: undefined })
  else if (read.bytes.length !== bytes) {
    findings.add({ code: 'file-length', ...from, expected: bytes, actual: read.bytes.length })
  } else {
    const actual = sha256(read.bytes)
    if (actual !== expected) findings.add({ code: 'file-changed', ...from, expected, actual })
    cover(actual === expected)
  }
  await checkCompressedForms(verifying, { path, bytes, sha256: expected })
}

/** The compressed forms beside a file, where the tree can be listed. */
export const checkCompressedForms = async (
  { reader, findings, listed, covered }: Checking,
  file: { path: string; bytes: number; sha256: string },
): Promise<void> => {
  for (const ending of compressedEndings) {
    const path = `${file.path}${ending}`
    if (!listed?.has(path) || covered.get(path)?.intact) continue
    // What does not get shorter is still no longer than this.
    const read = await readFrom({ reader, path, maxBytes: file.bytes + margin })
    const check =
      read.outcome === 'read'
        ? await checkCompressed({ ending, bytes: read.bytes, file })
        : read.outcome === 'too-large'
          ? 'other-content'
          : undefined
    if (read.outcome === 'unreadable') findings.add({ code: 'file-unreadable', path, reason: read.reason })
    if (read.outcome === 'missing') findings.add({ code: 'file-missing', path, listedIn: file.path })
    if (check && check !== 'same') findings.add({ code: 'compressed-differs', path, of: file.path, reason: check })
    const actual = read.outcome === 'read' ? { sha256: sha256(read.bytes), bytes: read.bytes.length } : undefined
    covered.set(path, { sha256: '', bytes: 0, ...actual, intact: check === 'same', exactly: false })
  }
}
