/** `EXPORT_DIR` of the running app, and `payload privacy:verify` on what it serves. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { runNode } from '../integration/run-node.ts'
import { type DemoSite, openDemoSite } from './demo-site.ts'
import { address, published } from './person.ts'

const site = path.join(inject('exportDir'), 'public', 'pro-balances')

/** Of the release in effect: one of each kind, in one language or another. */
const current = [
  'index.json',
  'index.jws',
  'policy.json',
  'et/policy.json',
  'et/policy.txt',
  'lv/banner.json',
  'en/releases.html',
  'feed.xml',
]

const manifest = z.object({ release: z.number(), files: z.array(z.object({ path: z.string() })) })

const exported = (file: string) => readFile(path.join(site, file))
const answered = async (file: string) => Buffer.from(await (await published(file)).arrayBuffer())
const released = async (index: Promise<Buffer>) => manifest.parse(JSON.parse(String(await index))).release

/** Which of the paths the folder and the front have differently. */
const unlike = async (files: string[]) => {
  const alike = await Promise.all(files.map(async (file) => (await exported(file)).equals(await answered(file))))
  return files.filter((_, at) => !alike[at])
}

/** Until folder and front are at a release. */
const reached = async (release: number) => {
  for (const read of [answered, exported]) {
    await expect.poll(() => released(read('index.json')).catch(String), { timeout: 30_000 }).toBe(release)
  }
}

let demo: DemoSite

beforeAll(async () => {
  demo = await openDemoSite()
})

describe('the folder that is exported to', () => {
  it('holds what the front answers', async () => {
    await reached(await released(answered('index.json')))
    expect(await unlike(current)).toEqual([])
  })

  it('has a new release by itself, and release 1 as it was', async () => {
    const { files } = manifest.parse(JSON.parse(String(await exported('releases/1/index.json'))))
    const numbered = ['index.json', 'index.jws', ...files.map((file) => file.path)].map((file) => `releases/1/${file}`)
    const before = await Promise.all(numbered.map(exported))

    await demo.retitle('security', { lv: 'Kā sargājam datus', et: 'Kuidas andmeid kaitseme', en: 'How data are kept' })
    const release = await demo.publish('Jauns virsraksts.')
    await reached(release)
    expect(String(await exported('en/policy.txt'))).toContain('How data are kept')
    expect(await unlike([...current, `releases/${release}/index.json`, ...numbered])).toEqual([])
    expect(await Promise.all(numbered.map(exported))).toEqual(before)
  })
})

describe('payload privacy:verify', () => {
  it('ends with 0 for the running app, and says that all its releases are as they were published', async () => {
    const release = await released(answered('index.json'))
    const command = ['node_modules/payload/bin.js', 'privacy:verify', `${address}/api/privacy/pro-balances`]
    const { code, stdout } = await runNode(command, { NODE_OPTIONS: '--conditions=production' })
    expect(stdout).toContain(`pro-balances: ${release} releases`)
    expect(stdout).toContain(`newest ${release}, in effect ${release}`)
    expect(stdout).toContain('Everything is as it was published.')
    expect(code).toBe(0)
  })
})
