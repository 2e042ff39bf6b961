/** A chain of releases, from the newest down along `previous`. */
import type { Manifest } from '../contract/manifest.ts'
import { checkReleaseFiles, checkReleaseSignature } from './check-release.ts'
import { manifestPath, signaturePath } from './paths.ts'
import { readManifest } from './read-manifest.ts'
import { listReason, retellingReason } from './release-list.ts'
import type { Verifying } from './verifying.ts'

/** What is kept of a release whose manifest could be read. */
export type WalkedRelease = {
  release: number
  sha256: string
  effectiveFrom: string
  /** Its manifest is signed, or a proven one names its hash. */
  proven: boolean
  /** The key that signed it. */
  kid: string | undefined
  hasDifferences: boolean
}

export type Walk = {
  /** Oldest first. */
  releases: WalkedRelease[]
  /** Release → when it was cancelled. */
  cancelled: ReadonlyMap<number, string>
  /** Releases whose manifest is not there or cannot be read, which was taken down. */
  broken: ReadonlySet<number>
}

type Later = { manifest: Manifest; proven: boolean; path: string }
type Unsigned = { release: number; vouched: boolean }

type Link = { path: string; sha256: string; later: Later }

const isLinked = ({ sha256, later }: Link): boolean => later.manifest.previous?.sha256 === sha256

/** @param signed this manifest is as it was signed: where nothing vouches for the next one, that is the broken one */
const reportLink = (verifying: Verifying, { path, sha256, later, signed }: Link & { signed: boolean }): void => {
  const { previous } = later.manifest
  if (!previous || previous.sha256 === sha256) return
  verifying.findings.add({
    code: 'link-broken',
    path: signed && !later.proven ? later.path : path,
    linkedFrom: later.path,
    expected: previous.sha256,
    actual: sha256,
    ...(later.proven || signed ? {} : { inDoubt: true as const }),
  })
}

const checkNames = ({ site, findings }: Verifying, { manifest, release }: { manifest: Manifest; release: number }) => {
  const path = manifestPath(site, release)
  if (manifest.site !== site) findings.add({ code: 'wrong-site', path, expected: site, actual: manifest.site })
  if (manifest.release !== release) {
    findings.add({ code: 'wrong-number', path, expected: release, actual: manifest.release })
    return
  }
  const before = manifest.previous?.release
  const expected = release === 1 ? undefined : release - 1
  if (before !== expected) findings.add({ code: 'link-wrong', path, expected, actual: before })
}

type Listing = { manifest: Manifest; proven: boolean; later: Later | undefined }

const checkList = ({ site, findings }: Verifying, { manifest, proven, later }: Listing) => {
  const { release } = manifest
  const path = manifestPath(site, release)
  const own = listReason(manifest)
  if (own) findings.add({ code: 'release-list-wrong', path, release, reason: own })
  const retold = !own && later && retellingReason(manifest, later.manifest)
  // What was published first was there first, unless nothing vouches for it.
  const wrong = later && (proven || !later.proven) ? later.path : path
  if (retold) findings.add({ code: 'release-list-wrong', path: wrong, release, reason: retold })
}

/** Releases of before there were signatures come first, and have no list of differences. */
const judgeUnsigned = (verifying: Verifying, walk: { releases: WalkedRelease[]; unsigned: Unsigned[] }): void => {
  const { site, findings } = verifying
  const firstSigned = walk.releases.find(({ kid }) => kid !== undefined)?.release ?? Number.POSITIVE_INFINITY
  for (const { release, vouched } of walk.unsigned) {
    const path = signaturePath(site, release)
    if (vouched && release < firstSigned) findings.add({ code: 'unsigned-before', path, release })
    else findings.add({ code: 'signature-missing', path, of: manifestPath(site, release) })
  }
}

/**
 * @param newest where to begin
 * @param spare `index.jws` of the release in effect, under its path without a number
 */
export const walkChain = async (
  verifying: Verifying,
  { newest, spare }: { newest: number; spare: Buffer | undefined },
): Promise<Walk> => {
  const { site, findings, from, onProgress } = verifying
  const releases: WalkedRelease[] = []
  const unsigned: Unsigned[] = []
  const cancelled = new Map<number, string>()
  const broken = new Set<number>()
  let later: Later | undefined
  for (let release = newest; release >= from && !findings.full(); release--) {
    onProgress({ site, release, newest, from })
    const path = manifestPath(site, release)
    const read = await readManifest(verifying, path)
    if (read.outcome === 'missing') {
      findings.add({ code: 'file-missing', path, listedIn: later?.path ?? `${site}/index.json` })
    }
    const link =
      later !== undefined && read.outcome !== 'missing' && read.sha256 !== undefined
        ? { path, sha256: read.sha256, later }
        : undefined
    if (read.outcome !== 'read') {
      if (link) reportLink(verifying, { ...link, signed: false })
      later = undefined
      broken.add(release)
      continue
    }
    const { manifest, bytes, sha256 } = read
    checkNames(verifying, { manifest, release })
    const linked = link !== undefined && isLinked(link) && link.later.proven
    const signature = await checkReleaseSignature(verifying, { release, content: bytes, linked, spare })
    if (link) reportLink(verifying, { ...link, signed: signature.outcome === 'signed' })
    if (signature.outcome === 'unsigned') {
      unsigned.push({ release, vouched: linked && manifest.differences === undefined })
    }
    const proven = linked || signature.outcome === 'signed' || (signature.outcome === 'broken' && signature.proven)
    if (manifest.release === release) checkList(verifying, { manifest, proven, later })
    await checkReleaseFiles(verifying, { release, manifest, proven, content: bytes, sha256 })
    for (const each of manifest.releases) {
      if (each.cancelledAt !== undefined && !cancelled.has(each.release)) cancelled.set(each.release, each.cancelledAt)
    }
    releases.push({
      release,
      sha256,
      effectiveFrom: manifest.effectiveFrom,
      proven,
      kid: signature.outcome === 'signed' ? signature.kid : undefined,
      hasDifferences: manifest.differences !== undefined,
    })
    later = { manifest, proven, path }
  }
  releases.reverse()
  judgeUnsigned(verifying, { releases, unsigned })
  return { releases, cancelled, broken }
}
