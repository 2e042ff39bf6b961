/** The paths without a release number: they are the files of the release in effect, byte for byte. */
import canonicalize from 'canonicalize'
import type { Manifest } from '../contract/manifest.ts'
import { eachAtMost } from './at-most.ts'
import { checkCompressedForms, checkFile } from './check-file.ts'
import { expectationsOf } from './check-release.ts'
import { collectFindings } from './finding.ts'
import { sha256 } from './hash.ts'
import { signatureBytes } from './limits.ts'
import { currentPath, manifestPath, releaseFolder, signaturePath } from './paths.ts'
import { type ManifestRead, parseManifest, readManifest } from './read-manifest.ts'
import { readFrom } from './reader.ts'
import { checkSignature } from './signature.ts'
import type { Verifying } from './verifying.ts'
import type { Walk, WalkedRelease } from './walk-chain.ts'

export type Current = { index: ManifestRead; signature: Buffer | undefined }

export const currentIndexPath = (site: string): string => `${site}/index.json`
const currentSignaturePath = (site: string): string => `${site}/index.jws`

const readBytes = async ({ reader }: Pick<Verifying, 'reader'>, path: string, maxBytes: number) => {
  const read = await readFrom({ reader, path, maxBytes })
  return read.outcome === 'read' ? read.bytes : undefined
}

export const readCurrent = async (verifying: Verifying): Promise<Current> => ({
  index: await readManifest(verifying, currentIndexPath(verifying.site)),
  signature: await readBytes(verifying, currentSignaturePath(verifying.site), signatureBytes),
})

/** A manifest that was looked at before, once more and without a word. */
const numberedManifest = async (verifying: Verifying, release: number) => {
  const quiet = { ...verifying, findings: collectFindings({ limit: 1 }) }
  const read = await readManifest(quiet, manifestPath(verifying.site, release))
  return read.outcome === 'read' ? read : undefined
}

/** The release that should be in effect by its date, where `index.json` does not say. */
const dueRelease = ({ releases, cancelled }: Walk, now: Date): WalkedRelease | undefined =>
  releases.findLast(({ release, effectiveFrom }) => !cancelled.has(release) && new Date(effectiveFrom) <= now)

const checkDates = (verifying: Verifying, input: { index: Manifest; release: WalkedRelease; walk: Walk }): void => {
  const { site, findings, now } = verifying
  const { index, release: current, walk } = input
  const path = currentIndexPath(site)
  const { release, effectiveFrom } = current
  if (walk.cancelled.has(release)) findings.add({ code: 'current-cancelled', path, release })
  if (new Date(effectiveFrom) > now) findings.add({ code: 'current-too-early', path, release, effectiveFrom })
  for (const later of walk.releases) {
    if (later.release <= release || walk.cancelled.has(later.release) || index.upcoming?.release === later.release) {
      continue
    }
    findings.add({ code: 'not-in-effect', path: manifestPath(site, later.release), ...pick(later) })
  }
}

const pick = ({ release, effectiveFrom }: WalkedRelease) => ({ release, effectiveFrom })

/**
 * The bytes that the current `index.json` is to have: those of the release in effect, or that with what is upcoming, as
 * the manifest of the upcoming one tells of itself.
 */
const expectedIndex = async (verifying: Verifying, numbered: Buffer, upcoming: number | undefined) => {
  if (upcoming === undefined) return numbered
  const next = await numberedManifest(verifying, upcoming)
  if (!next) return undefined
  const told: unknown = JSON.parse(next.bytes.toString('utf8'))
  const releases: unknown = typeof told === 'object' && told !== null && 'releases' in told ? told.releases : undefined
  const own: unknown = Array.isArray(releases) ? releases.at(-1) : undefined
  return Buffer.from(canonicalize({ ...Object(JSON.parse(numbered.toString('utf8'))), upcoming: own }) ?? '')
}

/** Whether what a current `index.json` says of its release is signed: then the numbered one is what was changed. */
const isSigned = async (verifying: Verifying, content: Buffer, signature: Buffer | undefined): Promise<boolean> => {
  if (!signature || !parseManifest(content).ok) return false
  const { upcoming: _upcoming, ...own } = Object(JSON.parse(content.toString('utf8')))
  const signed = Buffer.from(canonicalize(own) ?? '')
  return (await checkSignature({ signature, content: signed, keys: verifying.keys })).outcome === 'verified'
}

type Compared = { current: Current; release: WalkedRelease; numbered: Buffer }

const checkIndex = async (verifying: Verifying, { current, release, numbered }: Compared): Promise<void> => {
  const { site, findings, covered } = verifying
  const { index } = current
  if (index.outcome !== 'read') return
  const path = currentIndexPath(site)
  const expected = await expectedIndex(verifying, numbered, index.manifest.upcoming?.release)
  if (!expected) {
    const upcoming = index.manifest.upcoming?.release ?? 0
    findings.add({ code: 'current-unknown', path, release: upcoming })
    covered.set(path, { sha256: index.sha256, bytes: index.bytes.length, intact: false, exactly: true })
    return
  }
  const intact = expected.equals(index.bytes)
  const rightful = !intact && !release.proven && (await isSigned(verifying, index.bytes, current.signature))
  const file = { path, sha256: sha256(expected), bytes: expected.length }
  covered.set(path, { ...file, intact, exactly: true })
  if (!intact && !rightful) {
    const hashes = { expected: file.sha256, actual: index.sha256 }
    findings.add({ code: 'current-differs', path, numbered: manifestPath(site, release.release), ...hashes })
  }
  if (!rightful) await checkCompressedForms(verifying, file)
}

const checkCurrentSignature = async (verifying: Verifying, { current, release, numbered }: Compared): Promise<void> => {
  const { site, findings, covered, keys } = verifying
  const path = currentSignaturePath(site)
  const of = signaturePath(site, release.release)
  const expected = await readBytes(verifying, of, signatureBytes)
  const { signature } = current
  if (!expected) return
  const file = { path, sha256: sha256(expected), bytes: expected.length }
  if (!signature) {
    findings.add({ code: 'file-missing', path, listedIn: of })
    return
  }
  covered.set(path, { ...file, intact: expected.equals(signature), exactly: true })
  if (expected.equals(signature)) {
    await checkCompressedForms(verifying, file)
    return
  }
  // Of two that differ, the one that verifies is not the broken one.
  if (!covered.get(of)?.intact && (await checkSignature({ signature, content: numbered, keys })).outcome === 'verified')
    return
  findings.add({ code: 'current-differs', path, numbered: of, expected: file.sha256, actual: sha256(signature) })
}

/** @returns the release in effect */
const releaseInEffect = (verifying: Verifying, index: ManifestRead, walk: Walk): WalkedRelease | undefined => {
  const { site, findings, now } = verifying
  const due = dueRelease(walk, now)
  const path = currentIndexPath(site)
  if (index.outcome === 'missing') {
    if (due) findings.add({ code: 'file-missing', path, listedIn: manifestPath(site, due.release) })
    return due
  }
  if (index.outcome !== 'read') return due
  const { release } = index.manifest
  const named = walk.releases.find((each) => each.release === release)
  if (!named) findings.add({ code: 'current-unknown', path, release })
  return named ?? due
}

/** @returns the number of the release in effect */
export const checkCurrent = async (
  verifying: Verifying,
  { current, walk }: { current: Current; walk: Walk },
): Promise<number | undefined> => {
  const { site, atOnce, findings } = verifying
  const { index } = current
  const inEffect = releaseInEffect(verifying, index, walk)
  const read = inEffect && (await numberedManifest(verifying, inEffect.release))
  if (!inEffect || !read) return undefined
  const { release } = inEffect
  const compared = { current, release: inEffect, numbered: read.bytes }
  if (index.outcome === 'read' && index.manifest.release === release) {
    await checkIndex(verifying, compared)
    checkDates(verifying, { index: index.manifest, release: inEffect, walk })
  }
  await checkCurrentSignature(verifying, compared)
  const folder = `${releaseFolder(site, release)}/`
  const quiet = { ...verifying, findings: collectFindings({ limit: 1 }) }
  const expectations = expectationsOf(quiet, { release, manifest: read.manifest, proven: inEffect.proven })
  await eachAtMost({
    items: expectations.filter(({ path }) => path.startsWith(folder) && !path.startsWith(`${folder}diff/`)),
    atOnce,
    work: (expectation) =>
      checkFile(verifying, { ...expectation, path: currentPath(site, expectation.path.slice(folder.length)) }),
    stop: findings.full,
  })
  return release
}
