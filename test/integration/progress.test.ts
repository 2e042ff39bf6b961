import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Person } from './app-fixture.ts'
import { letThrough } from './let-through.ts'
import { openShop, publishFirstSection, type Shop } from './shop-fixture.ts'

const step = z.object({
  progress: z.object({ step: z.enum(['reading', 'compiling', 'storing']), done: z.number(), of: z.number() }),
})
const end = z.object({ status: z.number(), body: z.record(z.string(), z.unknown()) })

let shop: Shop
let section: number

/** Asks for the publishing as the admin does, and gives the answer as it begins. */
const publish = async (order: Record<string, unknown>, as: Person = shop.publisher): Promise<Response> => {
  await letThrough({ app: shop.app, site: shop.site, as: shop.publisher })
  const request = new Request(`http://localhost:3000/api/privacy-desk/sites/${shop.site}/publish`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/x-ndjson',
      Authorization: `JWT ${as.token}`,
    },
    body: JSON.stringify({ notes: { lv: 'Izmaiņas.' }, ...order }),
  })
  return handleEndpoints({ config: shop.app.config, request })
}

const linesOf = async (response: Response): Promise<unknown[]> =>
  (await response.text())
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))

const change = async (title: string): Promise<void> => {
  await shop.save('policy-sections', section, 'lv', { title }, shop.editor)
  await shop.ready('policy-sections', section, 'lv', shop.editor)
  await shop.save('policy-sections', section, 'et', { title: `${title} et` }, shop.translator)
  await shop.ready('policy-sections', section, 'et', shop.translator)
}

beforeAll(async () => {
  shop = await openShop()
  section = await publishFirstSection(shop)
})
afterAll(() => shop.stop())

describe('a publishing whose progress is asked for', () => {
  it('tells each step before it ends with what it would have answered', async () => {
    await change('Otrais')
    const response = await publish({ expectedRelease: 1 })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/x-ndjson')
    expect(response.headers.get('cache-control')).toContain('no-transform')
    const lines = await linesOf(response)
    const steps = lines.slice(0, -1).map((line) => step.parse(line).progress)
    expect([...new Set(steps.map((told) => told.step))]).toEqual(['reading', 'compiling', 'storing'])
    const last = steps.at(-1)
    expect(last?.done).toBe(last?.of)
    expect(end.parse(lines.at(-1))).toMatchObject({ status: 201, body: { outcome: 'published', release: 2 } })
    expect(await shop.current()).toBe(2)
  })

  it('ends with the refusal, in the words that it would have answered', async () => {
    await change('Trešais')
    const lines = await linesOf(await publish({ expectedRelease: 1 }))
    expect(end.parse(lines.at(-1))).toMatchObject({
      status: 409,
      body: { code: 'published-in-between', release: 2, detail: expect.stringMatching(/./) },
    })
  })

  it('goes on when nobody reads any more', async () => {
    const response = await publish({ expectedRelease: 2 })
    const reader = response.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    await expect.poll(() => shop.current(), { timeout: 20_000 }).toBe(3)
  })

  it('is refused without a stream to whoever may not publish', async () => {
    const response = await publish({ expectedRelease: 3 }, shop.editor)
    expect(response.status).toBe(403)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
  })
})
