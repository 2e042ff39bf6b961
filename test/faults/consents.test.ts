/**
 * `npm run test:faults`: parts of the app are killed with `kill -9` at random moments while choices come in. Whatever was
 * acknowledged is there once. FAULT_CONSENT_ROUNDS (default 100) and FAULT_SEED may be set; both are printed.
 */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { type FaultyApp, parts, startFaultyApp } from './app.ts'
import { randomFrom } from './random.ts'

const rounds = Number(process.env.FAULT_CONSENT_ROUNDS ?? 100)
const seed = Number(process.env.FAULT_SEED ?? Date.now() % 2 ** 31)
const say = (line: string) => process.stdout.write(`${line}\n`)
/** Milliseconds of load before a part is killed, at most. */
const longestDelay = 600

let app: FaultyApp

type Choice = { id: string; subject: string; receipt?: string | undefined }
const receipt = z.object({ receipt: z.uuid() })

/** @returns the receipt; undefined where it was not acknowledged */
const post = async ({ id, subject }: Choice): Promise<string | undefined> => {
  const order = { id, subject, release: 1, locale: 'lv', action: 'reject-all', categories: [], surface: 'banner' }
  try {
    const response = await fetch(`${app.url}/api/privacy/pro-balances/consents`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(order),
    })
    const body: unknown = await response.json()
    if (response.status === 201) return receipt.parse(body).receipt
    // Nothing else is to be said of a choice that is right.
    expect(response.status).toBe(503)
    return undefined
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined
    throw error
  }
}

const patience = { timeout: 30_000, interval: 100 }
/** As a browser does, that sends it again until it has a receipt. */
const insist = async (choice: Choice): Promise<string> => {
  const given = await post(choice)
  if (given === undefined) throw new Error('It is not acknowledged yet.')
  return given
}

/** Those of a round, as they are stored: subject and receipt. */
const stored = async (choices: readonly Choice[]): Promise<Map<string, string[]>> => {
  const client = new pg.Client(app.databaseUri())
  await client.connect()
  try {
    const { rows } = await client.query<{ subject: string; receipts: string[] }>(
      `select subject, array_agg(receipt::text) as receipts from privacy.consents where subject = any($1::uuid[]) group by subject`,
      [choices.map(({ subject }) => subject)],
    )
    return new Map(rows.map(({ subject, receipts }) => [subject, receipts]))
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  say(`FAULT_SEED=${seed} FAULT_CONSENT_ROUNDS=${rounds}`)
  app = await startFaultyApp({ CONSENT_RATE: '0' })
}, 900_000)
afterAll(async () => {
  await app?.stop()
}, 120_000)

describe('kill -9 while choices are taken down', () => {
  it(`loses none that was acknowledged and keeps none twice, in ${rounds} rounds`, async () => {
    const random = randomFrom(seed)
    let acknowledged = 0
    let repeated = 0
    for (let round = 1; round <= rounds; round += 1) {
      const part = parts[Math.floor(random() * parts.length)] ?? 'front'
      const delay = Math.floor(random() * longestDelay)
      const choices: Choice[] = []
      let sending = true
      const sender = async (): Promise<void> => {
        while (sending) {
          const choice: Choice = { id: randomUUID(), subject: randomUUID() }
          choices.push(choice)
          choice.receipt = await post(choice)
          // Whoever is refused is not to be the whole load.
          if (choice.receipt === undefined) await new Promise((resolve) => setTimeout(resolve, 20))
        }
      }
      const senders = Array.from({ length: 8 }, sender)
      await new Promise((resolve) => setTimeout(resolve, delay))
      app.kill(part)
      await new Promise((resolve) => setTimeout(resolve, 100))
      sending = false
      await Promise.all(senders)
      await app.recover()

      const where = `round ${round}: ${part} killed after ${delay} ms, FAULT_SEED=${seed}`
      const before = await stored(choices)
      for (const { subject, receipt: given } of choices)
        if (given !== undefined) expect(before.get(subject), where).toEqual([given])
      acknowledged += choices.filter(({ receipt: given }) => given !== undefined).length
      const unknown = choices.filter(({ receipt: given }) => given === undefined)
      for (const choice of unknown) choice.receipt = await vi.waitFor(() => insist(choice), patience)
      repeated += unknown.length
      const after = await stored(choices)
      for (const { subject, receipt: given } of choices) expect(after.get(subject), where).toEqual([given])
      if (round % 10 === 0 || round === rounds) {
        say(`round ${round} of ${rounds}: ${acknowledged} acknowledged, ${repeated} sent again`)
      }
    }
    expect(acknowledged).toBeGreaterThan(0)
    expect(repeated).toBeGreaterThan(0)
  })
})
