import { type KeySet, type SignatureCheck, verifySignature } from '../signing/verify-signature.ts'

/** A compact JWS without its content (RFC 7515, appendix F) with the 64 bytes of an Ed25519 signature (RFC 8032, 5.1.6). */
const detached = /^([A-Za-z0-9_-]{1,2000})\.\.([A-Za-z0-9_-]{86})$/

/** Bits of the last letter that say nothing could be flipped unnoticed (RFC 4648, 3.5). */
const isCanonical = (text: string): boolean => Buffer.from(text, 'base64url').toString('base64url') === text

/**
 * Whether `index.jws` is the signature of `index.json`, to the bit.
 *
 * @param signature bytes of `index.jws`
 * @param content bytes of `index.json`
 */
export const checkSignature = async ({
  signature,
  content,
  keys,
}: {
  signature: Buffer
  content: Buffer
  keys: KeySet
}): Promise<SignatureCheck> => {
  const text = signature.toString('latin1')
  const match = detached.exec(text)
  if (!match?.[1] || !match[2] || !isCanonical(match[1]) || !isCanonical(match[2])) return { outcome: 'wrong' }
  return verifySignature({ signature: text, content, keys })
}
