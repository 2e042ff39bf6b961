/** The client against the server as it is, over HTTP. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import type pg from 'pg'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Choice, getBanner, getPolicy, randomId, recordConsent } from '../../src/client/index.ts'
import { bannerConfiguration } from '../../src/contract/banner-configuration.ts'
import { policyDocument } from '../../src/contract/policy-document.ts'
import { nodeHandler } from '../../src/delivery/node-adapter.ts'
import { connect, installSchema } from './delivery-rows.ts'
import { basePath, openResponder, publisher, type Responder } from './export-fixture.ts'
import { type FrontUnderTest, openTestFront } from './front-fixture.ts'
import { startTestPostgres, type TestPostgres } from './postgres-fixture.ts'

let postgres: TestPostgres
let client: pg.Client
let responder: Responder
let front: FrontUnderTest
let site: string

beforeAll(async () => {
  postgres = await startTestPostgres()
  client = await connect(postgres.uri)
  await installSchema(client)
  const publish = publisher({ client, slug: 'shop' })
  await publish()
  await publish()
  responder = await openResponder(postgres.uri)
  const delivery = nodeHandler({ basePath, respond: responder.respond })
  front = await openTestFront({ upstream: () => undefined, front: { delivery } })
  site = `http://127.0.0.1:${front.port}${basePath}/shop`
})
afterAll(async () => {
  await front?.close()
  await responder?.close()
  await client?.end()
  await postgres?.stop()
})

describe('the policy', () => {
  it('is read in a locale, as the contract has it', async () => {
    const read = await getPolicy({ site, locale: 'lv' })
    if (read.outcome !== 'read') throw new Error(read.outcome)
    expect(policyDocument.parse(read.document)).toEqual(read.document)
    expect(read.document).toMatchObject({ locale: 'lv', release: 2, title: 'shop 2 lv' })
    expect(read.url).toBe(`${site}/lv/policy.json`)
  })

  it('is read as an earlier release had it, with any slash after the site', async () => {
    const read = await getPolicy({ site: new URL(`${site}/`), locale: 'lv', release: 1 })
    expect(read).toMatchObject({ outcome: 'read', document: { release: 1 }, url: `${site}/releases/1/lv/policy.json` })
  })

  it('is read in the language that is asked for, and says where its links start', async () => {
    const read = await getPolicy({ site, init: { headers: { 'Accept-Language': 'en' } } })
    expect(read).toMatchObject({ outcome: 'read', document: { locale: 'en' }, url: `${site}/en/policy.json` })
    if (read.outcome !== 'read') return
    const other = new URL(read.document.alternates.lv ?? '', read.url)
    expect((await fetch(other)).status).toBe(200)
  })

  it('is not sent again where it is known', async () => {
    const first = await getPolicy({ site, locale: 'lv' })
    const etag = first.outcome === 'read' ? (first.etag ?? '') : ''
    expect(await getPolicy({ site, locale: 'lv', etag })).toEqual({ outcome: 'unchanged' })
  })
})

it('the banner is read as the contract has it', async () => {
  const read = await getBanner({ site, locale: 'en' })
  if (read.outcome !== 'read') throw new Error(read.outcome)
  expect(bannerConfiguration.parse(read.document)).toEqual(read.document)
  expect(read.document.locale).toBe('en')
})

describe('what cannot be read', () => {
  it.each([
    ['a locale', { locale: 'fr' }, 'unknown-locale'],
    ['a release', { locale: 'lv', release: 9 }, 'unknown-release'],
  ])('is said by its code: %s', async (_, place, code) => {
    const read = await getPolicy({ site, ...place })
    expect(read).toMatchObject({ outcome: 'refused', status: 404, problem: { code } })
    if (read.outcome === 'refused') expect(read.problem.locales).toContain('lv')
  })

  it('cannot leave its folder by a locale', async () => {
    expect(await getPolicy({ site, locale: '../../other/lv' })).toMatchObject({ outcome: 'refused', status: 404 })
  })

  it('is told apart: nothing there, something else there, given up', async () => {
    expect(await getPolicy({ site: 'http://127.0.0.1:1/shop' })).toMatchObject({ outcome: 'unreachable' })
    expect(await getPolicy({ site: `http://127.0.0.1:${front.port}/health?` })).toMatchObject({ outcome: 'unreadable' })
    const given = await getPolicy({ site, init: { signal: AbortSignal.abort(new Error('enough')) } })
    expect(given).toMatchObject({ outcome: 'unreachable', error: new Error('enough') })
  })
})

describe('a choice', () => {
  const choice: Choice = {
    subject: randomId(),
    release: 2,
    locale: 'lv',
    action: 'custom',
    categories: ['statistics'],
    surface: 'banner',
  }

  it('that is refused, or does not arrive, comes back with an id to be sent again', async () => {
    const refused = await recordConsent({ site: `${site}-other`, choice })
    expect(refused).toMatchObject({ outcome: 'refused', problem: { code: expect.any(String) }, choice })
    const lost = await recordConsent({ site: 'http://127.0.0.1:1/shop', choice })
    expect(lost).toMatchObject({ outcome: 'unreachable', choice: { id: expect.stringMatching(/^[0-9a-f-]{36}$/) } })
    expect(lost.choice.id).not.toBe(refused.choice.id)
  })

  it('is sent as a page may send it without asking before, with an id that stays', async () => {
    const sent: { method: string | undefined; type: string | undefined; body: unknown }[] = []
    const receipt = { schema: 'consent-receipt/1', receipt: randomId() }
    const ledger = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString())
      sent.push({ method: request.method, type: request.headers['content-type'], body })
      response.writeHead(201, { 'Content-Type': 'application/json' }).end(JSON.stringify(receipt))
    })
    await new Promise<void>((resolve) => ledger.listen(0, '127.0.0.1', resolve))
    const place = `http://127.0.0.1:${(ledger.address() as AddressInfo).port}/shop`
    const first = await recordConsent({ site: place, choice })
    expect(first).toMatchObject({ outcome: 'recorded', receipt })
    await recordConsent({ site: place, choice: first.choice })
    ledger.close()
    const body = { ...choice, id: first.choice.id }
    const once = { method: 'POST', type: 'text/plain;charset=UTF-8', body }
    expect(sent).toEqual([once, once])
  })
})

describe('the examples of the docs', () => {
  const root = path.resolve(import.meta.dirname, '../..')

  /** The first code below a heading of docs/frontends.md, for the site of this test, as JavaScript. */
  const example = async (heading: string, { take, ...options }: BuildOptions & { take: (code: string) => string }) => {
    const text = await readFile(path.join(root, 'docs/frontends.md'), 'utf8')
    const [, code = ''] = new RegExp(`## ${heading}[\\s\\S]*?\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(text) ?? []
    const { outputFiles = [] } = await build({
      stdin: { contents: take(code), resolveDir: root, loader: 'tsx' },
      alias: { 'payload-privacy/client': path.join(root, 'src/client/index.ts') },
      bundle: true,
      write: false,
      platform: 'node',
      jsx: 'automatic',
      logLevel: 'silent',
      ...options,
    })
    return (outputFiles[0]?.text ?? '').replaceAll('http://localhost:3000/api/privacy/pro-balances', site)
  }

  it('for Next renders the policy, and has no page in a language that there is none in', async () => {
    const code = await example('Next', { take: (all) => all, format: 'cjs', external: ['react', 'react/*', 'next/*'] })
    const module: { exports: { default?: (props: object) => Promise<ReactElement> } } = { exports: {} }
    new Function('module', 'exports', 'require', code)(module, module.exports, createRequire(import.meta.url))
    const page = module.exports.default ?? (() => Promise.reject(new Error('no page')))
    const html = renderToStaticMarkup(await page({ params: Promise.resolve({ locale: 'en' }) }))
    expect(html).toContain('<article lang="en"><h1>shop 2 en</h1>')
    await expect(page({ params: Promise.resolve({ locale: 'fr' }) })).rejects.toThrow(/404/)
  })

  it('for Astro has a page for each language, with its policy', async () => {
    const code = await example('Astro', {
      take: (all) => `const Astro = { params: { locale: 'en' } }\n${all.split('---')[1]}\nexport { policy }`,
      format: 'esm',
    })
    const page = await import(`data:text/javascript,${encodeURIComponent(code)}`)
    expect(page.policy).toMatchObject({ locale: 'en', title: 'shop 2 en' })
    const paths: unknown = await page.getStaticPaths()
    expect(paths).toEqual(expect.arrayContaining([{ params: { locale: 'lv' } }, { params: { locale: 'en' } }]))
  })
})
