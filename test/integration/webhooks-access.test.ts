/** Who sees, sets up and uses webhooks: over REST, GraphQL and the desk. */
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runDue } from '../../src/webhooks/run-due.ts'
import type { Person } from './app-fixture.ts'
import { graphql } from './graphql.ts'
import { idOf } from './shop-fixture.ts'
import { openWebhookShop, type WebhookShop } from './webhook-fixture.ts'
import { status } from './webhook-receiver.ts'

let open: WebhookShop
let webhook: { id: number; secret: string }
let delivery: number
let message: string
const people: Record<string, Person | undefined> = {}

/** Nobody of them may even know of a webhook of the shop. */
const outsiders = ['editor', 'translator', 'publisher of another site', 'admin of another site', 'of no site', 'nobody']
const insiders = ['publisher', 'admin of the site', 'admin of all']

beforeAll(async () => {
  open = await openWebhookShop()
  const { app, site, otherSite } = open.shop
  people.editor = open.shop.editor
  people.translator = open.shop.translator
  people.publisher = open.shop.publisher
  people['publisher of another site'] = open.shop.stranger
  people['admin of another site'] = await app.person({ name: 'theiradmin', roles: ['admin'], sites: [otherSite] })
  people['admin of the site'] = await app.person({ name: 'ouradmin', roles: ['admin'], sites: [site] })
  people['admin of all'] = open.shop.admin
  people['of no site'] = await app.person({ name: 'nowhere', roles: ['publisher'] })
  webhook = await open.webhook({ description: 'Builds the shop' })
  open.receiver.answer(status(200))
  await open.happens(7)
  await runDue(open.tools)
  const [logged] = await open.log(webhook.id)
  delivery = logged?.id ?? Number.NaN
  message = logged?.messageId ?? ''
}, 300_000)
afterAll(() => open.stop())

type Call = { method?: string; body?: unknown }
const rest = (path: string, who: string, call: Call = {}) => {
  const as = people[who]
  return open.shop.app.rest(path, { ...call, ...(as ? { as } : {}) })
}
const gql = (query: string, who: string) => graphql(open.shop.app, { query, as: people[who] })
const collections = ['webhooks', 'webhook-deliveries']

describe.each(outsiders)('for %s', (who) => {
  it.each(collections)('there are no %s over REST', async (collection) => {
    const one = collection === 'webhooks' ? webhook.id : delivery
    expect((await rest(`/${collection}/${one}`, who)).status).toBeGreaterThanOrEqual(401)
    const list = await rest(`/${collection}?limit=0&depth=0`, who)
    expect(JSON.stringify(list.body.docs ?? [])).not.toContain(`"site":${open.shop.site}`)
    const found = await rest(`/${collection}?where[site][equals]=${open.shop.site}`, who)
    expect(found.body.docs ?? []).toEqual([])
    const body = { url: 'https://evil.example/', enabled: false }
    for (const path of [`/${collection}/${one}`, `/${collection}?where[id][equals]=${one}`]) {
      await rest(path, who, { method: 'PATCH', body })
      await rest(path, who, { method: 'DELETE' })
    }
    const { docs } = await open.shop.app.payload.find({
      collection: collection as never,
      where: { id: { equals: one } },
    })
    expect(docs).toMatchObject([{ url: open.receiver.url }])
  })

  it('there are none over GraphQL', async () => {
    const secret = await gql('{ it: Webhooks(limit: 0) { docs { id url secret } } }', who)
    expect(JSON.stringify(secret.data)).not.toContain('whsec_')
    const log = await gql('{ it: WebhookDeliveries(limit: 0) { docs { id url messageId } } }', who)
    expect(JSON.stringify(log.data)).not.toContain(message)
    const own = await gql(`{ it: Webhook(id: ${webhook.id}) { url secret } }`, who)
    expect(own.data.it ?? null).toBeNull()
    const changed = await gql(`mutation { it: updateWebhook(id: ${webhook.id}, data: { enabled: false }) { id } }`, who)
    expect(changed.data.it ?? null).toBeNull()
    const deleted = await gql(`mutation { it: deleteWebhook(id: ${webhook.id}) { id } }`, who)
    expect(deleted.data.it ?? null).toBeNull()
    expect(await open.shop.app.payload.findByID({ collection: 'webhooks', id: webhook.id })).toMatchObject({
      enabled: true,
    })
  })

  it('no webhook of the shop is made', async () => {
    const { totalDocs } = await open.shop.app.payload.count({ collection: 'webhooks' })
    const given: unknown[] = [open.shop.site, String(open.shop.site), [open.shop.site], { id: open.shop.site }]
    for (const site of given) {
      const body = { site, url: 'https://evil.example/', events: ['release.published'] }
      expect((await rest('/webhooks', who, { method: 'POST', body })).status).toBeGreaterThanOrEqual(400)
    }
    await gql(
      `mutation { it: createWebhook(data: { site: ${open.shop.site}, url: "https://evil.example/", events: release_published }) { id } }`,
      who,
    )
    expect((await open.shop.app.payload.count({ collection: 'webhooks' })).totalDocs).toBe(totalDocs)
  })

  it.each([
    () => `/privacy-desk/webhooks/${webhook.id}/test`,
    () => `/privacy-desk/webhooks/${webhook.id}/secret`,
    () => `/privacy-desk/webhook-messages/${message}/send`,
  ])('nothing is sent and no secret made: %s', async (path) => {
    const sent = open.receiver.received.length
    expect((await rest(path(), who, { method: 'POST', body: {} })).status).toBeGreaterThanOrEqual(401)
    expect(open.receiver.received).toHaveLength(sent)
    expect(await open.shop.app.payload.findByID({ collection: 'webhooks', id: webhook.id })).toMatchObject({
      secret: webhook.secret,
    })
  })
})

describe.each(insiders)('for %s', (who) => {
  it('webhooks are made, seen with their secret, changed and deleted', async () => {
    const created = await rest('/webhooks', who, {
      method: 'POST',
      body: { site: open.shop.site, url: 'https://shop.example/hook', events: ['release.published'] },
    })
    expect(created.status).toBe(201)
    const id = idOf(created)
    const seen = await rest(`/webhooks/${id}?depth=0`, who)
    expect(seen.body).toMatchObject({ enabled: true, secret: expect.stringMatching(/^whsec_.{44}$/) })
    expect(seen.body).not.toHaveProperty('previousSecret')
    const body = { url: 'https://shop.example/other', secret: seen.body.secret, site: open.shop.site }
    expect((await rest(`/webhooks/${id}`, who, { method: 'PATCH', body })).status).toBe(200)
    expect((await rest(`/webhooks/${id}`, who, { method: 'DELETE' })).status).toBe(200)
  })

  it('the log is seen, and written by nobody', async () => {
    expect((await rest(`/webhook-deliveries/${delivery}`, who)).body).toMatchObject({ result: 'delivered' })
    const { data } = await gql('{ it: WebhookDeliveries(limit: 0) { docs { messageId } } }', who)
    expect(JSON.stringify(data)).toContain(message)
    const body = {
      site: open.shop.site,
      event: 'webhook.test',
      result: 'delivered',
      url: 'x',
      at: new Date(),
      messageId: 'x',
    }
    expect((await rest('/webhook-deliveries', who, { method: 'POST', body })).status).toBe(403)
    expect((await rest(`/webhook-deliveries/${delivery}`, who, { method: 'PATCH', body })).status).toBe(403)
    expect((await rest(`/webhook-deliveries/${delivery}`, who, { method: 'DELETE' })).status).toBe(403)
  })
})

describe('a webhook', () => {
  const path = () => `/webhooks/${webhook.id}`

  it.each([
    ['its secret', { secret: 'whsec_mine' }, 'fieldsAreServers'],
    ['its earlier secret', { previousSecret: 'whsec_mine' }, 'fieldsAreServers'],
    ['until when that signs', { previousSecretUntil: '2099-01-01T00:00:00.000Z' }, 'fieldsAreServers'],
    ['when it was switched off', { switchedOffAt: '2026-01-01T00:00:00.000Z' }, 'fieldsAreServers'],
  ])('does not let anybody set %s', async (_, body, code) => {
    const one = await rest(path(), 'admin of all', { method: 'PATCH', body })
    expect(one).toMatchObject({ status: 403, body: { errors: [{ data: { code } }] } })
    const many = await rest(`/webhooks?where[id][equals]=${webhook.id}`, 'admin of all', { method: 'PATCH', body })
    expect(many.status).toBe(403)
    const created = await open.create(body)
    expect(created).toMatchObject({ status: 403, body: { errors: [{ data: { code } }] } })
  })

  it('stays in its site', async () => {
    const body = { site: open.shop.otherSite }
    for (const way of [path(), `/webhooks?where[id][equals]=${webhook.id}`]) {
      expect((await rest(way, 'admin of all', { method: 'PATCH', body })).status).toBe(403)
    }
  })

  it.each([
    ['lv', 'http://shop.example/', 'Ievadiet adresi, kas sākas ar https://.'],
    ['et', 'https://user:secret@shop.example/', /^Jätke kasutajanimi ja parool aadressist välja/],
    ['en', 'https://[::ffff:127.0.0.1]/', /^This address is on the server itself or in a private network/],
    ['en', 'https://localhost/', /^This address is on the server itself/],
    ['en', 'shop.example', 'Enter a full web address that begins with https://.'],
  ])('says in %s what is wrong with %s', async (language, url, words) => {
    Object.assign(open.shop.app.context, { webhooks: { allowPrivateAddresses: false } })
    try {
      const answer = await open.shop.app.rest('/webhooks', {
        method: 'POST',
        body: { site: open.shop.site, url, events: ['release.published'] },
        as: open.shop.publisher,
        headers: { 'Accept-Language': language },
      })
      expect(answer.status).toBe(400)
      expect(JSON.stringify(answer.body)).toContain('"path":"url"')
      const said = z
        .object({
          errors: z.tuple([z.object({ data: z.object({ errors: z.tuple([z.object({ message: z.string() })]) }) })]),
        })
        .parse(answer.body).errors[0].data.errors[0].message
      expect(said).toMatch(words)
    } finally {
      Object.assign(open.shop.app.context, { webhooks: { allowPrivateAddresses: true } })
    }
  })

  it('goes with its site, and its log too', async () => {
    const { app, admin } = open.shop
    const other = await app.rest('/webhooks', {
      method: 'POST',
      body: { site: open.shop.otherSite, url: open.receiver.url, events: ['release.published'] },
      as: admin,
    })
    const id = idOf(other)
    await app.rest(`/privacy-desk/webhooks/${id}/test`, { method: 'POST', body: {}, as: admin })
    expect(await open.log(id)).toHaveLength(1)
    expect((await app.rest(`/sites/${open.shop.otherSite}`, { method: 'DELETE', as: admin })).status).toBe(200)
    expect(await open.log(id)).toEqual([])
    expect((await app.payload.count({ collection: 'webhooks', where: { id: { equals: id } } })).totalDocs).toBe(0)
  })
})

describe('what is sent by hand', () => {
  const post = (path: string) => rest(`/privacy-desk${path}`, 'publisher', { method: 'POST', body: {} })
  const last = () => open.receiver.received.at(-1)

  it('is a test, once, with the answer told at once', async () => {
    open.receiver.answer(status(202))
    expect(await post(`/webhooks/${webhook.id}/test`)).toMatchObject({
      status: 200,
      body: { result: 'delivered', status: 202, reason: null },
    })
    expect(JSON.parse(last()?.body ?? '')).toMatchObject({ type: 'webhook.test', data: { site: 'shop', release: 1 } })
    open.receiver.answer(status(500))
    expect((await post(`/webhooks/${webhook.id}/test`)).body).toMatchObject({
      result: 'failed',
      status: 500,
      reason: 'status',
    })
    open.advance(24 * 3_600_000)
    expect(await runDue(open.tools)).toBe(0)
    expect((await open.log(webhook.id)).at(-1)).toMatchObject({
      event: 'webhook.test',
      sentBy: 'publisher',
      attempt: null,
    })
  })

  it('is a message again, under the same id', async () => {
    open.receiver.answer(status(200))
    const answer = await post(`/webhook-messages/${message}/send`)
    expect(answer).toMatchObject({ status: 200, body: { result: 'delivered' } })
    expect(last()?.headers['webhook-id']).toBe(message)
    expect((await post('/webhook-messages/msg_unknown/send')).status).toBe(404)
  })

  it('that arrives needs no more attempts; one that does not changes nothing', async () => {
    const { id } = await open.webhook()
    open.receiver.answer(status(500))
    await open.happens(8)
    await runDue(open.tools)
    const [logged] = (await open.log(id)).slice(-1)
    await post(`/webhook-messages/${logged?.messageId}/send`)
    open.advance(5_000)
    expect(await runDue(open.tools)).toBeGreaterThanOrEqual(1)
    open.receiver.answer(status(200))
    await post(`/webhook-messages/${logged?.messageId}/send`)
    const sent = open.receiver.received.length
    open.advance(24 * 3_600_000)
    await runDue(open.tools)
    expect(open.receiver.received.slice(sent).map(({ headers }) => headers['webhook-id'])).not.toContain(
      logged?.messageId,
    )
  })

  it('is signed with both secrets after a new one was made', async () => {
    open.receiver.answer(status(200))
    const made = await post(`/webhooks/${webhook.id}/secret`)
    expect(made.status).toBe(200)
    const { secret } = z.object({ secret: z.string() }).parse(made.body)
    expect(secret).not.toBe(webhook.secret)
    await post(`/webhooks/${webhook.id}/test`)
    const { body = '', headers = {} } = last() ?? {}
    const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
    for (const each of [secret, webhook.secret]) expect(new Webhook(each).verify(body, own)).toBeTruthy()
    const seen = await rest(`/webhooks/${webhook.id}`, 'publisher')
    expect(seen.body).toMatchObject({ secret })
    expect(JSON.stringify(seen.body)).not.toContain(webhook.secret)
  })
})
