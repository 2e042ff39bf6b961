import { describe, expect, it } from 'vitest'
import { newNonce, previewPage } from '../../src/admin/banner-preview/preview-page.ts'
import { bannerPreview } from '../../src/release/banner-preview.ts'
import { snapshotOf } from './policy-fixture.ts'

const folder = 'https://privacy.example/api/privacy/veikals/'
const bannerIn = (script: string) => {
  const link = /"links":(\{[^}]*"policy":"[^"]*"[^}]*\})/g
  return [...script.matchAll(link)].map(([, links]) => links).join()
}

describe('the banner of a working copy', () => {
  it('links to the published file where the site names no page, as the banner on a page does', () => {
    expect(bannerIn(bannerPreview({ snapshot: snapshotOf(), locale: 'lv', folder }).script)).toContain(
      `"policy":"${folder}lv/policy.html"`,
    )
    const own = snapshotOf({ site: { banner: { policyUrl: { lv: 'https://veikals.example/privatums' } } } })
    expect(bannerIn(bannerPreview({ snapshot: own, locale: 'lv', folder }).script)).toContain(
      '"policy":"https://veikals.example/privatums"',
    )
  })

  it('is a notice where only necessary cookies are registered', () => {
    const mode = (category: 'necessary' | 'statistics') =>
      bannerPreview({
        snapshot: snapshotOf({ cookieVendors: [{ key: 'shop', name: 'Shop', category }] }),
        locale: 'lv',
        folder,
      }).mode
    expect([mode('necessary'), mode('statistics')]).toEqual(['notice', 'consent'])
  })
})

describe('the document of the preview', () => {
  const text = '</script><script>alert(1)</script><!--"\''
  const { script } = bannerPreview({
    snapshot: snapshotOf({ site: { phrases: [{ id: 'a', phrase: 'banner.notice.title', text: { lv: text } }] } }),
    locale: 'lv',
    folder,
  })
  const page = previewPage({
    script,
    locale: text,
    theme: 'dark',
    layer: 'preferences',
    visitor: 'returning',
    cookie: text,
    nonce: 'n',
    title: text,
  })

  it('runs three scripts, which a nonce names, whatever the texts say', () => {
    expect(page.match(/<script[^>]*>/g)).toEqual([
      '<script nonce="n">',
      '<script nonce="n" data-theme="dark">',
      '<script nonce="n">',
    ])
    expect(page.match(/<\/script>/g)).toHaveLength(3)
    expect(page).not.toContain('<!--')
  })

  it('can load, send and frame nothing', () => {
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'nonce-n'",
      "style-src 'nonce-n'",
      "base-uri 'none'",
      "form-action 'none'",
    ])
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'))
  })

  it('has a nonce that is another one each time', () => {
    expect(newNonce()).toMatch(/^[\w+/]{22}==$/)
    expect(newNonce()).not.toBe(newNonce())
  })
})
