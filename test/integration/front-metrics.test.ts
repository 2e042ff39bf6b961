import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCounters } from '../../src/server/counters.ts'
import { healthOf } from '../../src/server/health.ts'
import { createMetrics } from '../../src/server/metrics.ts'
import { type FrontUnderTest, openTestFront, published, sendRaw } from './front-fixture.ts'

const token = 'a-token-of-some-length'
const counters = createCounters()
const metrics = createMetrics({
  counters,
  token,
  state: () => ({
    health: healthOf({
      payload: 'up',
      store: { database: 'away', disk: 'writable', sites: 3, heldBytes: 12 },
      started: true,
    }),
    heldBytes: 12,
    restarts: 4,
    inside: 1,
    waiting: 2,
    databaseAnswered: 1_700_000_000,
    releaseTaken: 0,
  }),
})
let upstream: Server
let front: FrontUnderTest

beforeAll(async () => {
  upstream = createServer((_, response) => response.writeHead(204).end())
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve))
  front = await openTestFront({
    upstream: (upstream.address() as AddressInfo).port,
    front: { counters, metrics: { path: '/metrics', answer: metrics.answer } },
  })
})
afterAll(async () => {
  await front.close()
  await new Promise((resolve) => upstream.close(resolve))
})

type Sample = { name: string; labels: Record<string, string>; value: number }

/** The text format of Prometheus 0.0.4, read strictly: every sample after the help and type of its family. */
const parse = (text: string): { samples: Sample[]; types: Map<string, string> } => {
  expect(text.endsWith('\n')).toBe(true)
  const types = new Map<string, string>()
  const helps = new Set<string>()
  const samples = text.split('\n').flatMap((line): Sample[] => {
    if (line === '') return []
    const help = /^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) \S/.exec(line)
    const type = /^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram|summary)$/.exec(line)
    if (help?.[1]) helps.add(help[1])
    else if (type?.[1] && type[2]) {
      expect(types.has(type[1])).toBe(false)
      types.set(type[1], type[2])
    } else {
      const sample = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)$/.exec(line)
      expect(sample, line).not.toBeNull()
      const [, name = '', inner = '', value = ''] = sample ?? []
      const labels = [...inner.matchAll(/([a-zA-Z_]\w*)="((?:[^"\\\n]|\\.)*)"(?:,|$)/g)]
      expect(labels.map(([all]) => all).join(''), line).toBe(inner)
      const family = types.has(name) ? name : name.replace(/_(?:bucket|sum|count)$/, '')
      expect(types.has(family) && helps.has(family), line).toBe(true)
      const number = value === '+Inf' ? Number.POSITIVE_INFINITY : Number(value)
      expect(Number.isNaN(number) && value !== 'Nan' && value !== 'NaN', line).toBe(false)
      return [{ name, labels: Object.fromEntries(labels.map(([, key, of]) => [key, of])), value: number }]
    }
    return []
  })
  return { samples, types }
}

const scrape = async () => {
  const response = await fetch(`http://127.0.0.1:${front.port}/metrics`, {
    headers: { authorization: `Bearer ${token}` },
  })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4')
  expect(response.headers.get('cache-control')).toBe('no-store')
  return parse(await response.text())
}
const get = (path: string) => fetch(`http://127.0.0.1:${front.port}${path}`).then((response) => response.arrayBuffer())

describe('metrics', () => {
  it('are in the format of Prometheus and count what was asked', async () => {
    counters.bodies.held = 7
    counters.requests.published[2] = 5
    await get('/admin?a=b')
    await get('/health')
    await sendRaw(front.port, 'nonsense\r\n\r\n')
    await sendRaw(front.port, 'GET /%2e%2e/ HTTP/1.1\r\nHost: a\r\n\r\n')
    const { samples } = await scrape()
    const of = (name: string, labels: Record<string, string> = {}) =>
      samples.find(
        (each) => each.name === name && Object.entries(labels).every(([key, value]) => each.labels[key] === value),
      )?.value
    const requests = (kind: string, status: string) => of('privacy_requests_total', { class: kind, status })
    expect(requests('published', '2xx')).toBe(5)
    expect(requests('proxied', '2xx')).toBe(1)
    expect(requests('health', '2xx')).toBe(1)
    expect(requests('refused', '4xx')).toBe(2)
    expect(of('privacy_bodies_total', { cache: 'hit' })).toBe(7)
    expect(of('privacy_payload_up')).toBe(1)
    expect(of('privacy_payload_restarts_total')).toBe(4)
    expect(of('privacy_database_connected')).toBe(0)
    expect(of('privacy_sites')).toBe(3)
    expect(of('privacy_held_bytes')).toBe(12)
    expect(of('privacy_database_answered_timestamp_seconds')).toBe(1_700_000_000)
    expect(of('process_resident_memory_bytes')).toBeGreaterThan(1_000_000)
    expect(samples.some(({ name }) => name.startsWith('nodejs_eventloop_lag'))).toBe(true)
  })

  it('are the same when they are looked at again, but for what happened', async () => {
    const before = await scrape()
    const after = await scrape()
    const total = ({ samples }: typeof before) =>
      samples.filter(({ name }) => name === 'privacy_requests_total').reduce((sum, { value }) => sum + value, 0)
    expect(total(after) - total(before)).toBe(1)
  })

  it('have a histogram of how long Payload takes', async () => {
    metrics.observe(0.02)
    metrics.observe(40)
    const { samples, types } = await scrape()
    expect(types.get('privacy_proxied_duration_seconds')).toBe('histogram')
    const buckets = samples.filter(({ name }) => name === 'privacy_proxied_duration_seconds_bucket')
    const counts = buckets.map(({ value }) => value)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    expect(buckets.at(-1)).toMatchObject({ labels: { le: '+Inf' }, value: 2 })
  })

  it('hold no more for a thousand strange requests, and nothing of who asked', async () => {
    const before = (await scrape()).samples.length
    for (let at = 0; at < 50; at += 1) {
      await get(`/${at}/anna@example.com?at=${at}`)
      await get(`${published}/${at}`)
    }
    const { samples } = await scrape()
    // Node has a series for each kind of thing that is open.
    const own = samples.filter(({ name }) => name.startsWith('privacy_'))
    expect(samples.length - before).toBeLessThan(10)
    expect(JSON.stringify(own)).not.toMatch(/anna|127\.0|policy/)
    expect(new Set(own.flatMap(({ labels }) => Object.keys(labels)))).toEqual(
      new Set(['class', 'status', 'cache', 'le']),
    )
  })

  it('are only for who sends the token, where there is one', async () => {
    const ask = (headers: Record<string, string>, method = 'GET') =>
      fetch(`http://127.0.0.1:${front.port}/metrics`, { headers, method })
    for (const authorization of ['', 'Bearer', 'Bearer wrong', `Basic ${token}`, `Bearer ${token}x`, token]) {
      const response = await ask({ authorization })
      expect([authorization, response.status]).toEqual([authorization, 401])
      expect(response.headers.get('www-authenticate')).toBe('Bearer')
      expect(await response.text()).not.toContain('privacy_')
    }
    expect((await ask({ authorization: `Bearer ${token}` }, 'POST')).status).toBe(405)
    expect((await ask({ authorization: `bearer ${token}` }, 'HEAD')).status).toBe(200)
  })

  it('are nowhere where they are not wanted', async () => {
    const other = await openTestFront({ upstream: () => undefined })
    expect((await fetch(`http://127.0.0.1:${other.port}/metrics`)).status).toBe(503)
    await other.close()
  })
})
