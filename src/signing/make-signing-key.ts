import { generateKeyPairSync } from 'node:crypto'

/** A new private key on one line: Ed25519 as the base64 of its PKCS #8. */
export const makeSigningKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')
