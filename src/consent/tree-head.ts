/** The head of a tree of receipts, and how it is signed: one signature is for all that was taken down in one commit. */
import type { SigningKey } from '../signing/signing-key.ts'

/** The canonical JSON (RFC 8785) that is signed. Its type keeps it apart from all else that the key signs. */
export const treeHeadText = ({ root, size }: { root: Buffer; size: number }): string =>
  `{"root":"${root.toString('base64url')}","size":${size},"type":"consent-tree-head/1"}`

const headerOf = (kid: string): string => Buffer.from(JSON.stringify({ alg: 'EdDSA', kid })).toString('base64url')
const headers = new Map<string, string>()

/** A detached JWS (RFC 7515, appendix F) of a signature by the key of that name. */
export const detachedJws = (kid: string, signature: Buffer): string => {
  const header = headers.get(kid) ?? headerOf(kid)
  headers.set(kid, header)
  return `${header}..${signature.toString('base64url')}`
}

/** @returns the 64 bytes of an Ed25519 signature (RFC 8032), over header and content as JWS has them */
export const signTreeHead = (
  head: { root: Buffer; size: number },
  { kid, signBytes }: Pick<SigningKey, 'kid' | 'signBytes'>,
): Buffer => {
  const header = detachedJws(kid, Buffer.alloc(0)).slice(0, -2)
  const content = Buffer.from(treeHeadText(head)).toString('base64url')
  return signBytes(Buffer.from(`${header}.${content}`))
}
