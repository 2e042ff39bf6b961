import { createHash } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/contract/manifest.ts'
import { sharedBrowser } from './browser.ts'
import { address, published } from './person.ts'

const release = async (): Promise<Manifest> => (await published('index.json')).json()

const schemaOf = async (name: string): Promise<object> =>
  (await fetch(`${address}/api/privacy/schemas/${name}.json`)).json()

describe('what a frontend fetches', () => {
  it('is just what the manifest says: every file, byte for byte', async () => {
    const { files, release: number } = await release()
    expect(files.length).toBe(29)
    for (const { path, sha256, bytes, mediaType } of files) {
      for (const place of [path.replace(/^current\//, ''), `releases/${number}/${path}`]) {
        const answer = await published(place)
        const body = Buffer.from(await answer.arrayBuffer())
        expect(answer.headers.get('content-type')).toBe(mediaType)
        expect(body.length).toBe(bytes)
        expect(createHash('sha256').update(body).digest('hex')).toBe(sha256)
      }
    }
  })

  it.each([
    ['policy-document', 'lv/policy.json'],
    ['policy-document', 'et/policy.json'],
    ['policy-document', 'en/policy.json'],
    ['banner-configuration', 'lv/banner.json'],
    ['klaro-configuration', 'lv/klaro.json'],
    ['manifest', 'index.json'],
  ])('follows the schema %s that is served beside it: %s', async (name, path) => {
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    const validate = ajv.compile(await schemaOf(name))
    const valid = validate(await (await published(path)).json())
    expect(validate.errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })

  it('is cached as the contract says, and answers 304 and HEAD', async () => {
    const current = await published('lv/policy.json')
    const numbered = await published('releases/1/lv/policy.json')
    expect(current.headers.get('cache-control')).toBe(
      'public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800',
    )
    expect(numbered.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(current.headers.get('access-control-allow-origin')).toBe('*')
    expect(current.headers.get('x-robots-tag')).toContain('noindex')
    const etag = current.headers.get('etag') ?? ''
    const url = `${address}/api/privacy/pro-balances/lv/policy.json`
    expect((await fetch(url, { headers: { 'If-None-Match': etag } })).status).toBe(304)
    const head = await fetch(url, { method: 'HEAD' })
    expect([head.status, (await head.arrayBuffer()).byteLength]).toEqual([200, 0])
  })

  it('comes in the language that is asked for', async () => {
    const url = `${address}/api/privacy/pro-balances/policy.json`
    for (const [asked, answered] of [
      ['et-EE,et;q=0.9', 'et'],
      ['fr', 'lv'],
      ['de, en;q=0.5', 'en'],
    ]) {
      const answer = await fetch(url, { headers: { 'Accept-Language': asked ?? '' } })
      expect(answer.headers.get('content-language')).toBe(answered)
      expect(answer.headers.get('vary')).toContain('Accept-Language')
    }
  })

  it.each([
    ['another/lv/policy.json', 'unknown-site'],
    ['pro-balances/fr/policy.json', 'unknown-locale'],
    ['pro-balances/releases/99/lv/policy.json', 'unknown-release'],
    ['pro-balances/lv/secrets.json', 'unknown-file'],
  ])('says what is unknown: %s', async (path, code) => {
    const answer = await fetch(`${address}/api/privacy/${path}`)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await answer.json()).toMatchObject({ code, status: 404 })
  })
})

describe('the HTML fragment', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await sharedBrowser()
  })

  it.each(['lv', 'et', 'en'])('is accessible in a page of its language: %s', async (locale) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const fragment = await (await published(`${locale}/policy.html`)).text()
    await page.setContent(
      `<!doctype html><html lang="${locale}"><head><title>Policy</title></head><body><main>${fragment}</main></body></html>`,
    )
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(await page.locator('script, style, iframe, [onclick], [onerror], [style]').count()).toBe(0)
    await context.close()
  })
})
