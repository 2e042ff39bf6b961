/** The published set of public keys, `.well-known/jwks.json` (RFC 7517). */
import { calculateJwkThumbprint } from 'jose'
import { z } from 'zod'
import { type KeySet, keySet } from '../signing/verify-signature.ts'
import type { Findings } from './finding.ts'
import { keySetBytes } from './limits.ts'
import { keysPath } from './paths.ts'
import { readFrom, type TreeReader } from './reader.ts'

const ed25519 = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  kid: z.string(),
  alg: z.enum(['EdDSA', 'Ed25519']),
  use: z.literal('sig'),
})

const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A key set from bytes, or why it is none. */
export const parseKeySet = (bytes: Uint8Array): { ok: true; keys: KeySet } | { ok: false; reason: string } => {
  try {
    const parsed = keySet.safeParse(JSON.parse(text.decode(bytes)))
    return parsed.success ? { ok: true, keys: parsed.data } : { ok: false, reason: z.prettifyError(parsed.error) }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}

/** Whether each key is one that releases are signed with, under the name that is its thumbprint (RFC 7638). */
const checkKeys = async ({ keys }: KeySet, findings: Findings): Promise<void> => {
  for (const key of keys) {
    const kid = String(key.kid)
    if (key.kty !== 'OKP') {
      findings.add({ code: 'key-of-other-kind', path: keysPath, kid })
      continue
    }
    const parsed = ed25519.safeParse(key)
    if (!parsed.success) {
      findings.add({ code: 'key-wrong', path: keysPath, kid, reason: z.prettifyError(parsed.error) })
      continue
    }
    const { kty, crv, x } = parsed.data
    const thumbprint = await calculateJwkThumbprint({ kty, crv, x })
    if (thumbprint === kid) continue
    findings.add({ code: 'key-wrong', path: keysPath, kid, reason: `its thumbprint is ${thumbprint}` })
  }
}

/**
 * The published keys of a tree; none where they cannot be read, which is a finding.
 *
 * @param needed false: whoever verifies has keys of their own, and the published ones are only looked at
 */
export const readKeys = async ({
  reader,
  findings,
  needed,
}: {
  reader: TreeReader
  findings: Findings
  needed: boolean
}): Promise<KeySet> => {
  const read = await readFrom({ reader, path: keysPath, maxBytes: keySetBytes })
  if (read.outcome !== 'read') {
    if (read.outcome === 'unreadable' && needed) {
      findings.add({ code: 'file-unreadable', path: keysPath, reason: read.reason })
    } else if (read.outcome === 'missing' && needed) findings.add({ code: 'keys-missing', path: keysPath })
    else if (read.outcome === 'too-large') {
      findings.add({ code: 'keys-unreadable', path: keysPath, reason: `more than ${keySetBytes} bytes` })
    }
    return { keys: [] }
  }
  const parsed = parseKeySet(read.bytes)
  if (!parsed.ok) {
    findings.add({ code: 'keys-unreadable', path: keysPath, reason: parsed.reason })
    return { keys: [] }
  }
  await checkKeys(parsed.keys, findings)
  return parsed.keys
}
