import canonicalize from 'canonicalize'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { leafHash, merkleTree, rootOf } from '../../../src/consent/merkle-tree.ts'
import { type Consent, receiptHalves, receiptText, signedText } from '../../../src/consent/receipt.ts'
import { isReceiptId, receiptIdAt } from '../../../src/consent/receipt-id.ts'
import { packProof, proofOf, unpackProof } from '../../../src/consent/stored-proof.ts'
import { signTreeHead } from '../../../src/consent/tree-head.ts'
import { consentReceipt } from '../../../src/contract/consent.ts'
import { verifyReceipt } from '../../../src/verify/verify-receipt.ts'
import { bytesOf, copyOf, makeTree, newKey, sha256, type Tree } from '../verify/tree-fixture.ts'

const key = await newKey()
const tree = await makeTree({ key, releases: ['effective', 'effective'] })
const manifestSha256 = sha256(bytesOf(tree, 'veikals/releases/2/index.json'))
const banner = JSON.parse(bytesOf(tree, 'veikals/releases/2/lv/banner.json').toString())

const at = Date.parse('2026-11-27T10:00:00.123Z')
const consent = (changes: Partial<Consent> = {}): Consent => ({
  receipt: receiptIdAt(at),
  at,
  site: 'veikals',
  release: 2,
  manifestSha256,
  revision: banner.revision,
  locale: 'lv',
  subject: '0b6e2f8e-6d3c-4a57-9a60-3f1f4f5f6a7b',
  action: 'reject-all',
  categories: banner.categories.flatMap(({ id, required }: { id: string; required: boolean }) =>
    required ? [id] : [],
  ),
  vendors: banner.categories.flatMap(({ vendors, required }: { vendors: { id: string }[]; required: boolean }) =>
    required ? vendors.map(({ id }) => id) : [],
  ),
  surface: 'banner',
  gpc: true,
  expiresAt: at + 182 * 86_400_000,
  ...changes,
})

/** As the ledger signs what is taken down in one commit. */
const receiptsOf = (consents: readonly Consent[], signer = key): string[] => {
  const { root, paths } = merkleTree(consents.map((each) => leafHash(signedText(receiptHalves(each)))))
  const signature = signTreeHead({ root, size: consents.length }, signer)
  return consents.map((each, leafIndex) => {
    const parts = { signature, treeSize: consents.length, leafIndex, path: paths[leafIndex] ?? [] }
    return receiptText(receiptHalves(each), proofOf(unpackProof(packProof(parts)), signer.kid))
  })
}
const keys = { keys: [key.publicJwk] }
const verify = (text: string, { at: place = tree, trusted = keys }: { at?: Tree; trusted?: typeof keys } = {}) =>
  verifyReceipt({
    bytes: Buffer.from(text),
    reader: { read: async (path) => place.get(path) ?? 'missing' },
    keys: trusted,
  })
const codes = async (...args: Parameters<typeof verify>): Promise<string[]> =>
  (await verify(...args)).findings.map(({ code }) => code)

describe('a tree of receipts', () => {
  it('proves each of its leaves, and no other, at no other place', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 40 }), (entries) => {
        const leaves = entries.map(leafHash)
        const { root, paths } = merkleTree(leaves)
        for (const [leafIndex, leaf] of leaves.entries()) {
          const proof = { leaf, leafIndex, treeSize: leaves.length, path: paths[leafIndex] ?? [] }
          expect(rootOf(proof)).toEqual(root)
          expect(rootOf({ ...proof, leaf: leafHash(`${entries[leafIndex]} `) })).not.toEqual(root)
          const other = (leafIndex + 1) % leaves.length
          if (other !== leafIndex) expect(rootOf({ ...proof, leafIndex: other })).not.toEqual(root)
          expect(rootOf({ ...proof, path: [...proof.path, leaf] })).toBeUndefined()
        }
      }),
      { numRuns: 50 },
    )
  })

  it('has the roots of the test vectors of Certificate Transparency', () => {
    const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
    const leaves = entries.map((hex) => leafHash(Buffer.from(hex, 'hex').toString('latin1')))
    const root = (size: number) => merkleTree(leaves.slice(0, size)).root.toString('hex')
    expect(root(1)).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
    expect(root(2)).toBe('fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125')
    expect(root(3)).toBe('aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77')
    expect(root(8)).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328')
  })
})

describe('a receipt', () => {
  it('is canonical JSON that keeps to its schema, whatever the site has', () => {
    const names = fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 4 })
    fc.assert(
      fc.property(names, names, fc.boolean(), (categories, vendors, gpc) => {
        const each = consent({ categories, vendors, gpc, action: 'custom' })
        expect(signedText(receiptHalves(each))).toBe(canonicalize(JSON.parse(signedText(receiptHalves(each)))))
        const [text = ''] = receiptsOf([each])
        expect(text).toBe(canonicalize(JSON.parse(text)))
        expect(consentReceipt.safeParse(JSON.parse(text)).error).toBeUndefined()
      }),
      { numRuns: 30 },
    )
  })

  it('is named by a UUIDv7 of its moment', () => {
    const ids = Array.from({ length: 1_000 }, () => receiptIdAt(at))
    expect(new Set(ids).size).toBe(1_000)
    expect(ids.filter((id) => !isReceiptId(id))).toEqual([])
    expect(ids.every((id) => Number.parseInt(id.replace('-', '').slice(0, 12), 16) === at)).toBe(true)
  })

  it('is JSON-LD: every member that says something is a term of a vocabulary', async () => {
    const [text = ''] = receiptsOf([consent()])
    const [expanded] = await jsonld.expand(JSON.parse(text))
    expect(expanded).toMatchObject({
      '@type': ['https://w3id.org/dpv#ConsentReceipt'],
      'https://w3id.org/dpv#hasRecordOfActivity': [
        {
          '@type': ['https://w3id.org/dpv#ConsentRecord'],
          'https://w3id.org/dpv#hasConsentStatus': [{ '@id': 'https://w3id.org/dpv#ConsentRefused' }],
          'https://w3id.org/dpv#hasNotice': [{ 'http://purl.org/dc/terms/language': [{ '@value': 'lv' }] }],
        },
      ],
    })
  })

  it('holds against the release that it names, wherever in its commit it was', async () => {
    const many = Array.from({ length: 7 }, (_, place) =>
      consent({ gpc: place % 2 === 0, receipt: receiptIdAt(at + place) }),
    )
    for (const text of receiptsOf(many)) expect(await codes(text)).toEqual([])
    expect((await verify(receiptsOf(many)[3] ?? '')).outcome).toBe('valid')
  })

  it('holds no longer when anything in it is another', async () => {
    const [text = ''] = receiptsOf([consent(), consent({ gpc: false })])
    const receipt = JSON.parse(text)
    const changes: [string, object][] = [
      ['another member', { note: 'more' }],
      ['another time', { created: '2026-11-28T10:00:00.123Z' }],
      ['another site', { site: 'other' }],
      ['more accepted', { record: { ...receipt.record, categories: ['necessary', 'marketing'] } }],
      ['another subject', { record: { ...receipt.record, subject: '11111111-1111-4111-8111-111111111111' } }],
      ['another context', { '@context': { dpv: 'https://example.com/' } }],
      ['another place', { proof: { ...receipt.proof, leafIndex: 1 } }],
      ['another size', { proof: { ...receipt.proof, treeSize: 3 } }],
      ['no path', { proof: { ...receipt.proof, path: [] } }],
      [
        'another signature',
        { proof: { ...receipt.proof, signature: JSON.parse(receiptsOf([consent()])[0] ?? '').proof.signature } },
      ],
    ]
    for (const [what, change] of changes)
      expect([what, await codes(JSON.stringify({ ...receipt, ...change }))]).toEqual([what, ['receipt-forged']])
    // Spaces and order are not what is signed.
    expect(await codes(JSON.stringify(JSON.parse(text), null, 2))).toEqual([])
  })

  it('is not made of anything else', async () => {
    const others = ['', '{', '[]', 'null', '{"proof":{}}', '{"__proto__":{}}', '"\\ud800"', 'x'.repeat(70_000)]
    for (const text of others) expect([text, await codes(text)]).toEqual([text, ['receipt-malformed']])
  })

  it('of a forger is told by the key', async () => {
    const [text = ''] = receiptsOf([consent()], await newKey())
    expect(await codes(text)).toEqual(['key-unknown'])
  })

  it('is held against the bytes of the release', async () => {
    const [text = ''] = receiptsOf([consent()])
    const place = 'veikals/releases/2'
    const without = copyOf(tree)
    without.delete(`${place}/index.json`)
    expect(await codes(text, { at: without })).toEqual(['release-missing'])
    const other = copyOf(tree).set(`${place}/index.json`, bytesOf(tree, 'veikals/releases/1/index.json'))
    expect(await codes(text, { at: other })).toEqual(['release-differs'])
    const unsigned = copyOf(tree).set(`${place}/index.jws`, bytesOf(tree, 'veikals/releases/1/index.jws'))
    expect(await codes(text, { at: unsigned })).toEqual(['release-not-signed'])
    const changed = copyOf(tree).set(`${place}/lv/banner.json`, Buffer.from('{}'))
    expect(await codes(text, { at: changed })).toEqual(['banner-differs'])
    expect((await verify(text, { at: without })).outcome).toBe('broken')
  })

  it('of something that was never offered is none, though it is signed', async () => {
    for (const [change, code] of [
      [{ categories: ['necessary', 'tracking'] }, 'choice-not-offered'],
      [{ locale: 'fr' }, 'choice-not-offered'],
      [{ revision: 99 }, 'choice-not-offered'],
      [{ release: 9 }, 'release-missing'],
      [{ site: '../veikals' }, 'receipt-malformed'],
    ] as const) {
      const [text = ''] = receiptsOf([
        consent({ ...change, categories: 'categories' in change ? [...change.categories] : consent().categories }),
      ])
      expect(await codes(text)).toEqual([code])
    }
  })
})
