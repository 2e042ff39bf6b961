import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrations } from '../../src/migrations/index.ts'
import { startTestPostgres, type TestPostgres } from './postgres-fixture.ts'
import { runMigration } from './run-migration.ts'

let postgres: TestPostgres
let client: Client

beforeAll(async () => {
  postgres = await startTestPostgres()
  client = new Client({ connectionString: postgres.uri })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await postgres.stop()
})

const phrases = async () =>
  (
    await client.query(
      `select p.phrase, l.text from sites_phrases p join sites_phrases_locales l on l._parent_id = p.id`,
    )
  ).rows

describe('an installation that began with the first version', () => {
  const own = [{ phrase: 'legalBases.f', text: 'Likumīgās intereses' }]

  it('keeps its own wording and its purposes when it is upgraded, and states nothing that nobody stated', async () => {
    const [first, ...later] = migrations
    if (!first) throw new Error('There is no migration.')
    await runMigration(client, first)
    await client.query(`insert into sites (id, name, source_locale, environment, controller_name, controller_address,
        controller_country, controller_email, slug)
      values (1, 'Veikals', 'lv', 'production', 'Veikals SIA', 'Rīga', 'LV', 'info@example.com', 'veikals')`)
    await client.query(`insert into sites_phrases (_order, _parent_id, id, phrase) values (1, 1, 'a', 'legalBases.f')`)
    await client.query(`insert into sites_phrases_locales (text, _locale, _parent_id)
      values ('Likumīgās intereses', 'lv', 'a')`)
    await client.query(`insert into purposes (id, "group", site_id, key) values (1, 'service', 1, 'orders')`)
    for (const step of later) await runMigration(client, step)

    expect(await phrases()).toEqual(own)
    expect((await client.query('select automated_decision, dpia from purposes')).rows).toEqual([
      { automated_decision: 'not-stated', dpia: 'not-assessed' },
    ])
    expect((await client.query('select safeguard_copy_way from sites')).rows).toEqual([
      { safeguard_copy_way: 'not-stated' },
    ])
  })

  it('keeps its wording when the upgrade is taken back', async () => {
    for (const step of migrations.slice(1).reverse()) await runMigration(client, step, 'down')
    expect(await phrases()).toEqual(own)
  })
})
