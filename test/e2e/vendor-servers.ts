/** A shop with a published banner, and vendors beside it that set what vendors set: one server, told apart by host. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ReleaseFacts } from '../../src/policy/compile-policy.ts'
import { type SnapshotInput, snapshotSchema } from '../../src/policy/snapshot.ts'
import { compileRelease } from '../../src/release/compile-release.ts'

const at = '2026-01-05T08:00:00.000Z'

type Vendor = NonNullable<SnapshotInput['cookieVendors']>[number]
const cookie = (name: string, more: object = {}) => ({ id: name, name, lifetime: 'session' as const, ...more })

export const vendors: Vendor[] = [
  { key: 'shop', name: 'Shop', category: 'necessary', cookies: [cookie('cart')] },
  {
    key: 'measure',
    name: 'Measure',
    category: 'statistics',
    hosts: ['measure.localhost'],
    cookies: [cookie('_m_<id>', { pattern: '^_m_' }), cookie('m_seen', { storage: 'local-storage' })],
  },
  {
    key: 'ads',
    name: 'Ads',
    category: 'marketing',
    hosts: ['ads.localhost'],
    cookies: [cookie('_ads'), cookie('ads_tab', { storage: 'session-storage' })],
  },
  {
    key: 'film',
    name: 'Film',
    category: 'marketing',
    hosts: ['film.localhost'],
    cookies: [cookie('film_robot', { category: 'necessary' })],
  },
]

/** What a vendor's script leaves behind, also for the domain above. */
const leaves: Record<string, string> = {
  'measure.localhost': "document.cookie='_m_1=x; Path=/'; localStorage.setItem('m_seen','1')",
  'ads.localhost': "document.cookie='_ads=x; Path=/; Domain=shop.localhost'; sessionStorage.setItem('ads_tab','1')",
  'film.localhost': '',
}

const receiptOf = (order: { subject: string; action: string }) => ({
  receipt: '019a0000-0000-7000-8000-000000000001',
  created: at,
  record: order,
})

export type Page = {
  lang?: string
  script?: string
  /** Of the script's tag. */
  attributes?: string
  /** Before the script. */
  head?: string
  body?: string
  policy?: string
}

export type VendorServers = {
  /** Addresses of pages: `address('/plain')`. */
  address: (path: string, host?: string) => string
  pages: Map<string, Page>
  /** Hosts of vendors that anything was asked of, in order. */
  asked: string[]
  /** Paths of the shop that were asked for below the public tree. */
  files: string[]
  consents: Record<string, unknown>[]
  /** Whether the ledger answers. */
  ledger: { away: boolean }
  /** The next release: with other registers, and what is said of it. */
  publish: (more: Partial<SnapshotInput>, facts?: Partial<ReleaseFacts>) => void
  close: () => Promise<void>
}

export const startVendorServers = async (more: Partial<SnapshotInput> = {}): Promise<VendorServers> => {
  const shop: SnapshotInput = {
    site: {
      slug: 'shop',
      name: 'Shop',
      environment: 'production',
      sourceLocale: 'lv',
      publishedLocales: ['lv', 'et', 'en'],
      title: { lv: 'Privātuma politika', et: 'Privaatsuspoliitika', en: 'Privacy policy' },
      controller: { name: 'SIA Veikals', email: 'info@veikals.example', country: 'LV' },
      banner: {},
    },
    cookieVendors: vendors,
  }
  const release: ReleaseFacts = { number: 1, publishedAt: at, effectiveFrom: at, material: true, since: 0, notes: {} }
  const snapshotWith = (other: Partial<SnapshotInput>) => snapshotSchema.parse({ ...shop, ...more, ...other })
  let latest = compileRelease({ snapshot: snapshotWith({}), release, previous: null })
  const find = (path: string) =>
    latest.files.find((file) => file.path === path.replace(`releases/${latest.manifest.release}/`, ''))
  const pages = new Map<string, Page>()
  const asked: string[] = []
  const read: string[] = []
  const consents: Record<string, unknown>[] = []
  const ledger = { away: false }

  const send = (response: ServerResponse, status: number, type: string, body: string, headers = {}) =>
    response
      .writeHead(status, {
        'Content-Type': type,
        'Access-Control-Allow-Origin': '*',
        'Cache-Control': 'no-store',
        ...headers,
      })
      .end(body)

  const server = createServer((request, response) => {
    const { host = '', 'accept-language': wanted = '' } = request.headers
    const url = new URL(request.url ?? '/', `http://${host}`)
    const left = leaves[url.hostname]
    if (left !== undefined) {
      asked.push(url.hostname)
      const isFrame = url.pathname === '/frame'
      return send(response, 200, isFrame ? 'text/html' : 'text/javascript', isFrame ? '<p>film</p>' : left)
    }
    const below = url.pathname.replace(/^\/api\/privacy\/shop\//, '')
    if (below !== url.pathname) {
      if (below.startsWith('consents')) {
        if (ledger.away) return request.socket.destroy()
        const parts: Buffer[] = []
        request.on('data', (part) => parts.push(part))
        request.on('end', () => {
          const order = JSON.parse(String(Buffer.concat(parts)))
          if (below === 'consents') consents.push(order)
          send(response, below === 'consents' ? 201 : 202, 'application/json', JSON.stringify(receiptOf(order)))
        })
        return
      }
      read.push(below)
      const file = find(below) ?? find(`${wanted.slice(0, 2)}/${below}`)
      return file ? send(response, 200, file.mediaType, file.body) : send(response, 404, 'text/plain', '')
    }
    const page = pages.get(url.pathname)
    if (!page) return send(response, 404, 'text/plain', '')
    const { lang = 'en', script = 'en/consent.js', attributes = '', head = '', body = '', policy } = page
    const text = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Shop</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
${head}${script && `<script src="/api/privacy/shop/${script}" nonce="n" ${attributes}></script>`}</head><body><main><h1>Shop</h1>${body}</main></body></html>`
    send(response, 200, 'text/html', text, policy ? { 'Content-Security-Policy': policy } : {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: (path, host = 'www.shop.localhost') => `http://${host}:${port}${path}`,
    pages,
    asked,
    files: read,
    consents,
    ledger,
    publish: (other, facts = {}) => {
      const { manifest, manifestSha256, policies } = latest
      const number = manifest.release + 1
      latest = compileRelease({
        snapshot: snapshotWith(other),
        release: { ...release, number, since: number - 1, material: false, ...facts },
        previous: { number: manifest.release, manifestSha256, releases: manifest.releases, policies },
      })
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
