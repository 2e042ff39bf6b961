import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeSigningKey } from '../../../src/signing/make-signing-key.ts'
import { readSigningKey, type SigningKey } from '../../../src/signing/signing-key.ts'
import { verifySignature } from '../../../src/signing/verify-signature.ts'

const keyOf = async (text: string): Promise<SigningKey> => {
  const read = await readSigningKey(text)
  if (!read.ok) throw new Error(read.code)
  return read.key
}

/** RFC 8037, appendix A: the key, its thumbprint and a signature are given there. */
const rfc8037 = {
  seed: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  thumbprint: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
}

describe('a signing key', () => {
  it('is named by its thumbprint, as RFC 8037 counts it', async () => {
    const der = Buffer.concat([
      Buffer.from('302e020100300506032b657004220420', 'hex'),
      Buffer.from(rfc8037.seed, 'base64url'),
    ])
    const key = await keyOf(der.toString('base64'))
    expect(key.publicJwk).toEqual({
      kty: 'OKP',
      crv: 'Ed25519',
      x: rfc8037.x,
      kid: rfc8037.thumbprint,
      alg: 'EdDSA',
      use: 'sig',
    })
  })

  it('is read from PEM too', async () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
    const oneLine = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')
    expect((await keyOf(pem)).kid).toBe((await keyOf(oneLine)).kid)
  })

  it.each([
    ['', 'not-a-key'],
    ['secret', 'not-a-key'],
    ['-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----', 'not-a-key'],
    [
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
      'not-ed25519',
    ],
  ])('is not read from %j', async (text, code) => {
    expect(await readSigningKey(text)).toEqual({ ok: false, code })
  })
})

describe('a signature', async () => {
  const key = await keyOf(makeSigningKey())
  const other = await keyOf(makeSigningKey())
  const content = '{"site":"shop"}'
  const signature = await key.sign(content)
  const check = (more: Partial<Parameters<typeof verifySignature>[0]>) =>
    verifySignature({ signature, content: Buffer.from(content), keys: { keys: [key.publicJwk] }, ...more })

  it('is verified by the public key, also among others', async () => {
    expect(await check({})).toEqual({ outcome: 'verified', kid: key.kid })
    expect(await check({ keys: { keys: [other.publicJwk, { kty: 'RSA', kid: 'x' }, key.publicJwk] } })).toEqual({
      outcome: 'verified',
      kid: key.kid,
    })
  })

  it('holds for these bytes and no others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(content.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const bytes = Buffer.from(content)
        bytes[at] = (bytes[at] ?? 0) ^ flip
        expect(await check({ content: bytes })).toEqual({ outcome: 'wrong' })
      }),
      { numRuns: 50 },
    )
  })

  it('by a key that nobody knows is said to be such', async () => {
    expect(await check({ keys: { keys: [other.publicJwk] } })).toEqual({ outcome: 'unknown-key', kid: key.kid })
    expect(await check({ keys: { keys: [] } })).toEqual({ outcome: 'unknown-key', kid: key.kid })
  })

  it('by another key under the same name is wrong', async () => {
    expect(await check({ keys: { keys: [{ ...other.publicJwk, kid: key.kid }] } })).toEqual({ outcome: 'wrong' })
  })

  it.each([
    '',
    '.',
    '..',
    'a..b',
    'no signature',
    `${signature}.x`,
    signature.replace('..', `.${Buffer.from(content).toString('base64url')}.`),
    `${Buffer.from('{"alg":"none"}').toString('base64url')}..`,
    `${Buffer.from(JSON.stringify({ alg: 'HS256', kid: key.kid })).toString('base64url')}..${signature.split('.')[2]}`,
  ])('of the form %j is wrong', async (hostile) => {
    expect(await check({ signature: hostile })).toEqual({ outcome: 'wrong' })
  })
})
