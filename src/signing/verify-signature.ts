import { errors, flattenedVerify, importJWK } from 'jose'
import { z } from 'zod'

/** `.well-known/jwks.json`; keys of other kinds are passed over (RFC 7517, 5). */
export const keySet = z.object({ keys: z.array(z.looseObject({ kid: z.string().optional(), kty: z.string() })) })
export type KeySet = z.infer<typeof keySet>

export type SignatureCheck =
  | { outcome: 'verified'; kid: string }
  /** The header names a key that is not in the set. */
  | { outcome: 'unknown-key'; kid: string | undefined }
  | { outcome: 'wrong' }

const header = z.object({ alg: z.enum(['EdDSA', 'Ed25519']), kid: z.string().optional() })

const headerOf = (encoded: string): z.infer<typeof header> | undefined => {
  try {
    return header.parse(JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8')))
  } catch {
    return undefined
  }
}

/**
 * Whether a detached JWS is the signature of some bytes by a key of the set.
 *
 * @param signature `index.jws`: a compact JWS without its content
 * @param content the bytes of `index.json`
 * @example
 * (await verifySignature({ signature, content, keys })).outcome // 'verified'
 */
export const verifySignature = async ({
  signature,
  content,
  keys,
}: {
  signature: string
  content: Uint8Array
  keys: KeySet
}): Promise<SignatureCheck> => {
  const [protectedHeader = '', between, value = '', ...more] = signature.trim().split('.')
  const read = headerOf(protectedHeader)
  if (!read || between !== '' || value === '' || more.length > 0) return { outcome: 'wrong' }
  const candidates = keys.keys.filter(({ kty, kid }) => kty === 'OKP' && (read.kid === undefined || kid === read.kid))
  if (candidates.length === 0) return { outcome: 'unknown-key', kid: read.kid }
  for (const { use: _use, key_ops: _ops, ...jwk } of candidates) {
    try {
      const key = await importJWK({ ...jwk, crv: 'Ed25519', alg: 'EdDSA' }, 'EdDSA')
      const payload = Buffer.from(content).toString('base64url')
      await flattenedVerify({ protected: protectedHeader, payload, signature: value }, key)
      return { outcome: 'verified', kid: String(jwk.kid) }
    } catch (error) {
      // A broken key in the set is no key; anything but a wrong signature is not to be hidden.
      if (!(error instanceof errors.JOSEError || error instanceof TypeError || error instanceof DOMException))
        throw error
    }
  }
  return { outcome: 'wrong' }
}
