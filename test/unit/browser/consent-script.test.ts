import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compileBanner } from '../../../src/banner/compile-banner.ts'
import { packBanner, unpackBanner } from '../../../src/browser/packed-banner.ts'
import type { BannerConfiguration } from '../../../src/contract/banner-configuration.ts'
import { demoContent } from '../../../src/demo/content/index.ts'
import { snapshotSchema } from '../../../src/policy/snapshot.ts'
import { consentScript, integrityOf } from '../../../src/release/consent-script.ts'
import { firstRelease } from '../policy-fixture.ts'

const locales = ['lv', 'et', 'en']
const cookiesOf = ({ categories }: BannerConfiguration) =>
  categories.flatMap(({ vendors }) => vendors.flatMap(({ cookies }) => cookies))
const withoutPatterns = (banner: BannerConfiguration) => ({
  ...banner,
  categories: banner.categories.map(({ vendors, ...category }) => ({
    ...category,
    vendors: vendors.map(({ cookies, ...vendor }) => ({
      ...vendor,
      cookies: cookies.map(({ match: _match, ...cookie }) => cookie),
    })),
  })),
})
const bannerIn = (locale: string) =>
  compileBanner({ snapshot: snapshotSchema.parse(demoContent), locale, release: firstRelease, revision: 1 })

describe('consent.js of the demo site', () => {
  it.each(locales)('in %s is at most 18 kB compressed, with its styles and all that the registers say', (locale) => {
    const body = Buffer.from(consentScript({ banner: bannerIn(locale), locales }))
    const sizes = { brotli: brotliCompressSync(body).length, gzip: gzipSync(body, { level: 9 }).length }
    process.stdout.write(`consent.js in ${locale}: ${body.length} bytes, ${JSON.stringify(sizes)}\n`)
    expect(Math.max(sizes.brotli, sizes.gzip)).toBeLessThan(18_000)
  })

  it.each(locales)('in %s carries all that banner.json has', (locale) => {
    const banner = bannerIn(locale)
    const unpacked = unpackBanner(packBanner(banner))
    const { categories, ...rest } = withoutPatterns(banner)
    const { categories: carried, ...carriedRest } = withoutPatterns(unpacked)
    expect([carriedRest, carried]).toEqual([rest, categories])
    const patterns = [banner, unpacked].map((each) => cookiesOf(each).map(({ match }) => match))
    expect(patterns[1]).toEqual(
      patterns[0]?.map((match) => ({ ...match, pattern: match.pattern.replaceAll('\\-', '-') })),
    )
  })

  it('is the same for the same banner, with another hash for any other', () => {
    const one = consentScript({ banner: bannerIn('lv'), locales })
    expect(consentScript({ banner: bannerIn('lv'), locales })).toBe(one)
    expect(integrityOf(one)).not.toBe(integrityOf(consentScript({ banner: bannerIn('et'), locales })))
  })
})

it('carries texts with markup and odd line ends as text, also inside a page', () => {
  const banner = bannerIn('en')
  const title = '</script><script>alert(1)</script>\u2028{{name}} "\\'
  const texts = { ...banner.texts, consent: { ...banner.texts.consent, title } }
  const script = consentScript({ banner: { ...banner, texts }, locales })
  expect(script).not.toMatch(/<\/?script>alert/)
  expect(script).not.toContain('\u2028')
  const taken = /"title":("\\u003c\/script>(?:[^"\\]|\\.)*")/.exec(script)?.[1] ?? '""'
  expect(JSON.parse(taken)).toBe(title)
})
