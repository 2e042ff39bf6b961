/** The key that releases are signed with: Ed25519 (RFC 8032), as JWS (RFC 7515, RFC 8037). */
import { createPublicKey, sign } from 'node:crypto'
import { calculateJwkThumbprint, FlattenedSign } from 'jose'
import { z } from 'zod'
import { readPrivateKey } from './read-private-key.ts'

const publicKey = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() })

/** A public key as it stands in `.well-known/jwks.json`. `kid` is its thumbprint (RFC 7638). */
export type PublicJwk = z.infer<typeof publicKey> & { kid: string; alg: 'EdDSA'; use: 'sig' }

export type SigningKey = {
  kid: string
  publicJwk: PublicJwk
  /** A compact JWS with its content left out (RFC 7515, appendix F): `header..signature`. */
  sign: (content: string) => Promise<string>
  /** The 64 bytes of a signature (RFC 8032) alone, at once. */
  signBytes: (content: Buffer) => Buffer
}

export type ReadKey = { ok: true; key: SigningKey } | { ok: false; code: 'not-a-key' | 'not-ed25519' }

/**
 * Reads a private key.
 *
 * @param text PKCS #8, as PEM or as its base64 on one line: `openssl genpkey -algorithm ed25519`
 * @example
 * const read = await readSigningKey(process.env.SIGNING_KEY)
 * if (read.ok) await read.key.sign(manifest) // 'eyJhbGciOiJFZERTQSIs…..Q2hl…'
 */
export const readSigningKey = async (text: string): Promise<ReadKey> => {
  const privateKey = readPrivateKey(text)
  if (!privateKey) return { ok: false, code: 'not-a-key' }
  if (privateKey.asymmetricKeyType !== 'ed25519') return { ok: false, code: 'not-ed25519' }
  const jwk = publicKey.parse(createPublicKey(privateKey).export({ format: 'jwk' }))
  const kid = await calculateJwkThumbprint(jwk)
  return {
    ok: true,
    key: {
      kid,
      publicJwk: { ...jwk, kid, alg: 'EdDSA', use: 'sig' },
      sign: async (content) => {
        const jws = await new FlattenedSign(new TextEncoder().encode(content))
          .setProtectedHeader({ alg: 'EdDSA', kid })
          .sign(privateKey)
        return `${jws.protected}..${jws.signature}`
      },
      signBytes: (content) => sign(null, content, privateKey),
    },
  }
}
