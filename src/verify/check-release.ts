/** One release by its manifest: signature, names, and every file that it lists. */
import type { Manifest } from '../contract/manifest.ts'
import { eachAtMost } from '../each-at-most.ts'
import { checkCompressedForms, checkFile, type Expectation } from './check-file.ts'
import { sha256 } from './hash.ts'
import { signatureBytes } from './limits.ts'
import { isDifferencePath, isReleasePath, manifestPath, releaseFolder, signaturePath } from './paths.ts'
import { readFrom } from './reader.ts'
import { checkSignature } from './signature.ts'
import type { Verifying } from './verifying.ts'

export type SignatureResult =
  | { outcome: 'signed'; kid: string }
  | { outcome: 'unsigned' }
  /** Taken down; `proven`: by something else. */
  | { outcome: 'broken'; proven: boolean }

type SignatureInput = {
  release: number
  content: Buffer
  /** The manifest of the next release vouches for this one. */
  linked: boolean
  /** `index.jws` of the release in effect, which tells where signature and manifest disagree which of them is broken. */
  spare: Buffer | undefined
}

/** Checks `index.jws`; that there is none is for the caller to judge. */
export const checkReleaseSignature = async (
  verifying: Verifying,
  { release, content, linked, spare }: SignatureInput,
): Promise<SignatureResult> => {
  const { reader, site, keys, findings, covered } = verifying
  const of = manifestPath(site, release)
  const path = signaturePath(site, release)
  const read = await readFrom({ reader, path, maxBytes: signatureBytes })
  if (read.outcome === 'missing') return { outcome: 'unsigned' }
  if (read.outcome === 'unreadable') {
    findings.add({ code: 'file-unreadable', path, reason: read.reason })
    return { outcome: 'broken', proven: linked }
  }
  const signature = read.outcome === 'read' ? read.bytes : Buffer.alloc(0)
  const check = await checkSignature({ signature, content, keys })
  const file = { path, sha256: sha256(signature), bytes: signature.length }
  covered.set(path, { ...file, intact: check.outcome === 'verified', exactly: true })
  await checkCompressedForms(verifying, file)
  if (check.outcome === 'verified') return { outcome: 'signed', kid: check.kid }
  if (check.outcome === 'unknown-key') {
    findings.add({ code: 'key-unknown', path, kid: check.kid })
    return { outcome: 'broken', proven: linked }
  }
  const bySpare =
    spare !== undefined && (await checkSignature({ signature: spare, content, keys })).outcome === 'verified'
  const proven = linked || bySpare
  findings.add({ code: 'signature-wrong', path: proven ? path : of, signature: path, of })
  return { outcome: 'broken', proven }
}

export type FilesInput = { release: number; manifest: Manifest; proven: boolean }

/** What a manifest expects of the files that it lists; names that lead elsewhere are taken down and left out. */
export const expectationsOf = (
  { site, findings, limits }: Pick<Verifying, 'site' | 'findings' | 'limits'>,
  { release, manifest, proven }: FilesInput,
): Expectation[] => {
  const listedIn = manifestPath(site, release)
  const { files, differences = [] } = manifest
  if (files.length + differences.length > limits.files) {
    findings.add({ code: 'too-many-files', path: listedIn, limit: limits.files })
    return []
  }
  const seen = new Set<string>()
  const expectation = (folder: string, allowed: (path: string) => boolean) => (file: Manifest['files'][number]) => {
    const path = `${folder}/${file.path}`
    if (!allowed(file.path)) {
      findings.add({ code: 'path-refused', path: listedIn, refused: file.path.slice(0, 1024) })
      return []
    }
    if (seen.has(path)) {
      findings.add({ code: 'path-twice', path: listedIn, twice: path })
      return []
    }
    seen.add(path)
    return [{ path, bytes: file.bytes, sha256: file.sha256, listedIn, inDoubt: !proven }]
  }
  return [
    ...files.flatMap(expectation(releaseFolder(site, release), isReleasePath)),
    ...differences.flatMap(expectation(site, (path) => isDifferencePath(path, manifest.release))),
  ]
}

/** Checks every file that a manifest lists, and the compressed forms of the manifest itself. */
export const checkReleaseFiles = async (
  verifying: Verifying,
  input: FilesInput & { content: Buffer; sha256: string },
): Promise<void> => {
  const { site, atOnce, findings, covered } = verifying
  const own = { path: manifestPath(site, input.release), bytes: input.content.length, sha256: input.sha256 }
  covered.set(own.path, { ...own, intact: input.proven, exactly: true })
  await checkCompressedForms(verifying, own)
  await eachAtMost({
    items: expectationsOf(verifying, input),
    atOnce,
    work: (expectation) => checkFile(verifying, expectation),
    stop: findings.full,
  })
}
