import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLog, type LogFields, type LogFormat } from '../../src/server/log.ts'
import { requestIdOf } from '../../src/server/request-id.ts'
import { scrub } from '../../src/server/scrub.ts'

const now = () => new Date('2026-11-22T22:30:00Z')
const said = (format: LogFormat, message: string, fields?: LogFields): string => {
  const lines: string[] = []
  createLog({ level: 'info', format, write: (line) => lines.push(line), now })('warn', message, fields)
  expect(lines).toHaveLength(1)
  return lines[0] ?? ''
}

describe('a line of the log', () => {
  it('is text for people', () => {
    expect(said('text', 'release 2 is served', { site: 'shop', release: 2, note: 'two words' })).toBe(
      '2026-11-22T22:30:00.000Z warn  release 2 is served site=shop release=2 note="two words"',
    )
    expect(said('text', 'Hello', { part: 'payload' })).toBe('2026-11-22T22:30:00.000Z warn  payload: Hello')
  })

  it('is JSON for programs', () => {
    expect(JSON.parse(said('json', 'release 2 is served', { site: 'shop', release: 2, code: undefined }))).toEqual({
      time: '2026-11-22T22:30:00.000Z',
      level: 'warn',
      message: 'release 2 is served',
      part: 'front',
      site: 'shop',
      release: 2,
    })
  })

  it('is there from its level up', () => {
    const lines: string[] = []
    const log = createLog({ level: 'warn', format: 'text', write: (line) => lines.push(line) })
    for (const level of ['debug', 'info', 'warn', 'error'] as const) log(level, level)
    expect(lines.map((line) => line.split(' ').at(-1))).toEqual(['warn', 'error'])
  })

  const hostile = [
    'one\ntwo',
    'one\r\n2026-11-22T22:30:00.000Z info  forged',
    '\u001b[31mred\u001b]0;title\u0007',
    '\u009b31m',
    'a\u2028b\u2029c\u202egnp.exe',
    '\u0000',
  ]
  it.each(hostile)('stays one line that no terminal obeys: %j', (text) => {
    for (const format of ['text', 'json'] as const) {
      const line = said(format, text, { id: text, path: text })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/)
    }
    expect(JSON.parse(said('json', text)).message).toBe(scrub(text))
  })

  it('is one line of JSON for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = said('json', text, { id: text })
        expect(line.split(/[\n\r\u2028\u2029]/)).toHaveLength(1)
        expect(JSON.parse(line).message).toBe(scrub(text))
      }),
    )
  })
})

describe('what is said of people', () => {
  it.each([
    ['No user anna.berzina+x@piemērs.lv found', 'No user [email] found'],
    ['/api/users/forgot/anna%40example.com', '/api/users/forgot/[email]'],
    ['<anna@example.com>, bert@mail.example.co.uk.', '<[email]>, [email].'],
    ['from 203.0.113.7:443 and 2001:db8::1', 'from [address]:443 and [address]'],
    ['::ffff:203.0.113.7 closed [2001:db8::2]:80.', '[address] closed [[address]]:80.'],
    ['GET /admin?email=a&token=b 200', 'GET /admin?… 200'],
    ['fetch https://x.example/a/b?c=d#e failed', 'fetch https://x.example/a/b?… failed'],
    ['Cookie: payload-token=abc; other=1', 'Cookie: …'],
    ['{"user-agent":"Mozilla/5.0 (X11)","a":1}', '{"user-agent": …'],
    ['by Mozilla/5.0 (X11; Linux) Gecko', 'by [agent]'],
    ['Authorization: JWT abc', 'Authorization: …'],
    ['token eyJhbGciOi.eyJpZCI6MX0.c2ln here', 'token [token] here'],
    ['postgres://app:hunter2@db.example:5432/app refused', 'postgres://…@db.example:5432/app refused'],
    ['DETAIL:  Key (email)=(anna) already exists.', 'DETAIL:  Key (email)=(…)'],
    ['DETAIL:  Failing row contains (1, Anna, 37).', 'DETAIL:  Failing row contains (…)'],
    [
      'Failed query: insert into "users" values ($1) params: Anna,37',
      'Failed query: insert into "users" values ($1) params: …',
    ],
    ['invalid input syntax for type integer: "Anna"', 'invalid input syntax for type integer: …'],
  ])('is left out of %j', (text, scrubbed) => {
    expect(scrub(text)).toBe(scrubbed)
  })

  it.each([
    'connect ECONNREFUSED 127.0.0.1:5432',
    'listening on ::1 and 0.0.0.0',
    'pro-balances: release 2 is served',
    'at 22:30:00 next@16.4.5 said: node_modules/@payloadcms/ui',
    'Is it so? Yes, std::move',
    'The admin is away: it ended by itself',
  ])('is not found in %j', (text) => {
    expect(scrub(text)).toBe(text)
  })

  it('is left out of fields too', () => {
    expect(said('json', 'x', { path: '/users/anna@example.com' })).not.toContain('anna')
  })

  it('is found quickly in what somebody made long', () => {
    const since = performance.now()
    for (const piece of ['a', '@', '/', '1.', ':', 'a@', '/?', 'a.', 'eyJaaaaa.', 'token='])
      expect(scrub(piece.repeat(1_000_000)).length).toBeLessThan(10_000)
    expect(performance.now() - since).toBeLessThan(2_000)
  })
})

describe('the id of a request', () => {
  const idOf = (given?: string | string[]): string => {
    const request = new IncomingMessage(new Socket())
    if (given !== undefined) Object.assign(request.headers, { 'x-request-id': given })
    expect(requestIdOf(request)).toBe(requestIdOf(request))
    return requestIdOf(request)
  }
  const madeUp = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

  it.each(['7f3c', 'Root=1-67891233-abcdef012345678912345678', '0HLQV2F3T5K1M:00000001'])('%s is kept', (given) => {
    expect(idOf(given)).toBe(given)
  })

  it.each([
    ...['', 'a b', 'a\nb', '"', '\u001b[31m', 'ä', 'x'.repeat(129)],
    ...['anna@example.com', '203.0.113.7', '{"a":1}'],
  ])('%j is replaced', (given) => {
    expect(idOf(given)).toMatch(madeUp)
  })

  it('is another for each that brings none', () => {
    expect(idOf()).toMatch(madeUp)
    expect(idOf()).not.toBe(idOf())
  })
})
