/** Webhooks as they are sent: to a real receiver, from a real database, with a clock that is set. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { postgresOf } from '../../src/release/database.ts'
import { forgetOld, keptFor } from '../../src/webhooks/forget.ts'
import { leaseFor, takeDue } from '../../src/webhooks/queue.ts'
import { runDue } from '../../src/webhooks/run-due.ts'
import { startRunner } from '../../src/webhooks/runner.ts'
import { programNamed, root } from './programs.ts'
import { openWebhookShop, type WebhookShop } from './webhook-fixture.ts'
import { silence, status } from './webhook-receiver.ts'

let open: WebhookShop
/** Each event happens once to a release: tests take numbers of their own. */
let release = 100
const next = () => {
  release += 1
  return release
}

beforeAll(async () => {
  open = await openWebhookShop()
}, 300_000)
beforeEach(() => open.reset())
afterAll(() => open.stop())

const verified = (secret: string, index: number) => {
  const { body, headers } = open.receiver.received[index] ?? { body: '', headers: {} }
  const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
  return new Webhook(secret).verify(body, own)
}

const idsReceived = () => open.receiver.received.map(({ headers }) => headers['webhook-id'])

describe('a webhook', () => {
  it('is told that a release was published, signed', async () => {
    const { id, secret } = await open.webhook()
    const { shop, receiver, tools, log } = open
    receiver.answer(status(200))
    const before = await shop.current()
    await shop.save('policy-sections', await section(), 'lv', { title: `Vispārīgi ${Date.now()}` }, shop.editor)
    await shop.ready('policy-sections', await section(), 'lv', shop.editor)
    await shop.published({ outdatedReasons: { et: 'Tiks pārtulkots.' } })
    expect(await runDue(tools)).toBe(1)
    expect(verified(secret, 0)).toMatchObject({
      type: 'release.published',
      data: { site: 'shop', release: before + 1, manifest: 'http://localhost:3000/api/privacy/shop/index.json' },
    })
    expect(receiver.received[0]?.headers['content-type']).toBe('application/json')
    expect(await log(id)).toMatchObject([
      { event: 'release.published', release: before + 1, result: 'delivered', status: 200, attempt: 1 },
    ])
    expect(await runDue(tools)).toBe(0)
  })

  it('is told once of an event, also where the work is done twice at once', async () => {
    await open.webhook()
    await open.happens(next())
    await Promise.all([runDue(open.tools), runDue(open.tools), runDue(open.tools)])
    expect(open.receiver.received).toHaveLength(1)
  })

  it('is told of what it waits for, of its site and from its beginning', async () => {
    await open.happens(next())
    const scheduled = await open.webhook({ events: ['release.scheduled', 'release.cancelled'] })
    const off = await open.webhook({ enabled: false })
    const other = await open.create({ site: open.shop.otherSite }, open.shop.admin)
    expect(other.status).toBe(201)
    const number = next()
    for (const kind of ['scheduled', 'cancelled', 'effective'] as const) await open.happens(number, kind)
    await runDue(open.tools)
    expect(open.receiver.received.map(({ body }) => JSON.parse(body).type)).toEqual([
      'release.scheduled',
      'release.cancelled',
    ])
    expect(await open.log(scheduled.id)).toHaveLength(2)
    expect(await open.log(off.id)).toEqual([])
  })

  it('is told of what happened in its order, one message at a time', async () => {
    await open.webhook()
    const numbers = Array.from({ length: 9 }, next)
    for (const number of numbers) await open.happens(number)
    let underWay = 0
    let most = 0
    open.receiver.answer((response) => {
      underWay += 1
      most = Math.max(most, underWay)
      setImmediate(() => {
        underWay -= 1
        response.writeHead(204).end()
      })
    })
    await Promise.all([runDue(open.tools), runDue(open.tools)])
    expect(open.receiver.received).toHaveLength(9)
    expect(most).toBe(1)
    const { rows } = await postgresOf(open.shop.app.payload).pool.query(
      'select id from privacy.webhook_messages where event is not null order by event',
    )
    expect(idsReceived()).toEqual(rows.map(({ id }) => id))
  })

  it('does not wait for another that is slow', async () => {
    await open.webhook()
    await open.webhook({ url: open.receiver.url.replace('/hook', '/other') })
    for (let events = 0; events < 3; events += 1) await open.happens(next())
    open.receiver.answer((response, { path }) => {
      if (path === '/other') response.writeHead(204).end()
    })
    const ended = runDue({ ...open.tools, timeout: 2_000 }, () => open.receiver.received.length < 4)
    await open.receiver.request(3)
    expect(open.receiver.received.map(({ path }) => path).sort()).toEqual(['/hook', '/other', '/other', '/other'])
    await ended
  })

  it('gets the same message again after an error, and then no more', async () => {
    const { id, secret } = await open.webhook()
    open.receiver.answer(status(500), status(503), status(204))
    await open.happens(next())
    await runDue(open.tools)
    expect(await runDue(open.tools)).toBe(0)
    open.advance(5_000)
    expect(await runDue(open.tools)).toBe(1)
    open.advance(29_000)
    expect(await runDue(open.tools)).toBe(0)
    open.advance(1_000)
    expect(await runDue(open.tools)).toBe(1)
    open.advance(7 * 24 * 3_600_000)
    expect(await runDue(open.tools)).toBe(0)
    expect(new Set(idsReceived()).size).toBe(1)
    expect(new Set(open.receiver.received.map(({ body }) => body)).size).toBe(1)
    const [first] = open.receiver.received
    expect(first && new Webhook(secret).sign(String(first.headers['webhook-id']), sentAt(0), first.body)).toBe(
      first?.headers['webhook-signature'],
    )
    expect((await open.log(id)).map(({ result, status: code, attempt }) => [result, code, attempt])).toEqual([
      ['retrying', 500, 1],
      ['retrying', 503, 2],
      ['delivered', 204, 3],
    ])
  })

  it('is given up after eleven attempts over three days', async () => {
    const { id } = await open.webhook()
    open.receiver.answer(status(500))
    await open.happens(next())
    let attempts = 0
    for (let round = 0; round < 15; round += 1) {
      attempts += await runDue(open.tools)
      open.advance(24 * 3_600_000)
    }
    expect(attempts).toBe(11)
    const log = await open.log(id)
    expect(log.at(-1)).toMatchObject({ result: 'failed', reason: 'status', attempt: 11, nextAttempt: null })
    expect(log.at(-2)).toMatchObject({ result: 'retrying', attempt: 10 })
  })

  it('that does not answer is left after a while and asked again', async () => {
    const { id } = await open.webhook()
    open.receiver.answer(silence)
    await open.happens(next())
    await runDue({ ...open.tools, timeout: 50 })
    expect(await open.log(id)).toMatchObject([{ result: 'retrying', reason: 'timeout' }])
  })

  it('that answers and then never ends its words has the message', async () => {
    const { id } = await open.webhook()
    open.receiver.answer((response) => {
      response.writeHead(200).write('and')
    })
    await open.happens(next())
    await runDue({ ...open.tools, timeout: 50 })
    expect(await open.log(id)).toMatchObject([{ result: 'delivered', status: 200 }])
  })

  it('that says more than anybody asked for is not listened to for long', async () => {
    const { id } = await open.webhook()
    open.receiver.answer((response) => {
      const flood = () => {
        while (response.writable && response.write('x'.repeat(65_536)));
      }
      response
        .writeHead(200)
        .on('drain', flood)
        .on('error', () => undefined)
      flood()
    })
    await open.happens(next())
    await runDue(open.tools)
    expect(await open.log(id)).toMatchObject([{ result: 'delivered', status: 200 }])
  })

  it('that redirects is not followed', async () => {
    const { id } = await open.webhook()
    open.receiver.answer(status(302, { location: open.receiver.url.replace('/hook', '/elsewhere') }))
    await open.happens(next())
    await runDue(open.tools)
    expect(open.receiver.received.map(({ path }) => path)).toEqual(['/hook'])
    expect(await open.log(id)).toMatchObject([{ result: 'retrying', status: 302, reason: 'redirect' }])
  })

  it('that is gone is switched off, and what waited for it is not sent', async () => {
    const { id } = await open.webhook()
    open.receiver.answer(status(500), status(410))
    await open.happens(next())
    await runDue(open.tools)
    await open.happens(next())
    await runDue(open.tools)
    expect(await open.shop.app.payload.findByID({ collection: 'webhooks', id })).toMatchObject({ enabled: false })
    open.advance(5_000)
    await runDue(open.tools)
    expect((await open.log(id)).map(({ result, reason }) => [result, reason])).toEqual([
      ['retrying', 'status'],
      ['failed', 'gone'],
      ['failed', 'switched-off'],
    ])
    expect(open.receiver.received).toHaveLength(2)
    const path = `/webhooks/${id}`
    const { body } = await open.shop.app.rest(path, {
      method: 'PATCH',
      body: { enabled: true },
      as: open.shop.publisher,
    })
    expect(body.doc).toMatchObject({ enabled: true, switchedOffAt: null })
  })

  it('that cannot be reached is asked again', async () => {
    const { id } = await open.webhook({ url: 'http://127.0.0.1:1/' })
    await open.happens(next())
    await runDue(open.tools)
    expect(await open.log(id)).toMatchObject([{ result: 'retrying', reason: 'unreachable', detail: 'ECONNREFUSED' }])
  })

  it('that was deleted gets nothing, and nothing is left over', async () => {
    const { id } = await open.webhook()
    open.receiver.answer(status(500))
    await open.happens(next())
    await runDue(open.tools)
    await open.shop.app.payload.delete({ collection: 'webhooks', id })
    open.advance(5_000)
    await runDue(open.tools)
    expect(open.receiver.received).toHaveLength(1)
    open.advance(5_000_000)
    expect(await runDue(open.tools)).toBe(0)
  })
})

describe('an address that is not public', () => {
  const closed = () => ({
    ...open.tools,
    context: { ...open.tools.context, webhooks: { allowPrivateAddresses: false } },
  })

  it.each([
    ['in the address', () => open.receiver.url.replace('http:', 'https:'), null],
    ['where a name leads', () => 'https://hook.example/', '127.0.0.1'],
  ])('is not called: %s', async (_, url, detail) => {
    const { id } = await open.webhook({ url: url() })
    await open.happens(next())
    await runDue({
      ...closed(),
      resolve: (_host, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
    })
    expect(open.receiver.received).toEqual([])
    expect(await open.log(id)).toMatchObject([{ result: 'failed', reason: 'private-address', detail }])
  })

  it('is not called by http either', async () => {
    const { id } = await open.webhook()
    await open.happens(next())
    await runDue(closed())
    expect(open.receiver.received).toEqual([])
    expect(await open.log(id)).toMatchObject([{ result: 'failed', reason: 'address-not-allowed' }])
  })
})

describe('several processes', () => {
  it('send each message once', async () => {
    const webhooks = await Promise.all(Array.from({ length: 5 }, () => open.webhook()))
    for (let events = 0; events < 4; events += 1) await open.happens(next())
    const attempts = await Promise.all([runDue(open.tools), runDue(open.tools)])
    expect(attempts[0] + attempts[1]).toBe(20)
    expect(open.receiver.received).toHaveLength(20)
    expect(new Set(idsReceived()).size).toBe(20)
    for (const { id } of webhooks) expect(await open.log(id)).toHaveLength(4)
  })

  it('take over what one of them has left behind, when its lease ends', async () => {
    await open.webhook()
    await open.happens(next())
    const queries = postgresOf(open.shop.app.payload).pool
    // Takes the message and is never heard of again.
    open.receiver.answer(status(500))
    await runDue(open.tools)
    open.advance(5_000)
    const taken = await takeDue({ queries, lease: 'dead', now: open.tools.now(), limit: 9 })
    expect(taken).toMatchObject([{ attempts: 2 }])
    open.receiver.answer(status(200))
    expect(await runDue(open.tools)).toBe(0)
    open.advance(leaseFor)
    expect(await runDue(open.tools)).toBe(1)
    expect(new Set(idsReceived()).size).toBe(1)
  })
})

describe('a process that is killed while it sends', () => {
  it('leaves a message that another sends again when its lease has ended', async () => {
    const { id } = await open.webhook()
    open.receiver.answer(silence)
    await open.happens(next())
    const child = spawn(process.execPath, ['--conditions=production', programNamed('webhook-sender')], {
      cwd: root,
      env: { ...process.env, WEBHOOK_PRIVATE_ADDRESSES: 'true' },
      stdio: 'inherit',
    })
    const ended = once(child, 'exit')
    await open.receiver.request(0)
    child.kill('SIGKILL')
    await ended
    open.receiver.answer(status(200))
    expect(await runDue(open.tools)).toBe(0)
    open.advance(leaseFor)
    expect(await runDue(open.tools)).toBe(1)
    expect(open.receiver.received).toHaveLength(2)
    expect(new Set(idsReceived()).size).toBe(1)
    expect(await open.log(id)).toMatchObject([{ result: 'delivered', attempt: 2 }])
  })
})

describe('the runner', () => {
  it('sends what is there at its start, what it is woken for, and nothing after its end', async () => {
    await open.webhook()
    await open.happens(next())
    open.receiver.answer(status(200))
    const runner = startRunner({ payload: open.shop.app.payload, context: open.shop.app.context, pollEvery: 3_600_000 })
    await open.receiver.request(0)
    await open.happens(next())
    runner.wake()
    await open.receiver.request(1)
    await runner.stop()
    await open.happens(next())
    runner.wake()
    expect(open.receiver.received).toHaveLength(2)
  })

  it('finds by itself what nobody woke it for', async () => {
    await open.webhook()
    const runner = startRunner({ payload: open.shop.app.payload, context: open.shop.app.context, pollEvery: 20 })
    await open.happens(next())
    await open.receiver.request(0)
    await runner.stop()
  })
})

describe('what is old', () => {
  it('is forgotten: messages that are done with, and the log', async () => {
    const { id } = await open.webhook()
    open.receiver.answer(status(200))
    await open.happens(next())
    await runDue(open.tools)
    await forgetOld(open.tools)
    expect(await open.log(id)).toHaveLength(1)
    open.advance(keptFor + 1000)
    await forgetOld(open.tools)
    expect(await open.log(id)).toEqual([])
    const { rows } = await postgresOf(open.shop.app.payload).pool.query('select id from privacy.webhook_messages')
    expect(rows).toEqual([])
  })
})

describe('events', () => {
  it.each([
    'update privacy.release_events set release = 9',
    'delete from privacy.release_events',
    'truncate privacy.release_events cascade',
  ])('are never changed: %s', async (text) => {
    await expect(postgresOf(open.shop.app.payload).pool.query(text)).rejects.toThrow('never changed')
  })
})

const sentAt = (index: number) => new Date(Number(open.receiver.received[index]?.headers['webhook-timestamp']) * 1000)

const section = async () => {
  const { docs } = await open.shop.app.payload.find({ collection: 'policy-sections', limit: 1 })
  return Number(docs[0]?.id)
}
