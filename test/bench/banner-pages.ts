/** One page, alone and with each banner as its makers ship it, from one server that compresses as the front does. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { demoContent } from '../../src/demo/content/index.ts'
import { snapshotSchema } from '../../src/policy/snapshot.ts'
import { withBrotli, withGzip } from '../../src/release/compress.ts'
import { bodyOf, first } from '../unit/release-fixture.ts'

export const banners = ['alone', 'ours', 'vanilla-cookieconsent', 'klaro', 'tarteaucitron'] as const
export type Banner = (typeof banners)[number]

const site = '/api/privacy/pro-balances'
const locale = 'lv'
const packages = createRequire(import.meta.url)
const shipped = (file: string): Promise<string> => readFile(packages.resolve(file), 'utf8')

/** What stands in the head of the page, and at the end of its body. */
const tags: Record<Banner, { head?: string; end?: string }> = {
  alone: {},
  ours: { head: `<script src="${site}/${locale}/consent.js"></script>` },
  'vanilla-cookieconsent': {
    head: '<link rel="stylesheet" href="/cookieconsent.css"><script defer src="/cookieconsent.umd.js"></script><script defer src="/cookieconsent-config.js"></script>',
  },
  klaro: { head: '<script defer src="/klaro-config.js"></script><script defer src="/klaro.js"></script>' },
  tarteaucitron: {
    head: '<script src="/tarteaucitron/tarteaucitron.min.js"></script><script src="/tarteaucitron-config.js"></script>',
  },
}

const paragraph =
  'Kas ir jāzina par piegādi, atgriešanu un garantiju, un kur meklēt palīdzību, ja prece nav tāda, kādu to gaidījāt. '
const articles = Array.from(
  { length: 40 },
  (_, at) => `<article><h2>Prece ${at + 1}</h2><p>${paragraph.repeat(3)}</p></article>`,
).join('\n')

const pageOf = ({ head = '', end = '' }: { head?: string; end?: string }): string => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Veikals</title>
${head}
<style>body { margin: 0 auto; max-width: 60rem; font: 16px/1.5 system-ui, sans-serif }</style>
</head>
<body>
<h1>Veikals</h1>
${articles}
${end}
</body>
</html>
`

/** As its documentation has it, with the same vendors where it knows them. */
const tarteaucitronConfiguration = `tarteaucitron.init({
  privacyUrl: '', bodyPosition: 'bottom', hashtag: '#tarteaucitron', cookieName: 'tarteaucitron', orientation: 'bottom',
  groupServices: false, showDetailsOnClick: true, serviceDefaultState: 'wait', showAlertSmall: false, cookieslist: false,
  showIcon: true, iconPosition: 'BottomRight', adblocker: false, DenyAllCta: true, AcceptAllCta: true, highPrivacy: true,
  handleBrowserDNTRequest: false, removeCredit: true, moreInfoLink: true, useExternalCss: false, useExternalJs: false,
  mandatory: true, mandatoryCta: true
})
tarteaucitron.job = ['youtube', 'vimeo', 'googlemapsembed', 'crisp', 'tawkto', 'intercomChat']`

type File = { type: string; body: string }

const filesOf = async (): Promise<Map<string, File>> => {
  const release = first(snapshotSchema.parse(demoContent))
  const published = (file: string) => bodyOf(release, `${locale}/${file}`)
  const script = (body: string): File => ({ type: 'text/javascript; charset=utf-8', body })
  const style = (body: string): File => ({ type: 'text/css; charset=utf-8', body })
  const lemon = (file: string) => shipped(`tarteaucitronjs/${file}`)
  return new Map([
    [`${site}/${locale}/consent.js`, script(published('consent.js'))],
    ['/cookieconsent.umd.js', script(await shipped('vanilla-cookieconsent/dist/cookieconsent.umd.js'))],
    ['/cookieconsent.css', style(await shipped('vanilla-cookieconsent/dist/cookieconsent.css'))],
    ['/cookieconsent-config.js', script(`CookieConsent.run(${published('cookieconsent.json')})`)],
    ['/klaro.js', script(await shipped('klaro/dist/klaro.js'))],
    ['/klaro-config.js', script(`var klaroConfig = ${published('klaro.json')}`)],
    ['/tarteaucitron/tarteaucitron.min.js', script(await lemon('tarteaucitron.min.js'))],
    ['/tarteaucitron/tarteaucitron.services.min.js', script(await lemon('tarteaucitron.services.min.js'))],
    [`/tarteaucitron/lang/tarteaucitron.${locale}.min.js`, script(await lemon(`lang/tarteaucitron.${locale}.min.js`))],
    ['/tarteaucitron/css/tarteaucitron.min.css', style(await lemon('css/tarteaucitron.min.css'))],
    ['/tarteaucitron-config.js', script(tarteaucitronConfiguration)],
    ...banners.map((banner): [string, File] => [
      `/${banner}`,
      { type: 'text/html; charset=utf-8', body: pageOf(tags[banner]) },
    ]),
  ])
}

/** What a page asked for beside itself. */
export type Asked = { path: string; gzip: number; brotli: number }

export type BannerPages = {
  address: (banner: Banner) => string
  /** Since it was asked last. */
  asked: () => Asked[]
  /** What was asked for and is not there. */
  missing: string[]
  close: () => void
}

export const startBannerPages = async (): Promise<BannerPages> => {
  const files = new Map(
    await Promise.all(
      [...(await filesOf())].map(async ([place, { type, body: text }]) => {
        const body = Buffer.from(text)
        return [place, { type, body, gzip: await withGzip(body), brotli: await withBrotli(body) }] as const
      }),
    ),
  )
  let asked: Asked[] = []
  const missing: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = files.get(pathname)
    if (request.method === 'POST') {
      request.resume()
      response.writeHead(204).end()
      return
    }
    if (!file) {
      if (pathname !== '/favicon.ico') missing.push(pathname)
      response.writeHead(404).end()
      return
    }
    const { type, body, gzip, brotli } = file
    if (!type.startsWith('text/html')) {
      asked.push({ path: pathname, gzip: (gzip ?? body).length, brotli: (brotli ?? body).length })
    }
    const takes = String(request.headers['accept-encoding'])
    const [encoding, sent] =
      brotli && takes.includes('br') ? ['br', brotli] : gzip ? ['gzip', gzip] : ['identity', body]
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Encoding': encoding,
      'Content-Length': sent.length,
      'Cache-Control': 'no-store',
    })
    response.end(sent)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: (banner) => `http://localhost:${port}/${banner}`,
    asked: () => {
      const since = asked
      asked = []
      return since
    },
    missing,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
