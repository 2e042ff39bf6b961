import { rm, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verify } from '../../src/cli/privacy-verify.ts'
import { bytesOf, copyOf, makeTree, newKey, type Tree } from '../unit/verify/tree-fixture.ts'
import { removeFolder, type Serving, serveTree, writeTree } from '../unit/verify/tree-places.ts'
import { callCommand } from './call-command.ts'
import { runCommand } from './programs.ts'

/** The command as anybody runs it, with a database that nobody reaches. */
const run = (args: string[]) =>
  runCommand(['privacy:verify', ...args], { DATABASE_URI: 'postgres://nobody:x@127.0.0.1:1/nowhere' })

const call = (argv: string[]) => callCommand((streams) => verify({ argv, ...streams }))

const key = await newKey()
const forger = await newKey()
let tree: Tree
let folder: string
let keys: string
let server: Serving
let broken: Serving

beforeAll(async () => {
  tree = await makeTree({ key, releases: ['effective', 'cancelled', 'effective', 'upcoming'], compressed: true })
  folder = await writeTree(tree)
  keys = `${folder}.jwks.json`
  await writeFile(keys, JSON.stringify({ keys: [forger.publicJwk] }))
  server = await serveTree(tree)
  const page = 'veikals/releases/2/lv/policy.html'
  const changed = Buffer.from(bytesOf(tree, page))
  changed[3] = (changed[3] ?? 0) ^ 1
  broken = await serveTree(copyOf(tree).set(page, changed))
})
afterAll(async () => {
  await Promise.all([removeFolder(folder), rm(keys, { force: true }), server.close(), broken.close()])
})

describe('payload privacy:verify', () => {
  it('ends with 0 for an intact folder, and sums up what it saw', async () => {
    const { code, stdout, stderr } = await call([folder])
    expect(stderr).toBe('')
    expect(stdout).toContain('veikals: 4 releases')
    expect(stdout).toContain('newest 4, in effect 3, upcoming 4, cancelled 2')
    expect(stdout).toContain(`signed with ${key.kid}: 4 releases (1–4)`)
    expect(stdout).toContain('Everything is as it was published.')
    expect(code).toBe(0)
  })

  it('ends with 0 for an intact server, and says so to programs', async () => {
    const { code, stdout } = await call([`${server.origin}/api/privacy/veikals`, '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'privacy-verification/1',
      outcome: 'intact',
      findings: [],
      sites: [{ site: 'veikals', newest: 4, inEffect: 3, upcoming: 4, cancelled: [2], releases: 4 }],
    })
    expect(code).toBe(0)
  })

  it('ends with 1 for one bit on a server, and names the file', async () => {
    const { code, stdout } = await call([`${broken.origin}/api/privacy`, '--site', 'veikals'])
    expect(stdout).toMatch(/error +file-changed +veikals\/releases\/2\/lv\/policy\.html/)
    expect(stdout).toContain('Something is broken.')
    expect(code).toBe(1)
  })

  it('ends with 1 where the keys that one trusts signed nothing, without a database', async () => {
    const { code, stdout, stderr } = await run([folder, '--keys', keys, '--format', 'json'])
    expect(stderr).toBe('')
    const { outcome, findings } = JSON.parse(stdout)
    expect(outcome).toBe('broken')
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'key-unknown', path: 'veikals/releases/1/index.jws', kid: key.kid }),
    )
    expect(code).toBe(1)
  })

  it('ends with 3 where it was called wrongly', async () => {
    const { code, stdout, stderr } = await call([`${server.origin}/api/privacy`])
    expect(stderr).toMatch(/Name the site of a base with --site/)
    expect(stdout).toBe('')
    expect(code).toBe(3)
  })

  it('ends with 4 where nobody answers', async () => {
    const { code, stderr } = await call(['http://127.0.0.1:1/api/privacy/veikals'])
    expect(stderr).toMatch(/ECONNREFUSED|bad port/)
    expect(code).toBe(4)
  })
})
