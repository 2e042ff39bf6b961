import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { locateTree } from '../../../src/verify/locate-tree.ts'
import { folderReader } from '../../../src/verify/readers/folder.ts'
import { httpReader } from '../../../src/verify/readers/http.ts'
import { verifyTree } from '../../../src/verify/verify-tree.ts'
import { makeTree, newKey } from './tree-fixture.ts'
import { removeFolder, type Serving, serve, serveTree, writeTree } from './tree-places.ts'

const key = await newKey()
const tree = await makeTree({ key, releases: ['effective', 'effective', 'upcoming'] })
const closing: (() => Promise<void>)[] = []
const closed = (serving: Serving): Serving => {
  closing.push(serving.close)
  return serving
}
afterAll(() => Promise.all(closing.map((close) => close())))

const verify = async (place: string, sites: string[] = []) => {
  const located = await locateTree(place, sites)
  if (located.outcome !== 'found') return located
  return verifyTree({ ...located.reader, ...(located.sites ? { sites: located.sites } : {}), keys: 'published' })
}

const small = { maxBytes: 100 }

describe('a folder', () => {
  let folder: string
  beforeAll(async () => {
    folder = await writeTree(tree)
    closing.push(() => removeFolder(folder))
  })

  it('is verified as a base or as a site, also by another name', async () => {
    expect(await verify(folder)).toMatchObject({ outcome: 'intact', findings: [] })
    expect(await verify(folder, ['veikals'])).toMatchObject({ outcome: 'intact', findings: [] })
    expect(await verify(path.join(folder, 'veikals'))).toMatchObject({ outcome: 'intact', findings: [] })
    const copy = path.join(folder, 'copy')
    await writeTree(new Map([...tree].map(([name, bytes]) => [name.replace('veikals/', 'other/'), bytes])), copy)
    expect(await verify(path.join(copy, 'other'))).toMatchObject({ outcome: 'broken' })
    expect(await verify(path.join(copy, 'other'), ['veikals'])).toMatchObject({ outcome: 'intact', findings: [] })
    await removeFolder(copy)
  })

  it('that is not there, or is none, or is empty, is said to be such', async () => {
    expect(await verify(path.join(folder, 'nowhere'))).toMatchObject({ outcome: 'unreadable' })
    expect(await verify(path.join(folder, 'veikals/index.json'))).toMatchObject({ outcome: 'unreadable' })
    expect(await verify(path.join(folder, 'veikals/lv'))).toMatchObject({ outcome: 'unreadable' })
    expect(await verify(folder, ['pood'])).toMatchObject({ outcome: 'unreadable' })
  })

  it('is not left, by a path or by a link', async () => {
    const inside = path.join(folder, 'inside')
    await mkdir(path.join(inside, 'veikals'), { recursive: true })
    await writeFile(path.join(folder, 'secret'), 'secret')
    await symlink(path.join(folder, 'secret'), path.join(inside, 'veikals/link'))
    await symlink(folder, path.join(inside, 'veikals/up'))
    await writeFile(path.join(inside, 'veikals/file'), 'public')
    await symlink('file', path.join(inside, 'veikals/alias'))
    const { read, list } = await folderReader({ folder: inside })
    for (const hostile of [
      '../secret',
      'veikals/../../secret',
      '/etc/passwd',
      'veikals/link',
      'veikals/up/secret',
      'a\0b',
    ]) {
      expect(await read(hostile, small)).toBe('missing')
    }
    expect(await read('veikals/alias', small)).toEqual(Buffer.from('public'))
    expect(await list?.()).toEqual(expect.arrayContaining(['veikals/link', 'veikals/up', 'veikals/file']))
    expect((await list?.())?.length).toBe(4)
    await removeFolder(inside)
  })

  it('with a link to a folder around it is listed once', async () => {
    await symlink('.', path.join(folder, 'veikals/again'))
    const { list } = await folderReader({ folder })
    expect((await list?.())?.length).toBeLessThan(tree.size * 20)
    await removeFolder(path.join(folder, 'veikals/again'))
  })

  it.skipIf(process.platform === 'win32')('gives no bytes of what is no file, and none beyond the limit', async () => {
    execFileSync('mkfifo', [path.join(folder, 'pipe')])
    const { read } = await folderReader({ folder })
    expect(await read('pipe', small)).toBe('missing')
    expect(await read('veikals', small)).toBe('missing')
    expect(await read('veikals/index.json', small)).toBe('too-large')
    await removeFolder(path.join(folder, 'pipe'))
  })
})

describe('a server', () => {
  it('is verified at a base, and at a site', async () => {
    const { origin } = closed(await serveTree(tree))
    for (const [place, sites] of [
      [`${origin}/api/privacy`, ['veikals']],
      [`${origin}/api/privacy/`, ['veikals']],
      [`${origin}/api/privacy/veikals`, []],
      [`${origin}/api/privacy/veikals/index.json`, []],
      [`${origin}/api/privacy/veikals`, ['veikals']],
    ] as const) {
      const result = await verify(place, [...sites])
      expect(result).toMatchObject({ outcome: 'intact', findings: [], sites: [{ releases: 3, upcoming: 3 }] })
    }
    expect(await verify(`${origin}/api/privacy`)).toMatchObject({ outcome: 'wrong-usage' })
    expect(await verify(origin)).toMatchObject({ outcome: 'wrong-usage' })
  })

  it.each(['ftp://example.com/x', 'http://user:secret@example.com/x', 'http://[x/'])(
    'is not asked at %s',
    async (url) => {
      expect(await verify(url)).toMatchObject({ outcome: 'wrong-usage' })
    },
  )

  it('is followed within itself and nowhere else', async () => {
    const elsewhere = closed(await serve((_, response) => response.end('secret')))
    const { origin } = closed(
      await serve((request, response) => {
        const to = { '/near': '/file', '/far': `${elsewhere.origin}/file`, '/round': '/round' }[request.url ?? '']
        if (to) response.writeHead(302, { location: to })
        response.end('file')
      }),
    )
    const { read } = httpReader({ base: origin })
    expect(await read('near', small)).toEqual(Buffer.from('file'))
    await expect(read('far', small)).rejects.toThrow(/another server/)
    await expect(read('round', small)).rejects.toThrow(/on and on/)
    expect(elsewhere.requests).toEqual([])
  })

  it('is not listened to beyond the limit, compressed or without an end', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    const { origin } = closed(
      await serve((request, response) => {
        if (request.url === '/bomb') {
          response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
          return
        }
        const more = () => {
          while (response.write('x'.repeat(10_000)));
          response.once('drain', more)
        }
        more()
      }),
    )
    const { read } = httpReader({ base: origin })
    expect(await read('bomb', { maxBytes: 1_000 })).toBe('too-large')
    expect(await read('endless', { maxBytes: 1_000 })).toBe('too-large')
  })

  it('that does not answer, or with an error, is unreadable; once may be chance', async () => {
    let asked = 0
    const failing = closed(
      await serve((_, response) => {
        asked += 1
        response.writeHead(asked === 1 ? 503 : asked === 2 ? 200 : 500).end('file')
      }),
    )
    const { read } = httpReader({ base: failing.origin })
    expect(await read('file', small)).toEqual(Buffer.from('file'))
    await expect(read('file', small)).rejects.toThrow(/answers with 500/)
    const sockets: Socket[] = []
    const silent = createServer((socket) => sockets.push(socket))
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const address = silent.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await expect(httpReader({ base: `http://127.0.0.1:${port}`, timeout: 100 }).read('x', small)).rejects.toThrow()
    for (const socket of sockets) socket.destroy()
    await new Promise<void>((resolve) => silent.close(() => resolve()))
    const result = await verify(`http://127.0.0.1:${port}/api/privacy`, ['veikals'])
    expect(result).toMatchObject({ outcome: 'unreadable' })
  })
})
