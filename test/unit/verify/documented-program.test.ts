/** The program of docs/verifying.md, as somebody copies it: with none of our code. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, copyOf, makeTree, newKey, type Tree } from './tree-fixture.ts'
import { removeFolder, type Serving, serveTree, writeTree } from './tree-places.ts'

const docs = path.resolve(import.meta.dirname, '../../../docs/verifying.md')
const releases = ['unsigned', 'effective', 'cancelled', 'effective', 'upcoming'] as const
const key = await newKey()
const forger = await newKey()

let home: string
let program: string
let source: string
let tree: Tree
let server: Serving

beforeAll(async () => {
  home = await mkdtemp(path.join(os.tmpdir(), 'program-'))
  program = path.join(home, 'verify.mjs')
  const [, code] = /## A program[\s\S]*?```js\n([\s\S]*?)```/.exec(await readFile(docs, 'utf8')) ?? []
  source = code ?? ''
  await writeFile(program, source)
  tree = await makeTree({ key, releases })
  server = await serveTree(tree)
})
afterAll(async () => {
  await removeFolder(home)
  await server.close()
})

const run = (args: string[]): Promise<{ code: number; broken: string[]; stdout: string }> =>
  new Promise((resolve) =>
    execFile(process.execPath, [program, ...args], { cwd: home }, (error, stdout) => {
      const broken = [...stdout.matchAll(/^broken: (.+)$/gm)].map(([, name]) => name ?? '')
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, broken, stdout })
    }),
  )

const runOn = async (changed: Tree, ...args: string[]) => {
  const folder = await writeTree(changed)
  const result = await run([folder, 'veikals', ...args])
  await removeFolder(folder)
  return result
}

describe('the documented program', () => {
  it('is a few dozen lines that need nothing but Node', () => {
    expect(source.split('\n').length).toBeLessThan(100)
    expect([...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from)).toEqual(['node:crypto', 'node:fs/promises'])
  })

  it('finds an intact tree intact, in a folder and on a server', async () => {
    expect(await runOn(tree)).toMatchObject({ code: 0, broken: [], stdout: expect.stringContaining('5 releases') })
    expect(await run([`${server.origin}/api/privacy`, 'veikals'])).toMatchObject({ code: 0, broken: [] })
  })

  it.each([
    'veikals/releases/1/lv/policy.html',
    'veikals/releases/1/index.json',
    'veikals/releases/2/index.json',
    'veikals/releases/2/index.jws',
    'veikals/releases/2/diff/4/lv.json',
    'veikals/releases/4/current/feed.xml',
    'veikals/releases/5/index.jws',
    'veikals/index.json',
    'veikals/index.jws',
    'veikals/feed.xml',
    'veikals/en/banner.json',
  ])('names %s where a bit of it was flipped, or it is gone', async (name) => {
    const flipped = copyOf(tree)
    const bytes = bytesOf(flipped, name)
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    const result = await runOn(flipped)
    expect(result.broken).toContain(name)
    expect(result.code).toBe(1)
    const without = copyOf(tree)
    without.delete(name)
    expect((await runOn(without)).broken).toContain(name)
  })

  it('finds a chain that others signed whole, for whoever has a key of their own', async () => {
    const trusted = path.join(home, 'trusted.json')
    await writeFile(trusted, JSON.stringify({ keys: [key.publicJwk] }))
    expect((await runOn(tree, trusted)).code).toBe(0)
    const forged = await makeTree({ key: forger, releases })
    expect((await runOn(forged)).code).toBe(0)
    expect((await runOn(forged, trusted)).broken).toContain('veikals/releases/2/index.jws')
  })

  it('takes no unsigned release after a signed one, and no chain without a signature', async () => {
    const late = await makeTree({ key, releases: ['effective', 'unsigned', 'effective'] })
    expect((await runOn(late)).broken).toEqual(['veikals/releases/2/index.jws'])
    const none = await makeTree({ key, releases: ['unsigned', 'unsigned'] })
    expect((await runOn(none)).broken).toContain('veikals/releases/2/index.jws')
  })

  it.skipIf(process.platform !== 'linux')('agrees with openssl and sha256sum by hand', async () => {
    const folder = await writeTree(tree)
    const [, script = ''] = /## By hand\n\n```sh\n([\s\S]*?)```/.exec(await readFile(docs, 'utf8')) ?? []
    const own = script
      .replaceAll('/tmp/', `${home}/`)
      .replace('cd public/pro-balances/releases/1', `cd ${folder}/veikals/releases/4`)
    const said = await new Promise<string>((resolve) =>
      execFile('bash', ['-c', own], { env: { ...process.env, X: key.publicJwk.x } }, (_, stdout, stderr) =>
        resolve(stdout + stderr),
      ),
    )
    await rm(folder, { recursive: true })
    if (!/openssl: (command )?not found/.test(said)) expect(said).toContain('Signature Verified Successfully')
  })
})
