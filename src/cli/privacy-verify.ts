/** `payload privacy:verify`: whether published releases are as they were signed. Needs no database, and no network for a folder. */
import { readFile } from 'node:fs/promises'
import type { KeySet } from '../signing/verify-signature.ts'
import { keySetBytes } from '../verify/limits.ts'
import { locateTree } from '../verify/locate-tree.ts'
import { keysPath } from '../verify/paths.ts'
import { parseKeySet } from '../verify/read-keys.ts'
import { readFrom, type TreeReader } from '../verify/reader.ts'
import { parseReceipt, type ReceiptVerification, verifyReceipt } from '../verify/verify-receipt.ts'
import { type Verification, verifyTree } from '../verify/verify-tree.ts'
import { type Called, programOf, type Streams, tellUsage } from './command.ts'
import { formatReceiptJson, formatReceiptText } from './format-receipt.ts'
import { formatVerificationJson, formatVerificationText } from './format-verification.ts'
import { messageOf, write } from './terminal.ts'
import { readArguments, usage, type VerifyArguments } from './verify-arguments.ts'

const exitCodes = { intact: 0, valid: 0, broken: 1, usage: 3, unreadable: 4 } as const

type Verified =
  | { outcome: 'verified'; verification: Verification }
  | { outcome: 'wrong-usage' | 'unreadable'; message: string }

const trustedKeys = async (
  file: string,
): Promise<{ ok: true; keys: KeySet } | Extract<Verified, { message: string }>> => {
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (error) {
    return { outcome: 'unreadable', message: messageOf(error) }
  }
  const parsed = parseKeySet(bytes)
  if (parsed.ok && parsed.keys.keys.length > 0) return parsed
  return { outcome: 'wrong-usage', message: `${file} is no JSON Web Key Set with a key in it.` }
}

/** Whoever waits is told where it is, at most every two seconds. */
const progress = (stderr: Streams['stderr']) => {
  let told = performance.now()
  return ({ site, release, newest, from }: { site: string; release: number; newest: number; from: number }) => {
    if (performance.now() - told < 2_000) return
    told = performance.now()
    stderr.write(`${site}: release ${release}, ${newest - release + 1} of ${newest - from + 1}\n`)
  }
}

const verifyPlace = async (
  { place, site, keys, from }: VerifyArguments,
  { stderr }: Pick<Streams, 'stderr'>,
): Promise<Verified> => {
  const trusted = keys === undefined ? undefined : await trustedKeys(keys)
  if (trusted && !('ok' in trusted)) return trusted
  const located = await locateTree(place, site)
  if (located.outcome !== 'found') return located
  const { reader, sites } = located
  const verification = await verifyTree({
    ...reader,
    ...(sites ? { sites } : {}),
    keys: trusted?.keys ?? 'published',
    from,
    atOnce: 8,
    onProgress: progress(stderr),
  })
  return { outcome: 'verified', verification }
}

type VerifiedReceipt =
  | { outcome: 'verified'; verification: ReceiptVerification }
  | { outcome: 'wrong-usage' | 'unreadable'; message: string }

/** The receipt names its site, so nobody has to. */
const verifyReceiptFile = async (file: string, { place, keys }: VerifyArguments): Promise<VerifiedReceipt> => {
  const trusted = keys === undefined ? undefined : await trustedKeys(keys)
  if (trusted && !('ok' in trusted)) return trusted
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (error) {
    return { outcome: 'unreadable', message: messageOf(error) }
  }
  const parsed = parseReceipt(bytes)
  const located = await locateTree(place, parsed.ok ? [parsed.receipt.site] : [])
  if (located.outcome !== 'found') return located
  const { reader } = located
  const published = trusted ?? (await publishedKeys(reader))
  if (!('ok' in published)) return published
  return { outcome: 'verified', verification: await verifyReceipt({ bytes, reader, keys: published.keys }) }
}

const publishedKeys = async (
  reader: TreeReader,
): Promise<(ReturnType<typeof parseKeySet> & { ok: true }) | Extract<VerifiedReceipt, { message: string }>> => {
  const read = await readFrom({ reader, path: keysPath, maxBytes: keySetBytes })
  const parsed = read.outcome === 'read' ? parseKeySet(read.bytes) : undefined
  return parsed?.ok
    ? parsed
    : { outcome: 'unreadable', message: `${keysPath} cannot be read there; name the keys with --keys.` }
}

const tellReceipt = async (
  result: VerifiedReceipt,
  { format, stdout, stderr }: Streams & Pick<VerifyArguments, 'format'>,
): Promise<number> => {
  if (result.outcome !== 'verified') {
    await write(stderr, `${result.message}\n`)
    return result.outcome === 'wrong-usage' ? exitCodes.usage : exitCodes.unreadable
  }
  const { verification } = result
  await write(stdout, format === 'json' ? formatReceiptJson(verification) : formatReceiptText(verification))
  return exitCodes[verification.outcome]
}

export const verify = async ({ argv, stdout, stderr }: Streams & Pick<Called, 'argv'>): Promise<number> => {
  const read = readArguments(argv)
  if (!read.ok) return tellUsage(read, { usage, wrong: exitCodes.usage, stdout, stderr })
  const { receipt, format } = read.arguments
  if (receipt !== undefined) {
    return tellReceipt(await verifyReceiptFile(receipt, read.arguments), { format, stdout, stderr })
  }
  const result = await verifyPlace(read.arguments, { stderr })
  if (result.outcome !== 'verified') {
    await write(stderr, `${result.message}\n`)
    return result.outcome === 'wrong-usage' ? exitCodes.usage : exitCodes.unreadable
  }
  const { verification } = result
  const json = format === 'json'
  await write(stdout, json ? formatVerificationJson(verification) : formatVerificationText(verification))
  return exitCodes[verification.outcome]
}

export const script = programOf('privacy:verify', verify)
