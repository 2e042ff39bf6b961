import { createPrivateKey, type KeyObject } from 'node:crypto'

/** A private key as PKCS #8, in PEM or as its base64 on one line; undefined where it is none. */
export const readPrivateKey = (text: string): KeyObject | undefined => {
  const base64 = text.replace(/-----(BEGIN|END) PRIVATE KEY-----/g, '').replace(/\s+/g, '')
  try {
    return createPrivateKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'pkcs8' })
  } catch {
    return undefined
  }
}

export const isSigningKey = (text: string): boolean => readPrivateKey(text)?.asymmetricKeyType === 'ed25519'
