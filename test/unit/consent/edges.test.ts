import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientAddress, networkOf } from '../../../src/consent/client-address.ts'
import { consentPath } from '../../../src/consent/consent-path.ts'
import { monthBefore } from '../../../src/consent/months.ts'
import { readConsentOptions } from '../../../src/consent/options.ts'
import { mayComeFrom } from '../../../src/consent/origins.ts'
import { isTakenMediaType, keyOf, parseOrder } from '../../../src/consent/parse-order.ts'
import { createRateLimit } from '../../../src/consent/rate-limit.ts'
import { consentOrder } from '../../../src/contract/consent.ts'

const order = {
  subject: '0b6e2f8e-6d3c-4a57-9a60-3f1f4f5f6a7b',
  release: 1,
  locale: 'lv',
  action: 'reject-all',
  categories: [],
  surface: 'banner',
}
const parse = (value: unknown) =>
  parseOrder(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), consentOrder)

describe('what is sent', () => {
  it('is read, and what nobody asked for is left out', () => {
    expect(parse({ ...order, subject: order.subject.toUpperCase(), userAgent: 'x', gpc: true })).toEqual({
      ok: true,
      order: { ...order, gpc: true },
    })
  })

  it.each<[unknown, string]>([
    ['', 'bad-request'],
    ['{', 'bad-request'],
    ['\u{feff}[', 'bad-request'],
    ['null', 'consent-malformed'],
    ['[]', 'consent-malformed'],
    ['"text"', 'consent-malformed'],
    ['{"__proto__":{"subject":"x"}}', 'consent-malformed'],
    [`{"__proto__":${JSON.stringify(order)}}`, 'consent-malformed'],
    ['['.repeat(8_000) + ']'.repeat(8_000), 'consent-malformed'],
    [{ ...order, subject: 'me' }, 'consent-malformed'],
    [{ ...order, subject: ['0b6e2f8e-6d3c-4a57-9a60-3f1f4f5f6a7b'] }, 'consent-malformed'],
    [{ ...order, release: '1' }, 'consent-malformed'],
    [{ ...order, release: 0 }, 'consent-malformed'],
    [{ ...order, release: 1.5 }, 'consent-malformed'],
    [{ ...order, release: 1e300 }, 'consent-malformed'],
    [{ ...order, action: 'constructor' }, 'consent-malformed'],
    [{ ...order, categories: 'statistics' }, 'consent-malformed'],
    [{ ...order, categories: Array(21).fill('statistics') }, 'consent-malformed'],
    [{ ...order, vendors: Array(301).fill('x') }, 'consent-malformed'],
    [{ ...order, vendors: [{}] }, 'consent-malformed'],
    [{ ...order, surface: 'banner\r\nX-Injected: 1' }, 'consent-malformed'],
    [{ ...order, gpc: 'true' }, 'consent-malformed'],
    [{ ...order, id: '../x' }, 'consent-malformed'],
  ])('is refused as %j', (value, code) => expect(parse(value)).toMatchObject({ ok: false, code }))

  it('is refused where it is no UTF-8', () => {
    expect(parseOrder(Buffer.from([0x22, 0xc3, 0x28, 0x22]), consentOrder)).toMatchObject({ code: 'bad-request' })
  })

  it('never throws, and a refusal repeats nothing of it', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const parsed = parse(text)
        if (!parsed.ok)
          expect(parsed.detail).toMatch(/^(The body is not JSON in UTF-8\.|Not as described: [A-Za-z0-9., ]+\.)$/)
      }),
    )
  })

  it.each([
    ['application/json', true],
    ['application/json; charset=utf-8', true],
    ['text/plain;charset=UTF-8', true],
    ['TEXT/PLAIN', true],
    ['text/plain; charset=latin1', false],
    ['application/x-www-form-urlencoded', false],
    ['application/jsonp', false],
    [undefined, false],
  ])('as %s is taken: %s', (type, taken) => expect(isTakenMediaType(type)).toBe(taken))

  it('has a key from its id, or else from the header', () => {
    const id = '0b6e2f8e-6d3c-4a57-9a60-3f1f4f5f6a7b'
    expect(keyOf({ header: 'other', id })).toBe(id)
    expect(keyOf({ header: `"${id.toUpperCase()}"`, id: undefined })).toBe(id)
    const made = keyOf({ header: 'order-17', id: undefined })
    expect(made).toMatch(/^[0-9a-f-]{36}$/)
    expect(keyOf({ header: '"order-17"', id: undefined })).toBe(made)
    expect(keyOf({ header: undefined, id: undefined })).toBeUndefined()
    for (const header of ['', 'a b', 'x'.repeat(300), 'ā']) expect(keyOf({ header, id: undefined })).toBe(false)
  })
})

describe('a page of', () => {
  const shop = { host: 'privacy.example.com', domains: ['shop.lv', 'dev.shop.ee:8080'] }
  it.each([
    ['https://shop.lv', true],
    ['https://www.shop.lv', true],
    ['http://shop.lv:3000', true],
    ['https://privacy.example.com', true],
    ['http://localhost:5173', true],
    ['http://127.0.0.1:8000', true],
    ['http://dev.shop.ee:8080', true],
    ['https://dev.shop.ee', false],
    ['https://notshop.lv', false],
    ['https://shop.lv.evil.example', false],
    ['https://evil.example', false],
    ['https://shop.lv/path', false],
    ['https://user@shop.lv', false],
    ['ftp://shop.lv', false],
    ['null', false],
    ['', false],
    [`https://${'a'.repeat(400)}.shop.lv`, false],
  ])('%s may send: %s', (origin, may) => expect(mayComeFrom({ origin, ...shop })).toBe(may))

  it('any origin may, where the site names no domain', () => {
    expect(mayComeFrom({ origin: 'https://evil.example', host: undefined, domains: [] })).toBe(true)
  })
})

describe('the edges', () => {
  it('know their paths', () => {
    expect(consentPath('/shop/consents')).toEqual({ site: 'shop', below: undefined })
    expect(consentPath('/shop/consents/shown')).toEqual({ site: 'shop', below: 'shown' })
    for (const path of [
      '/shop/consents/',
      '/shop/consents/a/b',
      '/consents',
      '//consents',
      '/a/b/consents',
      '/shop/consents/%2e',
    ])
      expect([path, consentPath(path)]).toEqual([path, undefined])
  })

  it('believe no more of X-Forwarded-For than the own proxies added', () => {
    const forwardedFor = '1.1.1.1, 2.2.2.2,3.3.3.3'
    const address = (hops: number, header: string | undefined = forwardedFor) =>
      clientAddress({ forwardedFor: header, connection: '10.0.0.1', hops })
    expect([0, 1, 2, 3, 4].map((hops) => address(hops))).toEqual([
      '10.0.0.1',
      '3.3.3.3',
      '2.2.2.2',
      '1.1.1.1',
      '10.0.0.1',
    ])
    expect(clientAddress({ forwardedFor: undefined, connection: '10.0.0.1', hops: 1 })).toBe('10.0.0.1')
  })

  it('take a network of IPv6 for one who sends, and an address of IPv4 however it is written', () => {
    expect(networkOf('2001:db8:1:2::1')).toBe(networkOf('2001:db8:1:2:ffff::9'))
    expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'))
    expect(networkOf('::ffff:192.0.2.1')).toBe(networkOf('192.0.2.1'))
    expect(networkOf('192.0.2.1')).not.toBe(networkOf('192.0.2.2'))
    expect(networkOf('x'.repeat(10_000))).toHaveLength(100)
  })

  it('let an address send so many in a minute, and another still', async () => {
    const { take } = createRateLimit({ perMinute: 3 })
    expect([await take('a'), await take('a'), await take('a')]).toEqual([0, 0, 0])
    expect(await take('a')).toBeGreaterThan(0)
    expect(await take('b')).toBe(0)
    expect(await createRateLimit({ perMinute: 0 }).take('a')).toBe(0)
  })

  it('count months by the calendar', () => {
    expect(monthBefore(new Date('2026-11-27T00:00:00Z'), 60)).toBe('2021-11-01')
    expect(monthBefore(new Date('2026-01-31T23:59:59Z'), 1)).toBe('2025-12-01')
  })

  it('say which option is wrong', () => {
    expect(readConsentOptions()).toEqual({ months: 60, requestsPerMinute: 60 })
    expect(() => readConsentOptions({ months: 1 })).toThrow('consents.months is to be 12 or more')
  })
})
