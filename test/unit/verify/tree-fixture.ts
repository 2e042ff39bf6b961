/** Whole trees of signed releases in memory, as publishing and an export write them. */
import { createHash } from 'node:crypto'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import canonicalize from 'canonicalize'
import type { Manifest } from '../../../src/contract/manifest.ts'
import { type CompiledRelease, compileRelease } from '../../../src/release/compile-release.ts'
import type { ReleaseChain } from '../../../src/release/release-chain.ts'
import { makeSigningKey } from '../../../src/signing/make-signing-key.ts'
import { readSigningKey, type SigningKey } from '../../../src/signing/signing-key.ts'
import { type VerifyOptions, verifyTree } from '../../../src/verify/index.ts'
import { snapshotOf } from '../policy-fixture.ts'

export type Tree = Map<string, Buffer>

export const newKey = async (): Promise<SigningKey> => {
  const read = await readSigningKey(makeSigningKey())
  if (!read.ok) throw new Error(read.code)
  return read.key
}

export const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')
const canonical = (value: unknown): string => canonicalize(value) ?? ''

export type Plan = {
  site?: string
  /** What becomes of each release: `upcoming` and `unsigned` are of their time. */
  releases?: readonly ('effective' | 'cancelled' | 'upcoming' | 'unsigned')[]
  /** Of release `n`. */
  keyOf?: (release: number) => SigningKey
  compressed?: boolean
  /** Whether `checksums.txt` is written, and over what. */
  checksums?: boolean
}

/** Before signatures, manifests had no list of differences. */
const asBefore = ({ differences: _none, ...manifest }: Manifest): Manifest => manifest

const day = (number: number) => `2026-01-${String(number).padStart(2, '0')}T00:00:00.000Z`
export const far = '2199-01-01T00:00:00.000Z'

type Made = CompiledRelease & { index: string }

export const makeTree = async ({
  key,
  site = 'veikals',
  releases = ['effective', 'effective', 'effective'],
  keyOf = () => key,
  compressed = false,
  checksums = false,
}: Plan & { key: SigningKey }): Promise<Tree> => {
  const tree: Tree = new Map()
  const put = (path: string, body: string | Buffer) => {
    const bytes = Buffer.from(body)
    tree.set(path, bytes)
    if (!compressed || bytes.length < 100) return
    tree.set(`${path}.br`, brotliCompressSync(bytes))
    tree.set(`${path}.gz`, gzipSync(bytes, { level: 9 }))
  }
  let current: { number: number; made: Made } | undefined
  let upcoming: Made | undefined
  const chain: ReleaseChain = { newest: null, releases: [], notes: {} }
  const keys = new Map<string, SigningKey>()
  for (const [at, fate] of releases.entries()) {
    const number = at + 1
    const late = fate === 'upcoming' || fate === 'cancelled'
    const compiled = compileRelease({
      snapshot: snapshotOf({ site: { slug: site, title: { lv: `Politika ${number}`, en: `Policy ${number}` } } }),
      release: {
        number,
        publishedAt: day(number),
        effectiveFrom: late ? far : day(number),
        material: number % 2 === 1,
        since: current?.number ?? 0,
        notes: {},
      },
      previous: current
        ? {
            number: current.number,
            manifestSha256: sha256(current.made.index),
            releases: [...chain.releases],
            policies: current.made.policies,
          }
        : null,
      chain: { ...chain, releases: [...chain.releases] },
    })
    const manifest = fate === 'unsigned' ? asBefore(compiled.manifest) : compiled.manifest
    const index = canonical(manifest)
    const folder = `${site}/releases/${number}`
    for (const file of compiled.files) put(`${folder}/${file.path}`, file.path === 'index.json' ? index : file.body)
    for (const file of compiled.differences) put(`${site}/${file.path}`, file.body)
    if (fate !== 'unsigned') {
      const own = keyOf(number)
      keys.set(own.kid, own)
      put(`${folder}/index.jws`, await own.sign(index))
    }
    const made = { ...compiled, index }
    chain.newest = { number, manifestSha256: sha256(index) }
    const told = manifest.releases.at(-1)
    if (told) chain.releases.push(fate === 'cancelled' ? { ...told, cancelledAt: day(number + 1) } : told)
    if (fate === 'upcoming') upcoming = made
    else if (!late) current = { number, made }
  }
  if (current) {
    const folder = `${site}/releases/${current.number}/`
    for (const file of [...current.made.files.map(({ path }) => path), 'index.jws']) {
      const bytes = tree.get(`${folder}${file}`)
      if (bytes) put(`${site}/${file.replace(/^current\//, '')}`, bytes)
    }
    const next = upcoming?.manifest.releases.at(-1)
    if (next) put(`${site}/index.json`, canonical({ ...JSON.parse(current.made.index), upcoming: next }))
  }
  put('.well-known/jwks.json', JSON.stringify({ keys: [...keys.values()].map(({ publicJwk }) => publicJwk) }))
  if (checksums) {
    put('openapi.json', JSON.stringify({ openapi: '3.1.0' }))
    put('schemas/manifest.json', JSON.stringify({ type: 'object' }))
    writeChecksums(tree)
  }
  return tree
}

/** Over all files of a tree, as `sha256sum` writes them. */
export const writeChecksums = (tree: Tree): void => {
  const lines = [...tree].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
  tree.set('checksums.txt', Buffer.from(lines.join('')))
}

export const copyOf = (tree: Tree): Tree => new Map([...tree].map(([path, bytes]) => [path, Buffer.from(bytes)]))

export const bytesOf = (tree: Tree, path: string): Buffer => {
  const bytes = tree.get(path)
  if (!bytes) throw new Error(`${path} is not in the tree`)
  return bytes
}

/** Verifies a tree as a folder is verified; `listed: false` as a server is, which nobody can list. */
export const verify = (tree: Tree, { listed = true, ...more }: Partial<VerifyOptions> & { listed?: boolean } = {}) =>
  verifyTree({
    read: async (path) => tree.get(path) ?? 'missing',
    ...(listed ? { list: async () => [...tree.keys()] } : {}),
    keys: 'published',
    sites: ['veikals'],
    ...more,
  })

/** Paths of errors, once each. */
export const broken = ({ findings }: Awaited<ReturnType<typeof verify>>): string[] => [
  ...new Set(findings.filter(({ severity }) => severity === 'error').map(({ path }) => path)),
]

export const codesAt = ({ findings }: Awaited<ReturnType<typeof verify>>, path: string): string[] =>
  findings.filter((finding) => finding.path === path).map(({ code }) => code)

/** A manifest with something else in it, as its bytes. */
export const altered = (bytes: Buffer, change: (manifest: Manifest) => object): string =>
  canonical({ ...JSON.parse(bytes.toString('utf8')), ...change(JSON.parse(bytes.toString('utf8'))) })
