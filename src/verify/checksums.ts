/** `checksums.txt` of an exported tree, as `sha256sum` writes it: for what no manifest is about. */
import { eachAtMost } from '../each-at-most.ts'
import { sha256 } from './hash.ts'
import { checksumsBytes } from './limits.ts'
import { checksumsPath, isSafePath } from './paths.ts'
import { readFrom } from './reader.ts'
import type { Verifying } from './verifying.ts'

const line = /^([0-9a-f]{64}) {2}(.+)$/
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

type Checksums = { ok: true; lines: Map<string, string> } | { ok: false; reason: string }

/** @returns path → SHA-256 */
export const parseChecksums = (bytes: Uint8Array): Checksums => {
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    return { ok: false, reason: 'it is not UTF-8' }
  }
  if (!text.endsWith('\n')) return { ok: false, reason: 'its last line does not end' }
  const lines = new Map<string, string>()
  for (const [at, each] of text.slice(0, -1).split('\n').entries()) {
    const [, hash, path] = line.exec(each) ?? []
    if (!hash || !path) return { ok: false, reason: `line ${at + 1} is not a hash, two spaces and a path` }
    if (!isSafePath(path)) return { ok: false, reason: `line ${at + 1} names a path that is not read` }
    if (lines.has(path)) return { ok: false, reason: `line ${at + 1} names ${path} once more` }
    lines.set(path, hash)
  }
  return { ok: true, lines }
}

type Checking = Pick<Verifying, 'reader' | 'limits' | 'findings' | 'covered' | 'atOnce'>

/**
 * Compares every file that `checksums.txt` names.
 *
 * @param concerns whether a path is part of what is verified
 * @returns whether there is such a file
 */
export const checkChecksums = async (
  verifying: Checking,
  { concerns }: { concerns: (path: string) => boolean },
): Promise<boolean> => {
  const { reader, findings, covered, atOnce } = verifying
  const read = await readFrom({ reader, path: checksumsPath, maxBytes: checksumsBytes })
  if (read.outcome === 'missing') return false
  covered.set(checksumsPath, { sha256: '', bytes: 0, intact: true, exactly: true })
  if (read.outcome === 'unreadable') {
    findings.add({ code: 'file-unreadable', path: checksumsPath, reason: read.reason })
    return true
  }
  if (read.outcome === 'too-large') {
    const reason = `more than ${checksumsBytes} bytes`
    findings.add({ code: 'checksums-unreadable', path: checksumsPath, reason })
    return true
  }
  const parsed = parseChecksums(read.bytes)
  if (!parsed.ok) {
    findings.add({ code: 'checksums-unreadable', path: checksumsPath, reason: parsed.reason })
    return true
  }
  await eachAtMost({
    items: [...parsed.lines].filter(([path]) => concerns(path)),
    atOnce,
    stop: findings.full,
    work: ([path, expected]) => checkLine(verifying, { path, expected }),
  })
  return true
}

const checkLine = async (
  { reader, limits, findings, covered }: Checking,
  { path, expected }: { path: string; expected: string },
): Promise<void> => {
  const known = covered.get(path)
  if (known) {
    if (!known.intact || known.sha256 === expected) return
    const hashes = { expected: known.sha256, actual: expected }
    if (known.exactly) findings.add({ code: 'checksums-wrong', path: checksumsPath, of: path, ...hashes })
    else findings.add({ code: 'file-changed', path, listedIn: checksumsPath, expected, actual: known.sha256 })
    return
  }
  const read = await readFrom({ reader, path, maxBytes: limits.fileBytes })
  const actual = read.outcome === 'read' ? sha256(read.bytes) : ''
  const bytes = read.outcome === 'read' ? read.bytes.length : 0
  covered.set(path, { sha256: expected, bytes, intact: actual === expected, exactly: true })
  const listedIn = checksumsPath
  if (read.outcome === 'missing') findings.add({ code: 'file-missing', path, listedIn })
  else if (read.outcome === 'unreadable') findings.add({ code: 'file-unreadable', path, reason: read.reason })
  else if (read.outcome === 'too-large') {
    findings.add({ code: 'file-too-large', path, listedIn, bytes: limits.fileBytes })
  } else if (actual !== expected) findings.add({ code: 'file-changed', path, listedIn, expected, actual })
}
