import { describe, expect, it } from 'vitest'
import { broken, copyOf, makeTree, newKey, verify, writeChecksums } from './tree-fixture.ts'

const key = await newKey()
const other = await newKey()

describe('a tree as it was published', () => {
  it.each([
    ['with one release', ['effective']],
    ['with several', ['effective', 'effective', 'effective']],
    ['with one on its way', ['effective', 'effective', 'upcoming']],
    ['with one that was cancelled', ['effective', 'cancelled', 'effective']],
    ['with a last one that was cancelled', ['effective', 'cancelled']],
    ['with one on its way after one that was cancelled', ['effective', 'cancelled', 'upcoming']],
    ['with a first one that is on its way', ['upcoming']],
  ] as const)('is intact %s, in a folder and on a server', async (_, releases) => {
    const tree = await makeTree({ key, releases })
    for (const listed of [true, false]) {
      const result = await verify(tree, { listed })
      expect(result.findings.filter(({ severity }) => severity !== 'note')).toEqual([])
      expect(result.outcome).toBe('intact')
      const [site] = result.sites
      expect(site).toMatchObject({ site: 'veikals', newest: releases.length, releases: releases.length, unsigned: 0 })
      expect(site?.files).toBe([...tree.keys()].filter((path) => path.startsWith('veikals/')).length)
    }
  })

  it('is summed up: what is in effect, on its way and cancelled, and whose keys signed what', async () => {
    const releases = ['effective', 'cancelled', 'effective', 'upcoming'] as const
    const tree = await makeTree({ key, releases, keyOf: (number) => (number < 3 ? other : key) })
    const { sites, outcome } = await verify(tree)
    expect(outcome).toBe('intact')
    expect(sites).toMatchObject([
      {
        newest: 4,
        inEffect: 3,
        upcoming: 4,
        cancelled: [2],
        signedBy: [
          { kid: other.kid, releases: 2, first: 1, last: 2 },
          { kid: key.kid, releases: 2, first: 3, last: 4 },
        ],
      },
    ])
  })

  it('is intact with compressed forms, checksums, and more than one site', async () => {
    const tree = await makeTree({ key, compressed: true })
    for (const [path, bytes] of await makeTree({ key, site: 'pood', compressed: true })) tree.set(path, bytes)
    tree.set('openapi.json', Buffer.from('{}'))
    writeChecksums(tree)
    const both = await verify(tree, { sites: undefined as never })
    expect(both.findings).toEqual([])
    expect(both.sites.map(({ site }) => site)).toEqual(['pood', 'veikals'])
    expect((await verify(tree)).findings).toEqual([])
  })

  it('may begin with releases of before there were signatures, which the first signed one vouches for', async () => {
    const tree = await makeTree({ key, releases: ['unsigned', 'unsigned', 'effective', 'effective'] })
    const result = await verify(tree)
    expect(result.outcome).toBe('intact')
    expect(result.findings.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      'not-covered veikals/releases/1/diff/2/en.html',
      'not-covered veikals/releases/1/diff/2/en.json',
      'not-covered veikals/releases/1/diff/2/lv.html',
      'not-covered veikals/releases/1/diff/2/lv.json',
      'unsigned-before veikals/releases/1/index.jws',
      'unsigned-before veikals/releases/2/index.jws',
    ])
  })

  it('without any signature is vouched for by nobody', async () => {
    const tree = await makeTree({ key, releases: ['unsigned', 'unsigned'] })
    expect(broken(await verify(tree))).toContain('veikals/releases/2/index.jws')
  })

  it('has no release of before signatures after a signed one', async () => {
    const tree = await makeTree({ key, releases: ['effective', 'unsigned', 'effective'] })
    expect(broken(await verify(tree))).toEqual(['veikals/releases/2/index.jws'])
  })

  it('is looked at from a release on', async () => {
    const tree = await makeTree({ key })
    tree.delete('veikals/releases/1/lv/policy.json')
    expect((await verify(tree)).outcome).toBe('broken')
    const later = await verify(tree, { from: 2 })
    expect(later.outcome).toBe('intact')
    expect(later.sites).toMatchObject([{ from: 2, releases: 2, newest: 3 }])
    expect((await verify(tree, { from: 99 })).sites).toMatchObject([{ from: 3, releases: 1 }])
  })

  it('is verified without the paths of the release in effect where there are none, as in a database', async () => {
    const tree = await makeTree({ key })
    for (const path of tree.keys()) if (!path.startsWith('veikals/releases/')) tree.delete(path)
    const keys = { keys: [key.publicJwk] }
    expect((await verify(tree, { keys, current: false })).findings).toEqual([])
    expect(broken(await verify(tree, { keys }))).toContain('veikals/index.json')
  })

  it('is looked at anew where another release took effect meanwhile', async () => {
    const before = await makeTree({ key, releases: ['effective', 'effective', 'upcoming'] })
    const after = await makeTree({ key, releases: ['effective', 'effective', 'effective'] })
    let reads = 0
    const result = await verify(before, {
      listed: false,
      keys: { keys: [key.publicJwk] },
      read: async (path) => (reads++ < 10 ? before : after).get(path) ?? 'missing',
    })
    expect(result.findings).toEqual([])
    expect(result.sites).toMatchObject([{ newest: 3, inEffect: 3, upcoming: undefined }])
  })

  it('is not changed by being looked at', async () => {
    const tree = await makeTree({ key })
    const copy = copyOf(tree)
    await verify(tree)
    expect(tree).toEqual(copy)
  })
})
