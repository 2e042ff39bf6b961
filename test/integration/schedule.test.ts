import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { manifest as manifestSchema } from '../../src/contract/manifest.ts'
import { postgresOf } from '../../src/release/database.ts'
import { keySet, verifySignature } from '../../src/signing/verify-signature.ts'
import type { Person } from './app-fixture.ts'
import { publishedFile, publishedPaths } from './published.ts'
import { openShop, publishFirstSection, type Shop } from './shop-fixture.ts'

let shop: Shop
let section: number

const pool = () => postgresOf(shop.app.payload).pool
const releases = async (as: Person = shop.publisher) =>
  (await shop.app.rest(`/privacy-desk/sites/${shop.site}/releases`, { as })).body
const states = async () => {
  const { releases: list } = await releases()
  return Array.isArray(list) ? list.map(({ release, state }) => `${release} ${state}`) : []
}
const newest = async () => Number((await releases()).newest)
const act = (release: number, action: 'cancel' | 'repeat', body: unknown = {}, as: Person = shop.publisher) =>
  shop.app.rest(`/privacy-desk/sites/${shop.site}/releases/${release}/${action}`, { method: 'POST', body, as })

/** A local time in Riga, so many days from now. */
/** One moment for all: a minute may end between an order and what is expected of it. */
const began = Date.now()
const inDays = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Riga', dateStyle: 'short', timeStyle: 'short' })
    .format(new Date(began + days * 86_400_000))
    .replace(' ', 'T')

const change = async (title: string): Promise<void> => {
  await shop.save('policy-sections', section, 'lv', { title }, shop.editor)
  await shop.ready('policy-sections', section, 'lv', shop.editor)
  await shop.save('policy-sections', section, 'et', { title: `${title} et` }, shop.translator)
  await shop.ready('policy-sections', section, 'et', shop.translator)
}
const publishIn = async (days: number | undefined, as: Person = shop.publisher) =>
  shop.publish({ expectedRelease: await newest(), ...(days === undefined ? {} : { effectiveFrom: inDays(days) }) }, as)
const manifestOf = async (release: number) =>
  manifestSchema.parse(JSON.parse((await publishedFile(shop.app, 'shop', release, 'index.json')).toString()))

/** What the clock would bring: the moment of a release comes now. */
const bringForward = async (release: number): Promise<void> => {
  const client = await pool().connect()
  try {
    await client.query('begin')
    await client.query('alter table privacy.schedule disable trigger schedule_keeps_its_dates')
    await client.query('update privacy.schedule set effective_from = now() where release = $1', [release])
    await client.query('alter table privacy.schedule enable trigger schedule_keeps_its_dates')
    await client.query('commit')
  } finally {
    client.release()
  }
}

beforeAll(async () => {
  shop = await openShop()
  section = await publishFirstSection(shop)
})
afterAll(() => shop.stop())

describe('a release for a date', () => {
  it('is made at once, and takes effect at that moment in the time zone of the site', async () => {
    await change('Otrais')
    const answer = await publishIn(30)
    expect(answer.status).toBe(201)
    expect(answer.body.effectiveFrom).toBe(new Date(`${inDays(30)}:00${offsetIn(30)}`).toISOString())
    expect(await states()).toEqual(['2 upcoming', '1 current'])
    expect(await shop.current()).toBe(1)
    expect(await manifestOf(2)).toMatchObject({ release: 2, effectiveFrom: answer.body.effectiveFrom })
  })

  it('is the only one on its way: another is refused until it is cancelled', async () => {
    await change('Trešais')
    expect(await publishIn(undefined)).toMatchObject({ status: 409, body: { code: 'upcoming-release', release: 2 } })
    expect(await act(1, 'repeat', { expectedRelease: 2, notes: { lv: 'Atpakaļ.' } })).toMatchObject({
      status: 409,
      body: { code: 'upcoming-release' },
    })
  })

  it('is cancelled by a publisher of the site and by nobody else, and only while it waits', async () => {
    expect((await act(2, 'cancel', {}, shop.editor)).status).toBe(403)
    expect((await act(2, 'cancel', {}, shop.translator)).status).toBe(403)
    expect((await act(2, 'cancel', {}, shop.stranger)).status).toBe(404)
    expect(await states()).toEqual(['2 upcoming', '1 current'])
    expect(await act(2, 'cancel')).toMatchObject({ status: 200, body: { outcome: 'cancelled', release: 2 } })
    expect(await states()).toEqual(['2 cancelled', '1 current'])
    expect(await act(2, 'cancel')).toMatchObject({ status: 409, body: { code: 'not-upcoming' } })
    expect(await act(1, 'cancel')).toMatchObject({ status: 409, body: { code: 'not-upcoming' } })
  })

  it('that was cancelled stays in the chain, and the next says so', async () => {
    expect((await publishIn(undefined)).status).toBe(201)
    expect(await states()).toEqual(['3 current', '2 cancelled', '1 earlier'])
    const [two, three] = [await publishedFile(shop.app, 'shop', 2, 'index.json'), await manifestOf(3)]
    expect(three.previous).toEqual({ release: 2, sha256: createHash('sha256').update(two).digest('hex') })
    expect(three.releases.map(({ release, cancelledAt }) => [release, cancelledAt !== undefined])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ])
    const policy = JSON.parse((await publishedFile(shop.app, 'shop', 3, 'lv/policy.json')).toString())
    expect(policy.changes.since).toBe(1)
    expect(three.differences?.map(({ path }) => path)).toContain('releases/1/diff/3/lv.json')
    const page = (await publishedFile(shop.app, 'shop', 3, 'current/lv/releases.html')).toString()
    expect(page).toContain('Atcelts: ')
    expect((await publishedFile(shop.app, 'shop', 3, 'current/feed.xml')).toString()).not.toContain('releases/2/')
  })

  it('takes effect once, whoever asks how often', async () => {
    await change('Ceturtais')
    expect((await publishIn(5)).status).toBe(201)
    await bringForward(4)
    const settled = await Promise.all(Array.from({ length: 8 }, () => pool().query('select privacy.settle()')))
    expect(settled.flatMap(({ rows }) => rows)).toHaveLength(1)
    expect(await states()).toEqual(['4 current', '3 earlier', '2 cancelled', '1 earlier'])
    const { rows } = await pool().query('select kind from privacy.release_events where release = 4 order by id')
    expect(rows.map(({ kind }) => kind)).toEqual(['scheduled', 'effective'])
    expect(await act(4, 'cancel')).toMatchObject({ status: 409, body: { code: 'not-upcoming' } })
  })

  it('takes effect before the next is published, also where nobody was there to see', async () => {
    await change('Piektais')
    expect((await publishIn(5)).status).toBe(201)
    await bringForward(5)
    await change('Sestais')
    expect((await shop.publish({ expectedRelease: 5 })).status).toBe(201)
    expect(await states()).toEqual(['6 current', '5 earlier', '4 earlier', '3 earlier', '2 cancelled', '1 earlier'])
    const policy = JSON.parse((await publishedFile(shop.app, 'shop', 6, 'lv/policy.json')).toString())
    expect(policy.changes.since).toBe(5)
  })

  it.each([
    ['2026-02-30T10:00', 'effective-date-unreadable'],
    ['tomorrow', 'effective-date-unreadable'],
    ['2020-01-01T00:00', 'effective-date-past'],
    [inDays(800), 'effective-date-too-far'],
  ])('at %s is refused: %s', async (effectiveFrom, code) => {
    await change(`Nekad ${code}`)
    expect(await shop.publish({ expectedRelease: await newest(), effectiveFrom })).toMatchObject({
      status: 422,
      body: { code },
    })
  })

  it.each([
    ["update privacy.schedule set effective_from = now() + interval '1 year'"],
    ['update privacy.schedule set cancelled_at = now()'],
    ['update privacy.schedule set cancelled_at = null, settled_at = null'],
    ['delete from privacy.schedule'],
    ['truncate privacy.schedule'],
    ["update privacy.signing_keys set jwk = '{}'"],
    ['delete from privacy.signing_keys'],
    ['truncate privacy.signing_keys'],
    ['update privacy.release_events set at = now()'],
    ['delete from privacy.release_events'],
  ])('leaves traces that nobody wipes out: %s', async (statement) => {
    await expect(pool().query(statement)).rejects.toThrow(/never changed|takes effect when|stays written/)
  })
})

describe('an earlier release', () => {
  it('is published again as a new one, with its content and a note of its own', async () => {
    const before = await publishedFile(shop.app, 'shop', 1, 'lv/policy.txt')
    const answer = await act(1, 'repeat', { expectedRelease: await newest(), notes: { lv: 'Atpakaļ pie pirmā.' } })
    expect(answer).toMatchObject({ status: 201, body: { release: 7 } })
    expect((await publishedFile(shop.app, 'shop', 7, 'lv/policy.txt')).equals(before)).toBe(true)
    const policy = JSON.parse((await publishedFile(shop.app, 'shop', 7, 'lv/policy.json')).toString())
    expect(policy).toMatchObject({ release: 7, changes: { since: 6, note: 'Atpakaļ pie pirmā.' } })
    expect(await publishedPaths(shop.app, 'shop', 7)).toEqual(await publishedPaths(shop.app, 'shop', 6))
    expect((await publishedFile(shop.app, 'shop', 1, 'lv/policy.txt')).equals(before)).toBe(true)
  })

  it('that is in effect already is not published again', async () => {
    expect(await act(7, 'repeat', { expectedRelease: await newest(), notes: { lv: 'Vēlreiz.' } })).toMatchObject({
      status: 200,
      body: { outcome: 'unchanged' },
    })
  })

  it('is known, asked for with a note, and by a publisher', async () => {
    const order = { expectedRelease: await newest(), notes: { lv: 'Atpakaļ.' } }
    expect((await act(99, 'repeat', order)).body.code).toBe('unknown-release')
    expect((await act(3, 'repeat', { ...order, notes: {} })).body.code).toBe('note-missing')
    expect((await act(3, 'repeat', { ...order, expectedRelease: 1 })).body.code).toBe('published-in-between')
    expect((await act(3, 'repeat', order, shop.editor)).status).toBe(403)
    expect((await act(3, 'repeat', order, shop.stranger)).status).toBe(404)
    expect((await releases(shop.stranger)).code).toBe('not-found')
  })
})

describe('every release', () => {
  it('is signed, and linked to the one before', async () => {
    const { rows } = await pool().query('select jwk from privacy.signing_keys')
    const keys = keySet.parse({ keys: rows.map(({ jwk }) => jwk) })
    let before: Buffer | undefined
    for (let release = 1; release <= 7; release += 1) {
      const content = await publishedFile(shop.app, 'shop', release, 'index.json')
      const signature = (await publishedFile(shop.app, 'shop', release, 'index.jws')).toString()
      expect(await verifySignature({ signature, content, keys })).toMatchObject({ outcome: 'verified' })
      expect((await manifestOf(release)).previous?.sha256).toBe(
        before && createHash('sha256').update(before).digest('hex'),
      )
      before = content
    }
  })
})

function offsetIn(days: number): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Riga', timeZoneName: 'longOffset' }).formatToParts(
    new Date(Date.now() + days * 86_400_000),
  )
  return (parts.find(({ type }) => type === 'timeZoneName')?.value ?? '').replace('GMT', '')
}
