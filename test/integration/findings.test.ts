import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkSites } from '../../src/release/check-sites.ts'
import { verifyRecord } from '../../src/release/record.ts'
import { demoSite, type Person, startTestApp, type TestApp } from './app-fixture.ts'
import { publishedFile } from './published.ts'
import { siteSample } from './samples.ts'

const told = z.object({
  findings: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      severity: z.string(),
      place: z.object({ key: z.string(), field: z.string().optional(), locale: z.string().optional() }),
      wrong: z.string(),
      document: z.object({ collection: z.string(), id: z.string(), label: z.string() }).nullable(),
      waiver: z.object({ reason: z.string() }).nullish(),
    }),
  ),
})

const listed = z.object({
  checklist: z.array(
    z.object({
      id: z.string(),
      article: z.string(),
      need: z.string(),
      state: z.enum(['satisfied', 'not-applicable', 'findings']),
      reason: z.string().nullable(),
      findings: z.array(z.string()),
    }),
  ),
})

let app: TestApp
let site: number | string
let editor: Person
let publisher: Person
let stranger: Person

const docOf = async (collection: string, key: string) => {
  const { docs } = await app.payload.find({
    collection: collection as never,
    where: { key: { equals: key } },
    depth: 0,
  })
  const [doc] = docs
  if (!doc) throw new Error(`The demo has no ${collection} ${key}.`)
  return { ...doc }
}
const desk = (path: string, as: Person, body?: unknown, headers: Record<string, string> = {}) =>
  app.rest(`/privacy-desk/sites/${site}${path}`, {
    as,
    headers,
    ...(body === undefined ? {} : { method: 'POST', body }),
  })
const foundIn = async (of: 'approved' | 'working', as = editor) =>
  told.parse((await desk(`/findings?of=${of}`, as)).body).findings
const check = async (collection: string, doc: object, changes: object, headers = {}) => {
  const id = Reflect.get(doc, 'id')
  const body = { collection, id, locale: 'lv', values: { ...doc, ...changes } }
  return told.parse((await desk('/check', editor, body, headers)).body).findings
}
const save = (collection: string, id: unknown, body: object) =>
  app.rest(`/${collection}/${id}?locale=lv`, { method: 'PATCH', body, as: editor })
const ready = (collection: string, id: unknown) =>
  app.rest('/privacy-desk/ready', { method: 'POST', body: { collection, id, locale: 'lv' }, as: editor })
const publish = (expectedRelease: number) =>
  desk('/publish', publisher, { notes: { lv: 'Uzlabota politika.' }, expectedRelease })

beforeAll(async () => {
  app = await startTestApp({ holding: 'the demo' })
  site = await demoSite(app)
  const admin = await app.person({ name: 'admin', roles: ['admin'] })
  const { body } = await app.rest('/sites?locale=lv', { method: 'POST', body: siteSample('other'), as: admin })
  const other = z.object({ doc: z.object({ id: z.number() }) }).parse(body).doc.id
  editor = await app.person({ name: 'editor', roles: ['editor'], sites: [site] })
  publisher = await app.person({ name: 'publisher', roles: ['publisher'], sites: [site] })
  stranger = await app.person({ name: 'stranger', roles: ['editor', 'publisher'], sites: [other] })
})
afterAll(() => app.stop())

describe('the policy as it was found', () => {
  it('went out with a written reason for each of its faults, of which the public sees a hash alone', async () => {
    const { docs } = await app.payload.find({ collection: 'releases', depth: 0 })
    const { record, recordSalt, recordSha256 } = { ...docs[0] }
    const manifest = (await publishedFile(app, 'pro-balances', 1, 'index.json')).toString('utf8')
    expect(JSON.parse(manifest).record).toEqual({ sha256: recordSha256 })
    const checked = verifyRecord({ record, salt: String(recordSalt), sha256: JSON.parse(manifest).record.sha256 })
    if (checked.outcome !== 'verified') throw new Error(checked.outcome)
    const errors = checked.record.findings.filter(({ severity }) => severity === 'error')
    expect(errors.length).toBeGreaterThan(10)
    for (const { waiver } of errors) expect(waiver).toMatchObject({ scope: 'release', waivedBy: { name: 'Demo' } })
    for (const word of ['legitimate-interest-not-named', 'Trūkumi novērsti', String(recordSalt)]) {
      expect(manifest).not.toContain(word)
    }
  })

  it('is improved by what waits for release 2: nothing is found in it', async () => {
    expect(await foundIn('approved')).toEqual([])
    expect(await foundIn('working')).toEqual([])
    expect((await desk('/finding-counts', editor)).body).toEqual({
      all: { error: 0, warning: 0, note: 0 },
      byLocale: ['lv', 'et', 'en'].map((locale) => ({ locale, error: 0, warning: 0, note: 0 })),
    })
  })
})

describe('the checklist of GDPR Art. 13 and 14', () => {
  const over = async (language: string) => {
    const answer = await desk('/findings?of=approved', editor, undefined, { 'Accept-Language': language })
    return listed.parse(answer.body).checklist
  }

  it('is told over REST in the language of whoever asks, with why an item is not asked for', async () => {
    const words = async (language: string) => (await over(language)).find(({ id }) => id === '13-1-b')
    expect(await words('lv')).toMatchObject({ reason: 'Datu aizsardzības speciālists nav norādīts.' })
    expect(await words('et')).toMatchObject({ article: expect.stringMatching(/^IKÜM artikli 13 lõike 1 punkt b/) })
    expect(await words('en')).toMatchObject({ state: 'not-applicable', reason: 'No data protection officer is given.' })
  })

  it('has nothing open in the improved policy, and says the same to a script of the host', async () => {
    const list = await over('lv')
    expect(list).toHaveLength(16)
    expect(list.filter(({ state }) => state === 'findings')).toEqual([])
    const result = await checkSites(app.payload, { sites: ['pro-balances'], language: 'lv' })
    expect(result).toMatchObject({ outcome: 'checked', sites: [{ checklist: list }] })
  })

  it('is empty for a site of which nothing is ready', async () => {
    const result = await checkSites(app.payload, { sites: ['other'] })
    expect(result).toMatchObject({ sites: [{ ready: false, checklist: [] }] })
  })
})

describe('a document while it is written', () => {
  it('is checked as it stands in the form, and nothing of it is saved', async () => {
    const purpose = await docOf('purposes', 'customer-support')
    const findings = await check('purposes', purpose, { legalBases: [] }, { 'Accept-Language': 'lv' })
    expect(findings.map(({ code }) => code)).toContain('purpose-without-legal-basis')
    expect(findings[0]?.document).toMatchObject({ collection: 'purposes', id: String(purpose.id) })
    expect(await foundIn('working')).toEqual([])
  })

  it('is told of in the language of whoever writes', async () => {
    const purpose = await docOf('purposes', 'customer-support')
    const words = async (language: string) =>
      (await check('purposes', purpose, { legalBases: [] }, { 'Accept-Language': language }))[0]?.wrong
    expect(await words('lv')).toMatch(/^Nolūkam .*nav norādīts juridiskais pamats\.$/)
    expect(await words('et')).toMatch(/^Eesmärgil .*ei ole märgitud õiguslikku alust\.$/)
    expect(await words('en')).toMatch(/^The purpose .*has no legal basis\.$/)
  })

  it('is told that it names a tool which no register has, also one without a preset', async () => {
    const section = await docOf('policy-sections', 'sharing')
    const findings = await check('policy-sections', section, { title: 'Datu kopīgošana ar TikTok' })
    expect(findings.map(({ code }) => code)).toContain('name-not-registered')
  })

  it('is checked before it is saved for the first time', async () => {
    const values = { site, name: 'Loterija', group: 'marketing', legalBases: [] }
    const body = { collection: 'purposes', locale: 'lv', values }
    const { findings } = told.parse((await desk('/check', editor, body)).body)
    expect(findings.map(({ code, document }) => [code, document])).toContainEqual(['purpose-without-legal-basis', null])
  })

  it.each([
    ['rich text nested 1,000 deep', { body: [{ blockType: 'prose', id: 'x', text: nested(1000) }] }],
    [
      'rich text of unknown nodes',
      { body: [{ blockType: 'prose', id: 'x', text: { root: { type: '🙃', children: 3 } } }] },
    ],
    ['blocks that nobody knows', { body: [{ blockType: 'script', id: 'x' }] }],
    ['a body that is no list', { body: 'text' }],
    ['nothing but nulls', { body: null, title: null, parent: null }],
  ])('is never lost or refused with a fault: %s', async (_, changes) => {
    const section = await docOf('policy-sections', 'cookies')
    const body = { collection: 'policy-sections', id: section.id, locale: 'lv', values: { ...section, ...changes } }
    expect((await desk('/check', editor, body)).status).toBe(200)
  })

  it.each([
    ['no values', { collection: 'purposes', locale: 'lv' }],
    ['a collection that is none of ours', { collection: 'users', locale: 'lv', values: {} }],
    ['no locale', { collection: 'purposes', values: {} }],
  ])('is refused with what was wrong: %s', async (_, body) => {
    expect(await desk('/check', editor, body)).toMatchObject({ status: 400, body: { code: 'invalid-input' } })
  })
})

describe('somebody of another site', () => {
  it.each(['/findings', '/finding-counts'])('sees nothing of %s', async (path) => {
    expect(await desk(path, stranger)).toMatchObject({ status: 404, body: { code: 'not-found' } })
  })

  it('can neither check a document of the site nor waive for it', async () => {
    const form = { collection: 'purposes', locale: 'lv', values: {} }
    expect((await desk('/check', stranger, form)).status).toBe(404)
    const waiver = { findings: ['x'], reason: 'x', scope: 'release' }
    expect((await desk('/waivers', stranger, waiver)).status).toBe(404)
  })
})

describe('an error', () => {
  let ids: string[]
  const until = (years: number) => `${new Date().getUTCFullYear() + years}-01-15`

  beforeAll(async () => {
    const { id } = await docOf('purposes', 'customer-support')
    await save('purposes', id, { legitimateInterest: null })
    await ready('purposes', id)
    ids = (await foundIn('approved')).filter(({ severity }) => severity === 'error').map((finding) => finding.id)
  })

  it('is named by the item of the checklist that it is about', async () => {
    const { checklist } = listed.parse((await desk('/findings?of=approved', publisher)).body)
    const open = checklist.filter(({ state }) => state === 'findings')
    expect(open).toMatchObject([{ id: '13-1-d', reason: null, findings: ids }])
  })

  it('stops publishing, and says which it is', async () => {
    expect(ids).toEqual([
      expect.stringMatching(/^legitimate-interest-not-named purposes\/customer-support legitimateInterest/),
    ])
    expect(await publish(1)).toMatchObject({ status: 422, body: { code: 'findings', findings: ids } })
  })

  it.each([
    ['an editor', () => editor, { reason: 'x', scope: 'release' }, 403, 'forbidden'],
    ['without a reason', () => publisher, { reason: '  ', scope: 'release' }, 400, 'invalid-input'],
    ['until no day', () => publisher, { reason: 'x', scope: 'until' }, 400, 'invalid-input'],
    ['until yesterday', () => publisher, { reason: 'x', scope: 'until', until: '2020-01-01' }, 422, 'waiver-date'],
    ['for ever', () => publisher, { reason: 'x', scope: 'until', until: until(3) }, 422, 'waiver-date'],
  ])('is not waived by or %s', async (_, who, waiver, status, code) => {
    expect(await desk('/waivers', who(), { findings: ids, ...waiver })).toMatchObject({ status, body: { code } })
  })

  it('is not waived where it is not there', async () => {
    const waiver = {
      findings: ['purpose-without-legal-basis purposes/orders legalBases'],
      reason: 'x',
      scope: 'release',
    }
    expect(await desk('/waivers', publisher, waiver)).toMatchObject({ status: 409, body: { code: 'finding-gone' } })
  })

  it('goes out with the reason of a publisher, which the record keeps and no public file has', async () => {
    const reason = 'Jurists to precizēs līdz mēneša beigām.'
    const waived = await desk('/waivers', publisher, { findings: ids, reason, scope: 'release' })
    expect(waived).toMatchObject({ status: 201, body: { waived: ids } })
    expect((await foundIn('approved')).filter(({ waiver }) => waiver?.reason === reason)).toHaveLength(ids.length)
    expect(await publish(1)).toMatchObject({ status: 201, body: { release: 2 } })
    const { docs } = await app.payload.find({ collection: 'releases', where: { number: { equals: 2 } }, depth: 0 })
    expect(JSON.stringify(docs[0]?.record)).toContain(reason)
    for (const path of ['index.json', 'lv/policy.json', 'lv/banner.json']) {
      expect((await publishedFile(app, 'pro-balances', 2, path)).toString('utf8')).not.toContain('precizēs')
    }
  })

  it('is waived for that one release, and stops the next', async () => {
    const { id } = await docOf('purposes', 'orders')
    await save('purposes', id, { name: 'Pasūtījumu izpilde' })
    await ready('purposes', id)
    expect((await publish(2)).body).toMatchObject({ code: expect.stringMatching(/findings|incomplete/) })
    expect((await foundIn('approved')).find((finding) => finding.id === ids[0])?.waiver).toBeNull()
  })
})

function nested(depth: number): unknown {
  let node: unknown = { type: 'text', text: 'dziļi' }
  for (let at = 0; at < depth; at += 1) node = { type: 'quote', children: [node] }
  return { root: { type: 'root', children: [node] } }
}
