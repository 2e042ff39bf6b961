import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import '../property-seed.ts'
import { openShop, type Shop } from './shop-fixture.ts'
import { statesOf } from './translation-model.ts'
import { type World, writes } from './translation-writes.ts'

let shop: Shop
let translators: World['translators']

beforeAll(async () => {
  shop = await openShop()
  const translator = (name: string) =>
    shop.app.person({ name, roles: ['translator'], locales: ['et', 'en'], sites: [shop.site] })
  translators = [await translator('anu'), await translator('jaan')]
})
afterAll(() => shop.stop())

type Listed = Record<'collection' | 'document' | 'locale' | 'path' | 'state', string> & { change: string | null }

/** As the queue says it, but for the title of the site itself. */
const listed = async (): Promise<string[]> => {
  const { units } = (await shop.app.rest('/privacy-desk/units?limit=200', { as: translators[0] })).body
  const rows: Listed[] = Array.isArray(units) ? units : []
  return rows
    .filter(({ collection }) => collection !== 'sites')
    .map((row) => `${row.collection}/${row.document} ${row.locale} ${row.path}: ${row.state} (${row.change})`)
    .sort()
}

const chance = fc.record({
  write: fc.nat(writes.length - 1),
  document: fc.nat(99),
  path: fc.nat(99),
  locale: fc.nat(99),
  text: fc.nat(99),
  who: fc.nat(99),
})

/** Nothing of an earlier sequence is left. */
const clear = async (world: World) => {
  for (const { collection, id } of world.documents) {
    await shop.app.rest(`/${collection}/${id}?depth=0`, { method: 'DELETE', as: shop.editor })
  }
}

let made = 0

describe('the state of every unit', () => {
  it('is what a plain recomputation from the log of writes and approvals says, after each of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(chance, { minLength: 30, maxLength: 45 }), async (steps) => {
        await shop.save(
          'sites',
          shop.site,
          'lv',
          { publishedLocales: ['lv', 'et'], reviewTranslations: false },
          shop.admin,
        )
        const world: World = { shop, documents: [], locales: ['et'], secondPerson: false, translators, made }
        const done: string[] = []
        try {
          for (const { write, ...rest } of steps) {
            const chosen = world.documents.length === 0 ? writes[0] : writes[write]
            if (!chosen) continue
            const [name, act] = chosen
            done.push(name)
            await act(world, rest)
            expect(await listed(), done.join(' → ')).toEqual(statesOf(world.documents, world.locales))
          }
        } finally {
          made = world.made
          await clear(world)
        }
      }),
      { numRuns: 8, endOnFailure: true },
    )
  }, 180_000)
})
