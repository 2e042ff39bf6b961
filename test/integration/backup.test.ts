import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkBackup } from '../../src/backup/check-backup.ts'
import { publish } from '../../src/release/publish.ts'
import { installOnInit } from '../../src/release/sql/on-init.ts'
import { demoSite, startTestApp, type TestApp } from './app-fixture.ts'
import { backUp, everything, openTarget, type Target, temporaryFolder, withClient } from './backup-fixture.ts'

let app: TestApp
let target: Target
let place: Awaited<ReturnType<typeof temporaryFolder>>
let file: string
let before: Record<string, string[]>

beforeAll(async () => {
  place = await temporaryFolder()
  file = path.join(place.folder, 'demo.tar.gz')
  app = await startTestApp({ holding: 'the demo' })
  await app.person({ name: 'publisher', roles: ['admin', 'publisher'] })
  await app.payload.create({
    collection: 'glossary-terms',
    data: {
      site: Number(await demoSite(app)),
      key: 'gift',
      words: [{ locale: 'lv', preferred: 'dāvanu karte', admitted: ['kupons'], avoid: ['talons'] }],
    },
  })
  const choice = {
    subject: randomUUID(),
    release: 1,
    locale: 'lv',
    action: 'reject-all',
    categories: [],
    surface: 'banner',
  }
  await app.rest('/privacy/pro-balances/consents', { method: 'POST', body: { ...choice, id: randomUUID() } })
  target = await openTarget()
  before = await everything(app.uri)
}, 400_000)
afterAll(async () => {
  await target?.stop()
  await app?.stop()
  await place?.remove()
})

describe('a backup of the demo, restored into an empty database', () => {
  it('is one file for its owner, with every table', async () => {
    const result = await backUp(app.uri, { file })
    expect(result).toMatchObject({ outcome: 'written', keys: [] })
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const { contents, keys } = await checkBackup(file)
    expect(keys).toEqual({ state: 'absent' })
    const tables = Object.keys(before).filter((name) => name !== 'sequences')
    expect(contents.tables.map(({ schema, name }) => `"${schema}"."${name}"`).sort()).toEqual(tables.sort())
    expect(contents.tables.length).toBeGreaterThan(100)
    expect(contents.tables.find(({ name }) => name === 'consents')).toMatchObject({ rows: 1 })
  })

  it('gives the same rows in every table, and the same sequences', async () => {
    expect(await target.restore(file)).toMatchObject({ outcome: 'restored', releases: 1 })
    expect(await everything(target.uri)).toEqual(before)
  })

  it('keeps foreign keys and indexes as the migrations made them', async () => {
    const shape = (uri: string) =>
      withClient(uri, async (client) => {
        const { rows } = await client.query(`
          select conrelid::regclass::text as owner, conname as name, pg_get_constraintdef(oid) as what from pg_constraint
            where connamespace in ('public'::regnamespace, 'privacy'::regnamespace)
          union all select schemaname || '.' || tablename, indexname, indexdef from pg_indexes
            where schemaname in ('public', 'privacy')
          union all select tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
          order by 1, 2, 3`)
        return rows
      })
    expect(await shape(target.uri)).toEqual(await shape(app.uri))
  })

  it('refuses changes of releases as before', async () => {
    await withClient(target.uri, async (client) => {
      for (const change of [
        `update privacy.release_files set media_type = 'text/plain'`,
        'delete from releases',
        'truncate privacy.site_files',
        'delete from privacy.consents',
      ]) {
        await expect(client.query(change)).rejects.toThrow(/never changed/)
      }
    })
  })

  it('goes on where the other one was: new rows and a release', async () => {
    const { payload } = target
    await installOnInit(app.context, payload)
    const { docs } = await payload.find({ collection: 'users', depth: 0 })
    const user = { ...docs[0], collection: 'users' }
    const { docs: sites } = await payload.find({ collection: 'sites', depth: 0 })
    const site = Number(Reflect.get({ ...sites[0] }, 'id'))
    const row = await payload.create({
      collection: 'security-measures' as never,
      data: { kind: 'technical', name: 'Šifrēšana', site } as never,
      locale: 'lv' as never,
    })
    expect(Number(Reflect.get({ ...(row as object) }, 'id'))).toBeGreaterThan(0)
    const req = await createLocalReq({ user: user as never }, payload)
    const result = await publish({
      context: app.context,
      req,
      account: { id: '1', name: 'Publisher', roles: ['publisher'], locales: [], sites: [] } as never,
      order: { site, notes: { lv: 'Pēc atjaunošanas.' }, outdatedReasons: {}, expectedRelease: 1 },
    })
    expect(result).toMatchObject({ outcome: 'published', release: 2 })
  })

  it('is not restored over what is there', async () => {
    const now = await everything(target.uri)
    expect(await target.restore(file)).toMatchObject({ outcome: 'refused', code: 'database-not-empty' })
    expect(await everything(target.uri)).toEqual(now)
  })
})
