import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeHandler } from '../../src/delivery/node-adapter.ts'
import { lt } from '../../src/wording/lt.ts'
import { demoSite, type Person, startTestApp, type TestApp } from './app-fixture.ts'
import { origin } from './app-settings.ts'
import { basePath, openResponder, type Responder } from './export-fixture.ts'
import { type FrontUnderTest, openTestFront } from './front-fixture.ts'
import { letThrough } from './let-through.ts'
import { lithuanianConfig } from './lithuanian-config.ts'

let app: TestApp
let responder: Responder
let front: FrontUnderTest
let site: number | string
let admin: Person
let editor: Person
let publisher: Person
let translator: Person

beforeAll(async () => {
  app = await startTestApp({ holding: 'the demo', configure: lithuanianConfig })
  site = await demoSite(app)
  admin = await app.person({ name: 'savininkas', roles: ['admin'] })
  editor = await app.person({ name: 'redaktors', roles: ['editor'], sites: [site] })
  publisher = await app.person({ name: 'izdevejs', roles: ['publisher'], sites: [site] })
  translator = await app.person({ name: 'vertejas', roles: ['translator'], locales: ['lt', 'fi'], sites: [site] })
  responder = await openResponder(app.uri, { lt })
  const delivery = nodeHandler({ basePath, respond: responder.respond })
  front = await openTestFront({ upstream: () => undefined, front: { delivery } })
})
afterAll(async () => {
  await front?.close()
  await responder?.close()
  await app.stop()
})

const publishIn = async (locales: string[]) => {
  const body = { publishedLocales: locales }
  expect((await app.rest(`/sites/${site}?locale=lv`, { method: 'PATCH', body, as: admin })).status).toBe(200)
  const asked = { collection: 'sites', id: site, locale: 'lv' }
  const ready = await app.rest('/privacy-desk/ready', { method: 'POST', body: asked, as: editor })
  expect(ready, JSON.stringify(ready.body)).toMatchObject({ status: 200 })
}

const newest = async (): Promise<number> => {
  const { docs } = await app.payload.find({ collection: 'releases', sort: '-number', limit: 1, depth: 0 })
  return Number(docs[0]?.number ?? 0)
}

const publish = async () => {
  await letThrough({ app, site, as: publisher })
  const body = { notes: { lv: 'Arī lietuviski.', lt: 'Ir lietuviškai.' }, expectedRelease: await newest() }
  return app.rest(`/privacy-desk/sites/${site}/publish`, { method: 'POST', body, as: publisher })
}

const findingsIn = async (locale: string) => {
  const { body } = await app.rest(`/privacy-desk/sites/${site}/findings?of=working`, { as: editor })
  const findings = Array.isArray(body.findings) ? body.findings : []
  return findings.filter(({ place }) => place.locale === locale)
}

const words = ['duomenys', 'svetainė', 'tikslas', 'užsakymas', 'klientas', 'paskyra', 'mokėjimas', 'prekė', 'atsakymas']
let said = 0

/** Stands for a translator: other words, with the same codes, figures and addresses. */
const translated = (text: string): string =>
  text.replace(/<[^>]+>|&\w+;|\S*[@/]\S*|\p{L}+/gu, (part) => {
    if (!/^\p{L}+$/u.test(part)) return part
    said += 1
    return words[(said + Math.floor(said / words.length)) % words.length] ?? part
  })

/** Takes a file of all that is missing to a tool and back. */
const translateAll = async (locale: string) => {
  const query = new URLSearchParams({ site: String(site), locale, format: 'xliff-1.2', states: 'missing' })
  const request = new Request(`${origin}/api/privacy-desk/translations/export?${query}`, {
    headers: { Authorization: `JWT ${translator.token}` },
  })
  const file = await (await handleEndpoints({ config: app.config, request })).text()
  const done = file.replace(
    /<source([^>]*)>([\s\S]*?)<\/source>(\s*)(?:<target[^>]*\/>|<target[^>]*>[\s\S]*?<\/target>)?/g,
    (_, attributes: string, text: string) =>
      `<source${attributes}>${text}</source><target state="final">${translated(text)}</target>`,
  )
  return app.rest('/privacy-desk/translations/import', {
    method: 'POST',
    body: { site, file: Buffer.from(done).toString('base64'), takesStates: true },
    as: translator,
  })
}

/** Over HTTP, as a browser of that language. */
const read = async (path: string, acceptLanguage = '*') => {
  await responder.store.refresh()
  const headers = { 'Accept-Language': acceptLanguage }
  const response = await fetch(`http://127.0.0.1:${front.port}${basePath}/pro-balances/${path}`, { headers })
  return { status: response.status, language: response.headers.get('content-language'), text: await response.text() }
}

describe('Lithuanian, added to the config', () => {
  it('has all its texts missing at once, and is not published before they are there', async () => {
    await publishIn(['lv', 'et', 'en', 'lt'])
    const { body } = await app.rest(`/privacy-desk/unit-counts?site=${site}&locale=lt`, { as: translator })
    expect(JSON.stringify(body)).toContain('"missing"')
    const refused = await publish()
    expect(refused).toMatchObject({ status: 422, body: { code: 'incomplete', missing: ['lt'] } })
  })

  it('has no standard phrase in English', async () => {
    const codes = (await findingsIn('lt')).map(({ code }) => code)
    expect(codes).not.toContain('wording-in-english')
    expect(codes).not.toContain('banner-wording-missing')
  })

  it('is translated in a file, and published beside the others', async () => {
    const imported = await translateAll('lt')
    expect(imported.body).toMatchObject({ locale: 'lt', refused: [] })
    const published = await publish()
    expect(published, JSON.stringify(published.body)).toMatchObject({
      status: 201,
      body: { locales: ['lv', 'et', 'en', 'lt'] },
    })
  })

  it('is in the tree, in every format, and what the index lists', async () => {
    const index = JSON.parse((await read('index.json')).text)
    expect(index.locales).toEqual(['lv', 'et', 'en', 'lt'])
    for (const format of ['json', 'html', 'md', 'txt']) {
      expect(index.files.map(({ path }: { path: string }) => path)).toContain(`lt/policy.${format}`)
      const { status, text, language } = await read(`lt/policy.${format}`)
      expect([status, language]).toEqual([200, 'lt'])
      expect(text).toContain(lt.rights?.A15)
    }
    expect((await read('lt/policy.html')).text).toContain('lang="lt"')
    expect((await read('feed.xml')).text).toMatch(/hreflang="lt" href="releases\/\d+\/lt\/policy.html"/)
    const jsonld = JSON.parse((await read('policy.jsonld')).text)
    expect(jsonld['@graph'][0].language).toEqual(['lv', 'et', 'en', 'lt'])
  })

  it('is what who asks for Lithuanian gets', async () => {
    const policy = JSON.parse((await read('policy.json', 'lt-LT, en;q=0.5')).text)
    expect(policy.locale).toBe('lt')
    expect(await read('policy.html', 'lt;q=0.9, ru')).toMatchObject({ status: 200, language: 'lt' })
    expect((await read('releases.html', 'lt')).text).toContain('<html lang="lt">')
    expect(JSON.parse((await read('banner.json', 'lt')).text).locale).toBe('lt')
  })

  it('says how long data is kept with the plural of each number', async () => {
    const { registers } = JSON.parse((await read('lt/policy.json')).text)
    const kept = registers.retention.map(({ text }: { text: string }) => text).join('\n')
    const { registers: latvian } = JSON.parse((await read('lv/policy.json')).text)
    expect(registers.retention).toHaveLength(latvian.retention.length)
    expect(kept).toMatch(/\d (?:metai|metų|mėnesi|dien)/)
    expect(kept).not.toMatch(/\b(?:years?|months?|days?|until|from)\b/)
  })

  it('has its banner', async () => {
    const banner = (await read('lt/banner.json')).text
    expect(banner).toContain(lt.banner?.consent?.acceptAll)
    expect(banner).toContain(lt.cookieCategories?.necessary)
    expect(banner).not.toMatch(/Accept all|Necessary cookies/)
  })

  it('tells of releases and differences in its words and dates', async () => {
    const releases = (await read('lt/releases.html')).text
    expect(releases).toContain('<html lang="lt">')
    expect(releases).toContain(lt.archive?.heading)
    expect(releases).toMatch(/Paskelbta: \d{4} m\. \p{L}+ \d+ d\./u)
    const last = await newest()
    const html = (await read(`releases/${last - 1}/diff/${last}/lt.html`)).text
    expect(html).toContain(lt.difference?.localeNew)
    // This one is made when it is asked for.
    const made = (await read(`releases/${last}/diff/${last - 1}/lt.html`)).text
    expect(made).toContain(`Pakeitimai nuo ${last} leidimo iki ${last - 1} leidimo`)
  })
})

describe('Finnish, of which there is no standard wording', () => {
  it('is English there, and the checks say so before it is published', async () => {
    await publishIn(['lv', 'et', 'en', 'lt', 'fi'])
    const findings = await findingsIn('fi')
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'wording-in-english', severity: 'warning' }),
        expect.objectContaining({ code: 'banner-wording-missing', severity: 'error' }),
      ]),
    )
    expect(await translateAll('fi')).toMatchObject({ body: { locale: 'fi', refused: [] } })
    expect((await publish()).status).toBe(201)
    expect((await read('fi/policy.html')).text).toContain('Data portability')
  })
})
