/** How often an address may send, whichever process it comes to. */
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SigningKey } from '../../src/signing/signing-key.ts'
import { openReplica, type Replica } from './consents-fixture.ts'
import { startLedgerDatabase } from './ledger-database.ts'
import type { TestPostgres } from './postgres-fixture.ts'

let postgres: TestPostgres
let client: pg.Client
let key: SigningKey

const reject = {
  ...{ subject: '0b6e2f8e-6d3c-4a57-9a60-3f1f4f5f6a7b', release: 2, locale: 'lv' },
  ...{ action: 'reject-all', categories: [], surface: 'banner', gpc: true },
}
type Sent = { at: Replica | undefined; from: string; below?: string; body?: object }
const send = async ({ at, from, below = '', body = reject }: Sent) => {
  const response = await fetch(`${at?.url}/veikals/consents${below}`, {
    ...{ method: 'POST', body: JSON.stringify(body) },
    headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': from },
  })
  return { status: response.status, text: await response.text(), headers: response.headers }
}
const codeOf = ({ text }: { text: string }) => JSON.parse(text).code

beforeAll(async () => {
  ;({ postgres, client, key } = await startLedgerDatabase())
}, 60_000)
afterAll(async () => {
  await client.end()
  await postgres.stop()
})

describe('an address', () => {
  it('may send so many in a minute; which one it is, the own proxies say', async () => {
    const limited = await openReplica({ uri: postgres.uri, key, perMinute: 3, hops: 1 })
    const from = (address: string) => send({ at: limited, from: address })
    try {
      for (const _ of [1, 2, 3]) expect((await from('made up, 192.0.2.1')).status).toBe(201)
      const refused = await from('192.0.2.1')
      expect([refused.status, codeOf(refused)]).toEqual([429, 'too-many-requests'])
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      expect((await from('192.0.2.2')).status).toBe(201)
    } finally {
      await limited.close()
    }
  })

  it('is counted by all processes together, without being written down', async () => {
    const options = { uri: postgres.uri, key, perMinute: 40, hops: 1 }
    const both = [await openReplica(options), await openReplica(options)]
    const from = async (at: number) => (await send({ at: both[at % 2], from: '192.0.2.9' })).status
    try {
      const answers: number[] = []
      for (let at = 0; at < 60; at += 1) answers.push(await from(at))
      const taken = answers.filter((status) => status === 201).length
      // A tenth of them, of the second process, may be missed.
      expect(taken).toBeGreaterThanOrEqual(40)
      expect(taken).toBeLessThanOrEqual(44)
      expect([await from(0), await from(1)]).toEqual([429, 429])
      const { rows } = await client.query('select key, points, expire::float8 from privacy.consent_rates')
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) expect(row.key).toMatch(/^[A-Za-z0-9_-]{43}$/)
      expect(rows.every(({ expire }) => expire < Date.now() + 61_000)).toBe(true)
      // Those of an hour ago go with the next that are counted.
      await client.query('update privacy.consent_rates set expire = expire - 3600000')
      const later = await openReplica({ ...options, perMinute: 1 })
      await send({ at: later, from: '192.0.2.10' })
      await later.close()
      expect((await client.query('select 1 from privacy.consent_rates')).rows).toHaveLength(1)
    } finally {
      for (const each of both) await each.close()
    }
  })

  it('is limited by each process alone while the database is away', async () => {
    const uri = 'postgres://nobody:x@127.0.0.1:1/nowhere'
    const away = await openReplica({ uri: postgres.uri, key, perMinute: 2, hops: 1, ledgerUri: uri })
    const shown = async () =>
      (await send({ at: away, from: '192.0.2.11', below: '/shown', body: { release: 2, locale: 'lv' } })).status
    try {
      expect([await shown(), await shown(), await shown()]).toEqual([204, 204, 429])
    } finally {
      await away.close()
    }
  })
})
