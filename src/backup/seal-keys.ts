/** Secrets under a passphrase: scrypt makes a key of it, AES-256-GCM encrypts and seals. */
import { createCipheriv, createDecipheriv, randomBytes, type ScryptOptions, scrypt } from 'node:crypto'
import { z } from 'zod'

/** A fifth of a second and 128 MB for each guess. */
const cost = { N: 2 ** 17, r: 8, p: 1 } as const

const base64 = z.base64()
const sealedKeys = z.object({
  version: z.literal(1),
  kdf: z.object({
    name: z.literal('scrypt'),
    // What a file asks for is bounded: it must not be able to take all memory.
    N: z
      .int()
      .min(2 ** 14)
      .max(2 ** 20)
      .refine((n) => (n & (n - 1)) === 0),
    r: z.int().min(1).max(8),
    p: z.int().min(1).max(4),
    salt: base64,
  }),
  cipher: z.object({ name: z.literal('aes-256-gcm'), iv: base64, tag: base64 }),
  data: base64,
})

const secretList = z.array(z.object({ name: z.string().min(1), value: z.string().min(1) }))
export type NamedSecret = z.infer<typeof secretList>[number]

const keyOf = (passphrase: string, salt: Buffer, { N, r, p }: Required<Pick<ScryptOptions, 'N' | 'r' | 'p'>>) =>
  new Promise<Buffer>((resolve, reject) => {
    // The same words, typed on another machine, may be other code points.
    scrypt(passphrase.normalize('NFC'), salt, 32, { N, r, p, maxmem: 130 * N * r + 1024 * 1024 }, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })

/**
 * @param boundTo what the secrets belong to: they open beside the very same only
 * @returns the text of `keys.enc`
 */
export const sealKeys = async ({
  secrets,
  passphrase,
  boundTo,
}: {
  secrets: readonly NamedSecret[]
  passphrase: string
  boundTo: Buffer
}): Promise<string> => {
  const salt = randomBytes(32)
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', await keyOf(passphrase, salt, cost), iv)
  cipher.setAAD(boundTo)
  const data = Buffer.concat([cipher.update(JSON.stringify(secrets), 'utf8'), cipher.final()])
  const sealed: z.infer<typeof sealedKeys> = {
    version: 1,
    kdf: { name: 'scrypt', ...cost, salt: salt.toString('base64') },
    cipher: { name: 'aes-256-gcm', iv: iv.toString('base64'), tag: cipher.getAuthTag().toString('base64') },
    data: data.toString('base64'),
  }
  return `${JSON.stringify(sealed, null, 2)}\n`
}

export type OpenedKeys = { ok: true; secrets: NamedSecret[] } | { ok: false; reason: 'malformed' | 'wrong' }

/** @returns `wrong` for another passphrase, and where the keys or what they belong to were changed */
export const openKeys = async ({
  sealed,
  passphrase,
  boundTo,
}: {
  sealed: string
  passphrase: string
  boundTo: Buffer
}): Promise<OpenedKeys> => {
  let read: ReturnType<typeof sealedKeys.safeParse>
  try {
    read = sealedKeys.safeParse(JSON.parse(sealed))
  } catch {
    return { ok: false, reason: 'malformed' }
  }
  if (!read.success) return { ok: false, reason: 'malformed' }
  const { kdf, cipher, data } = read.data
  const bytes = (text: string) => Buffer.from(text, 'base64')
  const key = await keyOf(passphrase, bytes(kdf.salt), kdf)
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes(cipher.iv), { authTagLength: 16 })
    decipher.setAAD(boundTo)
    decipher.setAuthTag(bytes(cipher.tag))
    const text = Buffer.concat([decipher.update(bytes(data)), decipher.final()]).toString('utf8')
    return { ok: true, secrets: secretList.parse(JSON.parse(text)) }
  } catch {
    return { ok: false, reason: 'wrong' }
  }
}
