/** The paths without a release number: they are the files of the release in effect, byte for byte. */
import canonicalize from 'canonicalize'
import type { Manifest, ManifestRelease } from '../contract/manifest.ts'
import { eachAtMost } from '../each-at-most.ts'
import { checkCompressedForms, checkFile } from './check-file.ts'
import { expectationsOf, type FilesInput } from './check-release.ts'
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

/** What was taken down before. */
const quiet = () => collectFindings({ limit: 0 })

/** A manifest that was looked at before, once more and without a word. */
const numberedManifest = async (verifying: Verifying, release: number) => {
  const read = await readManifest({ ...verifying, findings: quiet() }, manifestPath(verifying.site, release))
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

/** What the manifest of an upcoming release tells of itself: `unknown` where there is no such release. */
const toldOfItself = async (verifying: Verifying, { index, walk }: { index: Manifest; walk: Walk }) => {
  const upcoming = index.upcoming?.release
  if (upcoming === undefined) return undefined
  // That it cannot be read was taken down: here, index.json is taken at its word.
  if (walk.broken.has(upcoming)) return index.upcoming
  const next = await numberedManifest(verifying, upcoming)
  return next?.manifest.releases.at(-1) ?? 'unknown'
}

/** The bytes that the current `index.json` is to have: those of the release in effect, or that with what is upcoming. */
const expectedIndex = (numbered: Buffer, upcoming: ManifestRelease | undefined): Buffer =>
  upcoming ? Buffer.from(canonicalize({ ...Object(JSON.parse(numbered.toString('utf8'))), upcoming }) ?? '') : numbered

/** Whether what a current `index.json` says of its release is signed: then the numbered one is what was changed. */
const isSigned = async (verifying: Verifying, content: Buffer, signature: Buffer | undefined): Promise<boolean> => {
  if (!signature || !parseManifest(content).ok) return false
  const { upcoming: _upcoming, ...own } = Object(JSON.parse(content.toString('utf8')))
  const signed = Buffer.from(canonicalize(own) ?? '')
  return (await checkSignature({ signature, content: signed, keys: verifying.keys })).outcome === 'verified'
}

type Compared = { current: Current; walk: Walk; release: WalkedRelease; numbered: Buffer }

const checkIndex = async (verifying: Verifying, { current, walk, release, numbered }: Compared): Promise<void> => {
  const { site, findings, covered } = verifying
  const { index } = current
  if (index.outcome !== 'read') return
  const path = currentIndexPath(site)
  const upcoming = await toldOfItself(verifying, { index: index.manifest, walk })
  if (upcoming === 'unknown') {
    findings.add({ code: 'current-unknown', path, release: index.manifest.upcoming?.release ?? 0 })
    covered.set(path, { sha256: index.sha256, bytes: index.bytes.length, intact: false, exactly: true })
    return
  }
  const expected = expectedIndex(numbered, upcoming)
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

/** The release in effect, as `index.json` says, or as the dates say where it does not. */
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

const checkCurrentFiles = async (verifying: Verifying, input: FilesInput & { listedIn: string }): Promise<void> => {
  const { site, atOnce, findings } = verifying
  const folder = `${releaseFolder(site, input.release)}/`
  const expectations = expectationsOf({ ...verifying, findings: quiet() }, input)
  await eachAtMost({
    items: expectations.filter(({ path }) => path.startsWith(folder) && !path.startsWith(`${folder}diff/`)),
    atOnce,
    work: (expectation) => {
      const path = currentPath(site, expectation.path.slice(folder.length))
      return checkFile(verifying, { ...expectation, path, listedIn: input.listedIn })
    },
    stop: findings.full,
  })
}

/** @returns the number of the release in effect */
export const checkCurrent = async (
  verifying: Verifying,
  { current, walk }: { current: Current; walk: Walk },
): Promise<number | undefined> => {
  const { site, covered } = verifying
  const { index, signature } = current
  if (index.outcome === 'read' && walk.broken.has(index.manifest.release)) {
    // The numbered manifest is gone, and this is what is left of it.
    const { manifest, bytes, sha256: own } = index
    const proven = await isSigned(verifying, bytes, signature)
    const path = currentIndexPath(site)
    covered.set(path, { sha256: own, bytes: bytes.length, intact: proven, exactly: true })
    await checkCurrentFiles(verifying, { release: manifest.release, manifest, proven, listedIn: path })
    return manifest.release
  }
  const inEffect = releaseInEffect(verifying, index, walk)
  const read = inEffect && (await numberedManifest(verifying, inEffect.release))
  if (!inEffect || !read) return undefined
  const { release, proven } = inEffect
  const compared = { current, walk, release: inEffect, numbered: read.bytes }
  if (index.outcome === 'read' && index.manifest.release === release) {
    await checkIndex(verifying, compared)
    checkDates(verifying, { index: index.manifest, release: inEffect, walk })
  }
  await checkCurrentSignature(verifying, compared)
  const listedIn = manifestPath(site, release)
  await checkCurrentFiles(verifying, { release, manifest: read.manifest, proven, listedIn })
  return release
}
