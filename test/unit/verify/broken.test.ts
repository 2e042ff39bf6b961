import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compressedEndings } from '../../../src/verify/compressed.ts'
import {
  altered,
  broken,
  bytesOf,
  codesAt,
  copyOf,
  makeTree,
  newKey,
  sha256,
  type Tree,
  verify,
  writeChecksums,
} from './tree-fixture.ts'

const key = await newKey()
const forger = await newKey()
const releases = ['effective', 'effective', 'cancelled', 'effective', 'upcoming'] as const
const whole = await makeTree({ key, releases })
const exported = await makeTree({ key, releases: ['effective', 'effective'], compressed: true, checksums: true })
const paths = [...whole.keys()]
const anyPath = fc.constantFrom(...paths)
const runs = { numRuns: 80 }

const isOfUpcoming = (path: string) => path.startsWith('veikals/releases/5/')

const flip = (tree: Tree, path: string, bit: number): Tree => {
  const changed = copyOf(tree)
  const bytes = bytesOf(changed, path)
  const at = bit % (bytes.length * 8)
  bytes[at >> 3] = (bytes[at >> 3] ?? 0) ^ (1 << (at & 7))
  return changed
}

describe('a flipped bit', () => {
  it('in any file is found, and the file is named and no other', async () => {
    await fc.assert(
      fc.asyncProperty(anyPath, fc.nat(), async (path, bit) => {
        const result = await verify(flip(whole, path, bit))
        expect(result.outcome).toBe('broken')
        const named = broken(result)
        if (path.startsWith('.well-known')) {
          expect(named).toContain(path)
          return
        }
        // Of a release that nothing follows and that is not in effect, manifest and signature vouch for each other only.
        if (/releases\/5\/index\.j/.test(path)) {
          expect(named.some((each) => /releases\/5\/index\.j/.test(each))).toBe(true)
          return
        }
        // A manifest in doubt expects other things than there are.
        const doubtless = result.findings.filter((each) => each.severity === 'error' && !('inDoubt' in each))
        expect([...new Set(doubtless.map((each) => each.path))]).toEqual([path])
      }),
      runs,
    )
  })

  it('is found in every file, and on a server too', async () => {
    for (const path of paths) {
      const result = await verify(flip(whole, path, 8 * 40 + 3), { listed: false })
      expect([path, result.outcome]).toEqual([path, 'broken'])
      if (!isOfUpcoming(path)) expect(broken(result)).toContain(path)
    }
  })

  it('is found in every file of an export, compressed or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...exported.keys()), fc.nat(), async (path, bit) => {
        const { outcome, findings } = await verify(flip(exported, path, bit))
        expect(outcome).toBe('broken')
        const names = findings.flatMap((each) => [each.path, 'listedIn' in each ? each.listedIn : ''])
        expect(names).toContain(path)
      }),
      { numRuns: 120 },
    )
  })

  it('in bits of a signature that say nothing is found', async () => {
    const path = 'veikals/releases/2/index.jws'
    const text = bytesOf(whole, path).toString()
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const at = alphabet.indexOf(text.slice(-1))
    const tree = copyOf(whole).set(path, Buffer.from(`${text.slice(0, -1)}${alphabet[at ^ 1]}`))
    expect(broken(await verify(tree))).toEqual([path])
  })
})

describe('a file', () => {
  it('that is gone is missed, and named', async () => {
    for (const path of paths) {
      const tree = copyOf(whole)
      tree.delete(path)
      for (const listed of [true, false]) {
        const result = await verify(tree, { listed })
        expect(broken(result)).toContain(path)
        expect(result.outcome).toBe('broken')
      }
    }
  })

  it('that is cut off or goes on is named', async () => {
    await fc.assert(
      fc.asyncProperty(anyPath, fc.nat(), fc.boolean(), async (path, length, longer) => {
        const bytes = bytesOf(whole, path)
        const other = longer ? Buffer.concat([bytes, Buffer.from('\n')]) : bytes.subarray(0, length % bytes.length)
        const named = broken(await verify(copyOf(whole).set(path, other)))
        if (path === '.well-known/jwks.json' && longer) return
        if (isOfUpcoming(path) && path.includes('index.j')) expect(named.join()).toContain('releases/5/index.j')
        else expect(named).toContain(path)
      }),
      runs,
    )
  })

  it('that was swapped with another is named, and so is the other', async () => {
    await fc.assert(
      fc.asyncProperty(anyPath, anyPath, async (one, two) => {
        fc.pre(!bytesOf(whole, one).equals(bytesOf(whole, two)))
        fc.pre(![one, two].some((path) => path.startsWith('.well-known') || isOfUpcoming(path)))
        const tree = copyOf(whole).set(one, bytesOf(whole, two)).set(two, bytesOf(whole, one))
        const named = broken(await verify(tree))
        // Without its manifest, nobody knows what a file was.
        const manifests = [one, two].filter((path) => path.endsWith('/index.json'))
        expect(named).toEqual(expect.arrayContaining(manifests.length > 0 ? manifests : [one, two]))
      }),
      runs,
    )
  })

  it('that nobody lists is named as a warning', async () => {
    for (const path of [
      'veikals/lv/old.json',
      'veikals/releases/2/lv/more.html',
      'veikals/releases/09/x',
      'robots.txt',
    ]) {
      const result = await verify(copyOf(whole).set(path, Buffer.from('x')))
      expect(result.findings).toEqual([expect.objectContaining({ code: 'unlisted-file', severity: 'warning', path })])
      expect(result.outcome).toBe('intact')
    }
  })
})

describe('a chain', () => {
  const move = (tree: Tree, from: number, to: number, into: Tree) => {
    for (const [path, bytes] of tree) {
      const prefix = `veikals/releases/${from}/`
      if (path.startsWith(prefix) && !path.includes('/diff/'))
        into.set(path.replace(prefix, `veikals/releases/${to}/`), bytes)
    }
  }

  it('whose releases changed places is broken at both', async () => {
    const tree = copyOf(whole)
    move(whole, 1, 2, tree)
    move(whole, 2, 1, tree)
    const result = await verify(tree)
    for (const release of [1, 2]) {
      const path = `veikals/releases/${release}/index.json`
      expect(codesAt(result, path)).toContain('wrong-number')
    }
  })

  const forged = async (release: number, by = forger) => {
    const tree = copyOf(whole)
    const path = `veikals/releases/${release}/lv/policy.html`
    const body = Buffer.from('<p>Forged</p>')
    const manifest = `veikals/releases/${release}/index.json`
    const index = altered(bytesOf(whole, manifest), ({ files }) => ({
      files: files.map((file) =>
        file.path === 'lv/policy.html' ? { ...file, bytes: body.length, sha256: sha256(body) } : file,
      ),
    }))
    tree.set(path, body).set(manifest, Buffer.from(index))
    return tree.set(`veikals/releases/${release}/index.jws`, Buffer.from(await by.sign(index)))
  }

  it('with a forgery that another key signed is broken at the release', async () => {
    for (const release of [1, 2, 3, 4, 5]) {
      const result = await verify(await forged(release))
      expect(codesAt(result, `veikals/releases/${release}/index.jws`)).toEqual(['key-unknown'])
      const link = codesAt(result, `veikals/releases/${release}/index.json`)
      if (release < 5) expect(link).toEqual(['link-broken'])
    }
  })

  it('with a forgery that the true key signed is broken at the link', async () => {
    const result = await verify(await forged(2, key))
    expect(codesAt(result, 'veikals/releases/2/index.json')).toEqual(['link-broken'])
  })

  it('that was forged whole, with its key published, is found by whoever has keys of their own', async () => {
    const tree = await makeTree({ key: forger, releases })
    expect((await verify(tree)).outcome).toBe('intact')
    const result = await verify(tree, { keys: { keys: [key.publicJwk] } })
    expect(result.findings.filter(({ code }) => code === 'key-unknown')).toHaveLength(5)
  })

  it('of another site is told from this one', async () => {
    const tree: Tree = new Map()
    for (const [path, bytes] of await makeTree({ key, site: 'pood' }))
      tree.set(path.replace(/^pood\//, 'veikals/'), bytes)
    const result = await verify(tree)
    expect(codesAt(result, 'veikals/releases/2/index.json')).toEqual(['wrong-site'])
  })

  it('with a release left out is broken there', async () => {
    const tree = copyOf(whole)
    for (const path of paths) if (path.startsWith('veikals/releases/2/')) tree.delete(path)
    for (const listed of [true, false]) {
      const result = await verify(tree, { listed })
      expect(broken(result)).toContain('veikals/releases/2/index.json')
    }
  })

  it('without the release that index.json names as its newest is broken', async () => {
    const tree = await makeTree({ key })
    for (const path of tree.keys()) if (path.startsWith('veikals/releases/3/')) tree.delete(path)
    expect(broken(await verify(tree))).toContain('veikals/releases/3/index.json')
  })

  it('whose list tells otherwise of an earlier release is found, though it is signed', async () => {
    const tree = await makeTree({ key })
    const path = 'veikals/releases/3/index.json'
    const index = altered(bytesOf(tree, path), ({ releases }) => ({
      releases: releases.map((each) => (each.release === 1 ? { ...each, material: !each.material } : each)),
    }))
    tree.set(path, Buffer.from(index)).set('veikals/index.json', Buffer.from(index))
    const jws = Buffer.from(await key.sign(index))
    tree.set('veikals/releases/3/index.jws', jws).set('veikals/index.jws', jws)
    expect((await verify(tree)).findings).toEqual([
      expect.objectContaining({ code: 'release-list-wrong', path: 'veikals/releases/3/index.json' }),
    ])
  })
})

describe('the paths of the release in effect', () => {
  it('that stayed behind are named, where index.json went on', async () => {
    const tree = await makeTree({ key })
    const old = 'veikals/releases/2/lv/policy.html'
    tree.set('veikals/lv/policy.html', bytesOf(tree, old))
    expect(broken(await verify(tree))).toEqual(['veikals/lv/policy.html'])
  })

  it('are not those of a release that was cancelled, or is still to come', async () => {
    const tree = await makeTree({ key, releases: ['effective', 'cancelled', 'effective'] })
    const held = copyOf(tree).set('veikals/index.json', bytesOf(tree, 'veikals/releases/2/index.json'))
    expect(codesAt(await verify(held), 'veikals/index.json')).toEqual(
      expect.arrayContaining(['current-cancelled', 'current-too-early']),
    )
  })
})

describe('a compressed form', () => {
  const path = 'veikals/lv/policy.json'
  const without = copyOf(exported)
  without.delete('checksums.txt')

  it.each(compressedEndings)('%s of another file is named', async (ending) => {
    const tree = copyOf(without).set(`${path}${ending}`, bytesOf(exported, `veikals/en/policy.json${ending}`))
    expect((await verify(tree)).findings).toContainEqual(
      expect.objectContaining({ code: 'compressed-differs', path: `${path}${ending}`, reason: 'other-content' }),
    )
  })

  it.each(compressedEndings)('%s that is cut off or goes on is named', async (ending) => {
    const bytes = bytesOf(exported, `${path}${ending}`)
    const cut = await verify(copyOf(without).set(`${path}${ending}`, bytes.subarray(0, -3)))
    expect(broken(cut)).toEqual([`${path}${ending}`])
    const longer = await verify(copyOf(without).set(`${path}${ending}`, Buffer.concat([bytes, Buffer.alloc(5)])))
    expect(longer.findings).toContainEqual(expect.objectContaining({ reason: 'more-after-its-end' }))
  })
})

describe('checksums.txt', () => {
  it('covers what no manifest is about', async () => {
    const tree = copyOf(exported).set('schemas/manifest.json', Buffer.from('{}'))
    expect((await verify(tree)).findings).toContainEqual(
      expect.objectContaining({ code: 'file-changed', path: 'schemas/manifest.json', listedIn: 'checksums.txt' }),
    )
  })

  it('is itself named where a signed manifest says otherwise', async () => {
    const tree = copyOf(exported)
    const text = bytesOf(tree, 'checksums.txt').toString()
    const hash = sha256(bytesOf(tree, 'veikals/lv/policy.html'))
    tree.set('checksums.txt', Buffer.from(text.replaceAll(hash, '0'.repeat(64))))
    expect(broken(await verify(tree))).toEqual(['checksums.txt'])
  })

  it.each([
    ['nothing at its end', (text: string) => text.slice(0, -1)],
    ['a path that leads elsewhere', (text: string) => `${text}${'0'.repeat(64)}  ../secret\n`],
    ['a path twice', (text: string) => `${text}${text.split('\n')[0]}\n`],
    ['upper case', (text: string) => `${text}${'A'.repeat(64)}  a\n`],
  ])('is refused with %s', async (_, change) => {
    const tree = copyOf(exported)
    tree.set('checksums.txt', Buffer.from(change(bytesOf(tree, 'checksums.txt').toString())))
    expect(codesAt(await verify(tree), 'checksums.txt')).toContain('checksums-unreadable')
  })

  it('makes a file that it does not name conspicuous', async () => {
    const tree = copyOf(exported).set('headers.json', Buffer.from('{}'))
    expect((await verify(tree)).findings).toEqual([
      expect.objectContaining({ code: 'unlisted-file', path: 'headers.json' }),
    ])
    writeChecksums(tree)
  })
})
