/**
 * `npm run test:faults`: parts of the app are killed with `kill -9` at random moments of a publishing, while others read.
 * FAULT_ROUNDS (default 210) and FAULT_SEED may be set; both are printed.
 */
import { createHash } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { keySet, verifySignature } from '../../src/signing/verify-signature.ts'
import { locateTree } from '../../src/verify/locate-tree.ts'
import { verifyTree } from '../../src/verify/verify-tree.ts'
import { type FaultyApp, parts, startFaultyApp } from './app.ts'
import { randomFrom } from './random.ts'
import { type Readers, startReaders } from './readers.ts'

const rounds = Number(process.env.FAULT_ROUNDS ?? 210)
const seed = Number(process.env.FAULT_SEED ?? Date.now() % 2 ** 31)
/** Milliseconds: half as long again as the first publishing after a start takes here, under the same readers. */
let longestDelay = 0

const say = (line: string) => process.stdout.write(`${line}\n`)
const standing = z.object({
  newest: z.int(),
  releases: z.array(z.object({ release: z.int(), state: z.string() })),
})
const standingOf = z.object({ release: z.int() })
const takenOver = { timeout: 30_000, interval: 50 }
const manifest = z.object({
  files: z.array(z.object({ path: z.string() })),
  differences: z.array(z.object({ path: z.string() })),
  previous: z.object({ sha256: z.string() }).nullable(),
})

let app: FaultyApp
let readers: Readers
let site: number | string

const get = async (path: string): Promise<Buffer> => {
  const response = await fetch(`${app.url}/api/privacy/${path}`)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return Buffer.from(await response.arrayBuffer())
}
const sha256 = (body: Buffer): string => createHash('sha256').update(body).digest('hex')

const releases = async () => {
  const { status, body } = await app.desk(`/sites/${site}/releases`)
  if (status !== 200) throw new Error(`The releases answered ${status}`)
  return standing.parse(body)
}

/** Rows of a release, its files and its events are all there or none of them. */
const stored = async (): Promise<{ numbers: number[]; files: number[] }> => {
  const client = new pg.Client(app.databaseUri())
  await client.connect()
  try {
    const rows = await client.query(`select number from releases where site = 'pro-balances' order by number`)
    const files = await client.query(
      `select release, count(*)::int as files from privacy.release_files where site = 'pro-balances'
        group by release order by release`,
    )
    const events = await client.query(
      `select release from privacy.release_events where site = 'pro-balances' and kind = 'effective' order by release`,
    )
    const numbers = rows.rows.map(({ number }) => Number(number))
    expect(files.rows.map(({ release }) => release)).toEqual(numbers)
    expect(events.rows.map(({ release }) => release)).toEqual(numbers)
    return { numbers, files: files.rows.map(({ files: count }) => count) }
  } finally {
    await client.end()
  }
}

/** Releases whose files are not all compressed yet: that was broken off as often as the rest. */
const notCompressed = async (): Promise<number> => {
  const client = new pg.Client(app.databaseUri())
  await client.connect()
  try {
    const due = await client.query('select release from privacy.release_compression where done_at is null')
    return due.rows.length
  } finally {
    await client.end()
  }
}

/** A release as a reader can prove it: signature, link, and every file. */
const prove = async (number: number): Promise<void> => {
  const folder = `pro-balances/releases/${number}`
  const keys = keySet.parse(JSON.parse((await get('.well-known/jwks.json')).toString()))
  const content = await get(`${folder}/index.json`)
  const signature = (await get(`${folder}/index.jws`)).toString()
  expect(await verifySignature({ signature, content, keys })).toMatchObject({ outcome: 'verified' })
  const { previous, files, differences } = manifest.parse(JSON.parse(content.toString()))
  if (number > 1) {
    expect(previous?.sha256).toBe(sha256(await get(`pro-balances/releases/${number - 1}/index.json`)))
  }
  for (const { path } of files) await get(`${folder}/${path}`)
  for (const { path } of differences) await get(`pro-balances/${path}`)
}

beforeAll(async () => {
  say(`FAULT_SEED=${seed} FAULT_ROUNDS=${rounds}`)
  app = await startFaultyApp()
  const { body } = await app.desk('/sites')
  site = z.object({ sites: z.array(z.object({ id: z.union([z.int(), z.string()]) })) }).parse(body).sites[0]?.id ?? 0
  const order = { notes: { lv: 'Uzlabota.' }, expectedRelease: 1 }
  expect((await app.desk(`/sites/${site}/publish`, order)).status).toBe(201)
  readers = startReaders({
    site: `${app.url}/api/privacy/pro-balances`,
    life: app.life,
    random: randomFrom(seed + 1),
    count: 4,
  })
  // As it is in each round: after a start, when nothing is warm.
  app.kill('Payload')
  await app.recover()
  const since = performance.now()
  const back = { notes: { lv: 'Mērījums.' }, expectedRelease: 2 }
  expect((await app.desk(`/sites/${site}/releases/1/repeat`, back)).status).toBe(201)
  longestDelay = Math.ceil((performance.now() - since) * 1.5)
  say(`a publishing takes ${Math.round(longestDelay / 1.5)} ms`)
}, 900_000)
afterAll(async () => {
  await readers?.stop()
  await app?.stop()
}, 120_000)

describe('kill -9 while a release is published and read', () => {
  it(`leaves it wholly there or not at all, and no reader without an answer, in ${rounds} rounds`, async () => {
    const random = randomFrom(seed)
    let made = 0
    for (let round = 1; round <= rounds; round += 1) {
      const part = parts[Math.floor(random() * parts.length)] ?? 'front'
      const delay = Math.floor(random() * longestDelay)
      const before = (await releases()).newest
      // In turn the policy as it was found and the improved one.
      const content = before % 2 === 0 ? 1 : 2
      const order = { notes: { lv: `Kārta ${round}.` }, expectedRelease: before }
      const ordered = app.desk(`/sites/${site}/releases/${content}/repeat`, order).then(
        ({ status }) => status,
        () => undefined,
      )
      await new Promise((resolve) => setTimeout(resolve, delay))
      app.kill(part)
      const status = await ordered
      await app.recover()

      const { newest, releases: list } = await releases()
      const { numbers, files } = await stored()
      const where = `round ${round}: ${part} killed after ${delay} ms, FAULT_SEED=${seed}`
      expect([before, before + 1], where).toContain(newest)
      if (status === 201) expect(newest, where).toBe(before + 1)
      expect(numbers, where).toEqual(Array.from({ length: newest }, (_, at) => at + 1))
      expect(new Set(files.slice(1)).size, where).toBe(1)
      expect(
        list.filter(({ state }) => state === 'current').map(({ release }) => release),
        where,
      ).toEqual([newest])
      // Where the notification went down with PostgreSQL, the front finds it at its next question.
      await vi.waitFor(async () => {
        const { release } = standingOf.parse(JSON.parse((await get('pro-balances/index.json')).toString()))
        if (release !== newest) throw new Error(`${where}: release ${release} is served, not ${newest}`)
      }, takenOver)
      await prove(newest)
      expect(readers.faults, where).toEqual([])
      if (newest > before) made += 1
      if (round % 10 === 0 || round === rounds) {
        say(`round ${round} of ${rounds}: ${made} releases made, ${readers.answers()} answers read`)
      }
    }
    expect(made).toBeGreaterThan(0)
    expect(made).toBeLessThan(rounds)
    await vi.waitFor(async () => expect(await notCompressed()).toBe(0), { timeout: 900_000, interval: 1000 })
    const located = await locateTree(`${app.url}/api/privacy/pro-balances`, [])
    if (located.outcome !== 'found') throw new Error(located.message)
    const { outcome, findings } = await verifyTree({
      ...located.reader,
      sites: ['pro-balances'],
      keys: 'published',
      atOnce: 8,
    })
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(outcome).toBe('intact')
  })
})
