/** Whether a receipt of a consent is one that was given, and of the release that it names. Needs no network for a folder. */
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { bannerFacts } from '../consent/banner-facts.ts'
import { checkChoice } from '../consent/choice.ts'
import { leafHash, rootOf } from '../consent/merkle-tree.ts'
import { treeHeadText } from '../consent/tree-head.ts'
import { bannerConfiguration } from '../contract/banner-configuration.ts'
import { type ConsentReceipt, consentReceipt } from '../contract/consent.ts'
import { manifest } from '../contract/manifest.ts'
import type { KeySet } from '../signing/verify-signature.ts'
import { sha256 } from './hash.ts'
import { defaultLimits } from './limits.ts'
import { isReleasePath, isSiteName, manifestPath, releaseFolder, signaturePath } from './paths.ts'
import { readFrom, type TreeReader } from './reader.ts'
import { checkSignature } from './signature.ts'

export type ReceiptFinding =
  /** It is none, or it was changed so that it is none any more. */
  | { code: 'receipt-malformed'; reason: string }
  /** The path leads to no root, or the signature is not of it: something in the receipt was changed. */
  | { code: 'receipt-forged' }
  | { code: 'key-unknown'; kid: string | undefined }
  | { code: 'release-missing'; path: string }
  | { code: 'release-differs'; path: string; expected: string; actual: string }
  | { code: 'release-not-signed'; path: string }
  | { code: 'banner-differs'; path: string }
  /** What was chosen was never offered, or not in this language. */
  | { code: 'choice-not-offered'; reason: string }
  | { code: 'unreadable'; path: string; reason: string }

export type ReceiptVerification = {
  outcome: 'valid' | 'broken' | 'unreadable'
  findings: readonly ReceiptFinding[]
  /** As far as it could be read. */
  receipt?: ConsentReceipt
}

/** Bytes of a receipt file that are looked at. */
export const receiptBytes = 64 * 1024

const text = new TextDecoder('utf-8', { fatal: true })
const broken = (...findings: ReceiptFinding[]): ReceiptVerification => ({ outcome: 'broken', findings })

type Parsed = { ok: true; receipt: ConsentReceipt; signed: string } | { ok: false; reason: string }

/** The receipt, and the canonical JSON of all that is in it but its proof. */
export const parseReceipt = (bytes: Uint8Array): Parsed => {
  if (bytes.length > receiptBytes) return { ok: false, reason: `it has more than ${receiptBytes} bytes` }
  try {
    const value: unknown = JSON.parse(text.decode(bytes))
    const receipt = consentReceipt.safeParse(value)
    const whole = z.record(z.string(), z.unknown()).safeParse(value)
    if (!receipt.success) return { ok: false, reason: z.prettifyError(receipt.error) }
    if (!whole.success) return { ok: false, reason: 'it is no object' }
    const { proof: _proof, ...rest } = whole.data
    return { ok: true, receipt: receipt.data, signed: canonicalize(rest) ?? '' }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}

/** Whether its path leads to a root that one of the keys has signed; what it says of a release is not looked at. */
export const checkProof = async (
  { receipt: { proof }, signed }: Extract<Parsed, { ok: true }>,
  keys: KeySet,
): Promise<ReceiptFinding[]> => {
  const { leafIndex, treeSize } = proof
  const path = proof.path.map((hash) => Buffer.from(hash, 'base64url'))
  const root = rootOf({ leaf: leafHash(signed), leafIndex, treeSize, path })
  if (!root) return [{ code: 'receipt-forged' }]
  const content = Buffer.from(treeHeadText({ root, size: treeSize }))
  const checked = await checkSignature({ signature: Buffer.from(proof.signature), content, keys })
  if (checked.outcome === 'verified') return []
  return [checked.outcome === 'unknown-key' ? { code: 'key-unknown', kid: checked.kid } : { code: 'receipt-forged' }]
}

type InTree = { receipt: ConsentReceipt; reader: Pick<TreeReader, 'read'>; keys: KeySet }

const read = async ({ reader }: Pick<InTree, 'reader'>, path: string): Promise<Buffer | ReceiptFinding> => {
  const found = await readFrom({ reader, path, maxBytes: defaultLimits.manifestBytes })
  if (found.outcome === 'read') return found.bytes
  if (found.outcome === 'missing') return { code: 'release-missing', path }
  return { code: 'unreadable', path, reason: found.outcome === 'unreadable' ? found.reason : 'it is too large' }
}

const json = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

/** The release is the very one, and offered this. */
const checkRelease = async (tree: InTree): Promise<ReceiptFinding[]> => {
  const { receipt, keys } = tree
  const { site, record } = receipt
  const { release, manifestSha256, language } = record.notice
  if (!isSiteName(site)) return [{ code: 'receipt-malformed', reason: 'its site is no name of one' }]
  const at = manifestPath(site, release)
  const index = await read(tree, at)
  if (!Buffer.isBuffer(index)) return [index]
  const actual = sha256(index)
  if (actual !== manifestSha256) return [{ code: 'release-differs', path: at, expected: manifestSha256, actual }]
  const signature = await read(tree, signaturePath(site, release))
  if (!Buffer.isBuffer(signature)) return [signature]
  const signedBy = await checkSignature({ signature, content: index, keys })
  if (signedBy.outcome !== 'verified') return [{ code: 'release-not-signed', path: signaturePath(site, release) }]
  const listed = manifest.safeParse(json(index))
  const name = `${language}/banner.json`
  const entry = listed.success ? listed.data.files.find(({ path }) => path === name) : undefined
  if (!listed.success || !entry || !isReleasePath(name)) {
    return [{ code: 'choice-not-offered', reason: 'The release has no banner in this language.' }]
  }
  const path = `${releaseFolder(site, release)}/${name}`
  const bytes = await read(tree, path)
  if (!Buffer.isBuffer(bytes)) return [bytes]
  const banner = bannerConfiguration.safeParse(json(bytes))
  if (sha256(bytes) !== entry.sha256 || !banner.success) return [{ code: 'banner-differs', path }]
  const facts = bannerFacts(banner.data, { manifestSha256, locales: listed.data.locales })
  const checked = checkChoice({ order: { ...record, locale: language }, facts })
  if (checked.outcome === 'refused') return [{ code: 'choice-not-offered', reason: checked.detail }]
  if (facts.revision === record.notice.revision) return []
  return [{ code: 'choice-not-offered', reason: 'The banner has another revision.' }]
}

/**
 * @param bytes of the receipt, as it was downloaded
 * @param reader of the tree that the release lies in
 * @param keys that are trusted
 * @example
 * (await verifyReceipt({ bytes, reader, keys })).outcome // 'valid'
 */
export const verifyReceipt = async ({
  bytes,
  reader,
  keys,
}: {
  bytes: Uint8Array
  reader: Pick<TreeReader, 'read'>
  keys: KeySet
}): Promise<ReceiptVerification> => {
  const parsed = parseReceipt(bytes)
  if (!parsed.ok) return broken({ code: 'receipt-malformed', reason: parsed.reason })
  const { receipt } = parsed
  const findings = await checkProof(parsed, keys)
  if (findings.length === 0) findings.push(...(await checkRelease({ receipt, reader, keys })))
  if (findings.length === 0) return { outcome: 'valid', findings, receipt }
  return { outcome: findings.some(({ code }) => code === 'unreadable') ? 'unreadable' : 'broken', findings, receipt }
}
