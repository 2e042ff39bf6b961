import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Manifest } from '../../../src/contract/manifest.ts'
import { altered, bytesOf, codesAt, copyOf, makeTree, newKey, type Tree, verify } from './tree-fixture.ts'

const key = await newKey()
const whole = await makeTree({ key, releases: ['effective'] })
const path = 'veikals/releases/1/index.json'

/** A manifest that the true key signed, whatever is in it. */
const signed = async (change: (manifest: Manifest) => object): Promise<Tree> => {
  const index = altered(bytesOf(whole, path), change)
  const jws = Buffer.from(await key.sign(index))
  return copyOf(whole)
    .set(path, Buffer.from(index))
    .set('veikals/index.json', Buffer.from(index))
    .set('veikals/releases/1/index.jws', jws)
    .set('veikals/index.jws', jws)
}

const withFile = (file: Partial<Manifest['files'][number]>) =>
  signed(({ files: [first, ...files] }) => ({ files: [{ ...first, ...file }, ...files] }))

describe('a hostile tree', () => {
  it.each([
    '../../../etc/passwd',
    'lv/../../x',
    '/etc/passwd',
    'https://example.com/x',
    'lv\\policy.json',
    'lv/%2e%2e/x',
    'lv//policy.json',
    '.',
    'index.json',
    'index.jws',
    'current/index.json',
    'current/releases/2/x',
    'releases/2/lv/policy.json',
    'a\u0000b',
    `${'x/'.repeat(600)}x`,
  ])('whose manifest names %j is refused there, and nothing is read by that name', async (name) => {
    const tree = await withFile({ path: name })
    const read: string[] = []
    const result = await verify(tree, {
      read: async (asked) => {
        read.push(asked)
        return tree.get(asked) ?? 'missing'
      },
    })
    expect(codesAt(result, path)).toEqual(['path-refused'])
    expect(result.outcome).toBe('broken')
    const own = new Set([...whole.keys(), 'checksums.txt'])
    expect(read.filter((each) => !own.has(each))).toEqual([])
  })

  it.each(['releases/1/diff/2/lv.json', '../x', 'releases/0/diff/1/x', 'lv/policy.json'])(
    'whose manifest names %j as a difference is refused',
    async (name) => {
      const [file] = JSON.parse(bytesOf(whole, path).toString()).files
      const tree = await signed(() => ({ differences: [{ ...file, path: name }] }))
      expect(codesAt(await verify(tree), path)).toEqual(['path-refused'])
    },
  )

  it('with a path twice, too many files, or sizes that nobody has is refused without being read', async () => {
    const twice = await signed(({ files }) => ({ files: [...files, ...files.slice(0, 1)] }))
    expect(codesAt(await verify(twice), path)).toEqual(['path-twice'])
    const many = await signed(({ files }) => ({
      files: Array.from({ length: 30_000 }, (_, at) => ({ ...files[0], path: `x/${at}` })),
    }))
    expect(codesAt(await verify(many), path)).toContain('too-many-files')
    const huge = await withFile({ bytes: Number.MAX_SAFE_INTEGER })
    const name = JSON.parse(bytesOf(huge, path).toString()).files[0].path
    expect(codesAt(await verify(huge), `veikals/releases/1/${name}`)).toEqual(['file-too-large'])
  })

  it('with a million files is refused by the length of its manifest', async () => {
    const file = '{"path":"x","mediaType":"x","bytes":1,"sha256":"x"},'
    const tree = copyOf(whole).set(path, Buffer.from(`{"files":[${file.repeat(1_000_000)}`))
    expect(codesAt(await verify(tree), path)).toContain('manifest-too-large')
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '<html>'],
    ['no UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
    ['a mark before it', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytesOf(whole, path)])],
    ['another thing', '[]'],
    ['deep nesting', '['.repeat(1_000_000)],
    ['a number beyond all', '{"release":1e999}'],
    ['a prototype', '{"__proto__":{"release":1}}'],
  ])('with %s for a manifest is unreadable there', async (_, body) => {
    const result = await verify(copyOf(whole).set(path, Buffer.from(body)))
    expect(codesAt(result, path)).toContain('manifest-unreadable')
  })

  it('with releases of absurd numbers ends soon', async () => {
    const far = copyOf(whole).set('veikals/releases/999999999999/index.json', bytesOf(whole, path))
    expect((await verify(far)).findings.map(({ code }) => code)).toContain('too-many-releases')
    const gap = copyOf(whole).set('veikals/releases/40000/index.json', bytesOf(whole, path))
    const { findings } = await verify(gap)
    expect(findings.length).toBeLessThan(2_100)
    expect(findings.map(({ code }) => code)).toContain('too-many-findings')
  })

  it('on a server that answers everything ends soon', async () => {
    const result = await verify(whole, {
      listed: false,
      read: async () => bytesOf(whole, path),
      limits: { releases: 100 },
    })
    expect(result.outcome).toBe('broken')
  })

  it('whose compressed forms unpack to more than they should is not unpacked', async () => {
    const bomb = Buffer.alloc(200_000_000)
    const tree = copyOf(whole)
      .set('veikals/lv/policy.json.gz', gzipSync(bomb))
      .set('veikals/lv/policy.json.br', brotliCompressSync(bomb.subarray(0, 20_000_000)))
    const before = process.memoryUsage().rss
    const { findings } = await verify(tree)
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
    expect(findings.map(({ path: at }) => at).sort()).toEqual([
      'veikals/lv/policy.json.br',
      'veikals/lv/policy.json.gz',
    ])
  })

  it.each([
    ['no JSON', 'x'],
    ['no set', '[]'],
    ['no keys', '{"keys":[]}'],
    ['keys of another kind', '{"keys":[{"kty":"RSA","kid":"x"}]}'],
    ['a key without its number', JSON.stringify({ keys: [{ ...key.publicJwk, x: undefined }] })],
    ['a key under a name that is not its thumbprint', JSON.stringify({ keys: [{ ...key.publicJwk, kid: 'x' }] })],
  ])('with %s for keys verifies nothing', async (_, body) => {
    const result = await verify(copyOf(whole).set('.well-known/jwks.json', Buffer.from(body)))
    expect(result.outcome).toBe('broken')
  })

  it('whose site has a name that is a path is refused', async () => {
    expect((await verify(whole, { sites: ['../veikals'] })).findings).toContainEqual(
      expect.objectContaining({ code: 'path-refused' }),
    )
  })
})
