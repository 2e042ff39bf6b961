import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { postgresOf } from '../../src/release/database.ts'
import type { Person } from './app-fixture.ts'
import { publishedFile } from './published.ts'
import { openShop, prose, type Shop } from './shop-fixture.ts'

let shop: Shop

beforeAll(async () => {
  shop = await openShop()
})
afterAll(() => shop.stop())

describe('from a saved text to a release', () => {
  let section: number

  it('publishes nothing before the site itself is ready', async () => {
    expect(await shop.publish({ expectedRelease: 0 })).toMatchObject({ status: 409, body: { code: 'site-not-ready' } })
  })

  it('does not publish while a translation is missing, and names it', async () => {
    expect((await shop.ready('sites', shop.site, 'lv', shop.editor)).status).toBe(200)
    const answer = await shop.publish({ expectedRelease: 0 })
    expect(answer).toMatchObject({ status: 422, body: { code: 'incomplete', missing: ['et'] } })
    expect(answer.body.gate).toMatchObject({
      locales: [
        { locale: 'lv', missing: [] },
        { locale: 'et', missing: [{ collection: 'sites', document: String(shop.site), paths: ['title'] }] },
      ],
    })
  })

  it('lets a target language be marked ready only with all its texts, and after its source', async () => {
    expect(await shop.ready('sites', shop.site, 'et', shop.translator)).toMatchObject({
      status: 422,
      body: { code: 'incomplete', paths: ['title'] },
    })
    expect((await shop.save('sites', shop.site, 'et', { title: 'Privaatsuspoliitika' }, shop.translator)).status).toBe(
      200,
    )
    expect((await shop.ready('sites', shop.site, 'et', shop.translator)).status).toBe(200)
    section = await shop.add('policy-sections', {
      key: 'general',
      title: 'Vispārīgi',
      body: [{ blockType: 'prose', text: prose('Pirmais teksts.') }],
    })
    expect(await shop.ready('policy-sections', section, 'et', shop.translator)).toMatchObject({
      status: 409,
      body: { code: 'source-not-approved' },
    })
  })

  it('lets only an editor mark the source ready, and only its translator another language', async () => {
    for (const who of [shop.translator, shop.publisher])
      expect((await shop.ready('policy-sections', section, 'lv', who)).status).toBe(403)
    expect((await shop.ready('policy-sections', section, 'lv', shop.stranger)).status).toBe(404)
    expect((await shop.ready('policy-sections', section, 'lv', shop.editor)).status).toBe(200)
    for (const who of [shop.editor, shop.publisher])
      expect((await shop.ready('policy-sections', section, 'et', who)).status).toBe(403)
    expect((await shop.ready('policy-sections', section, 'et', shop.stranger)).status).toBe(404)
  })

  it('publishes both languages once both are ready', async () => {
    const { body } = (await shop.app.rest(`/policy-sections/${section}?locale=lv&depth=0`, { as: shop.translator }))
      .body as {
      body: { id: string }[]
    }
    const rows = body.map(({ id }) => ({ id, blockType: 'prose', text: prose('Esimene tekst.') }))
    expect(
      (await shop.save('policy-sections', section, 'et', { title: 'Üldist', body: rows }, shop.translator)).status,
    ).toBe(200)
    expect((await shop.ready('policy-sections', section, 'et', shop.translator)).status).toBe(200)
    const { release, lv, et } = await shop.published()
    expect(release).toBe(1)
    expect(lv).toBe('Privātuma politika\n1. Vispārīgi\nPirmais teksts.\n')
    expect(et).toBe('Privaatsuspoliitika\n1. Üldist\nEsimene tekst.\n')
  })

  it('says that nothing changed instead of making an equal release', async () => {
    expect(await shop.publish({ expectedRelease: 1 })).toMatchObject({
      status: 200,
      body: { outcome: 'unchanged', release: 1 },
    })
  })

  it('publishes nothing that is only saved, and says what waits', async () => {
    await shop.save('policy-sections', section, 'lv', { title: 'Vispārīga informācija' }, shop.editor)
    expect((await shop.candidate()).gate).toMatchObject({
      unready: [{ key: 'general', locale: 'lv', reason: 'changed' }],
    })
    expect(await shop.publish({ expectedRelease: 1 })).toMatchObject({ body: { outcome: 'unchanged' } })
  })

  it('does not carry an unready sentence of the editor with what a translator marks ready', async () => {
    await shop.save('policy-sections', section, 'et', { title: 'Üldinfo' }, shop.translator)
    expect((await shop.ready('policy-sections', section, 'et', shop.translator)).status).toBe(200)
    const { lv, et } = await shop.published()
    expect(lv).toContain('1. Vispārīgi\n')
    expect(et).toContain('1. Üldinfo\n')
  })

  it('publishes outdated text only with a written reason, which the release keeps', async () => {
    await shop.ready('policy-sections', section, 'lv', shop.editor)
    const expectedRelease = await shop.current()
    expect(await shop.publish({ expectedRelease })).toMatchObject({
      status: 422,
      body: { code: 'incomplete', outdated: ['et'] },
    })
    expect(await shop.publish({ expectedRelease, outdatedReasons: { et: '  ' } })).toMatchObject({ status: 422 })
    const { release, lv, et } = await shop.published({ outdatedReasons: { et: 'Ainult sõnastus.' } })
    expect(lv).toContain('1. Vispārīga informācija\n')
    expect(et).toContain('1. Üldinfo\n')
    const { docs } = await shop.app.payload.find({ collection: 'releases', where: { number: { equals: release } } })
    expect(JSON.stringify(docs[0]?.record)).toContain('Ainult sõnastus.')
    expect((await publishedFile(shop.app, 'shop', release, 'et/policy.json')).toString('utf8')).not.toContain(
      'Ainult sõnastus.',
    )
  })

  it('keeps a deleted section public until its deletion is ready', async () => {
    const extra = await shop.add('policy-sections', {
      key: 'extra',
      title: 'Papildu',
      body: [{ blockType: 'prose', text: prose('Vēl.') }],
    })
    await shop.ready('policy-sections', extra, 'lv', shop.editor)
    const { body } = (await shop.app.rest(`/policy-sections/${extra}?locale=lv&depth=0`, { as: shop.translator }))
      .body as {
      body: { id: string }[]
    }
    const rows = body.map(({ id }) => ({ id, blockType: 'prose', text: prose('Veel.') }))
    await shop.save('policy-sections', extra, 'et', { title: 'Lisa', body: rows }, shop.translator)
    await shop.ready('policy-sections', extra, 'et', shop.translator)
    await shop.ready('policy-sections', section, 'et', shop.translator)
    expect((await shop.published()).lv).toContain('2. Papildu\n')
    expect((await shop.app.rest(`/policy-sections/${extra}`, { method: 'DELETE', as: shop.editor })).status).toBe(200)
    expect((await shop.candidate()).gate).toMatchObject({ unready: [{ key: 'extra', reason: 'deleted' }] })
    expect(await shop.publish({ expectedRelease: await shop.current() })).toMatchObject({
      body: { outcome: 'unchanged' },
    })
    const deletion = (as: Person) =>
      shop.app.rest('/privacy-desk/ready-deletion', {
        method: 'POST',
        body: { collection: 'policy-sections', id: extra },
        as,
      })
    expect((await deletion(shop.translator)).status).toBe(403)
    expect((await deletion(shop.stranger)).status).toBe(404)
    expect((await deletion(shop.editor)).status).toBe(200)
    const after = await shop.published()
    expect(after.lv).not.toContain('Papildu')
    expect(after.et).not.toContain('Lisa')
  })

  it('takes a new order, and a row that was taken out, only when marked ready', async () => {
    await shop.save('policy-sections', section, 'lv', { body: [] }, shop.editor)
    expect((await shop.candidate()).unchanged).toBe(true)
    expect((await shop.candidate()).gate).toMatchObject({ unready: [{ key: 'general', locale: 'lv' }] })
    await shop.ready('policy-sections', section, 'lv', shop.editor)
    expect((await shop.published()).lv).toBe('Privātuma politika\n1. Vispārīga informācija\n')
  })
})

describe('what is kept of a choice', () => {
  const headers = { 'X-Forwarded-For': '192.0.2.77', 'User-Agent': 'Visitor/1' }
  const stored = async (release: number) => {
    const body = {
      ...{ subject: randomUUID(), release, locale: 'lv', action: 'reject-all', categories: [], surface: 'banner' },
    }
    expect((await shop.app.rest('/privacy/shop/consents', { method: 'POST', body, headers })).status).toBe(201)
    const { rows } = await postgresOf(shop.app.payload).pool.query(
      `select kept, address, user_agent from privacy.consents left join privacy.consent_senders using (receipt, kept)
        where subject = $1`,
      [body.subject],
    )
    return rows
  }

  it('is what an editor asks for with a reason, once that is published', async () => {
    const { site, editor, translator } = shop
    const before = await shop.current()
    const consents = { months: 24, address: 'truncated', addressReason: 'Lai atklātu robotus' }
    const months = await shop.save('sites', site, 'lv', { consents: { ...consents, months: 11 } }, editor)
    expect(months.status).toBe(400)
    expect((await shop.save('sites', site, 'lv', { consents }, editor)).status).toBe(200)
    await shop.ready('sites', site, 'lv', editor)
    // Saved, and in no release: what is kept is as it was.
    expect(await stored(before)).toEqual([{ kept: 0, address: null, user_agent: null }])
    expect((await shop.publish({ expectedRelease: before })).status).toBe(422)
    const words = { consents: { addressReason: 'Robotite avastamiseks' } }
    expect((await shop.save('sites', site, 'et', words, translator)).status).toBe(200)
    await shop.ready('sites', site, 'et', translator)
    const { release, lv, et } = await shop.published()
    expect(lv).toContain('līdz tīkla daļai saīsināta IP adrese — Lai atklātu robotus')
    expect(lv).toContain('Glabāšanas laiks: 24 mēneši.')
    expect(et).toContain('võrguosani lühendatud IP-aadress – Robotite avastamiseks')
    await vi.waitFor(
      async () => expect(await stored(release)).toEqual([{ kept: 24, address: '192.0.2.0/24', user_agent: null }]),
      20_000,
    )
    expect(await stored(before)).toEqual([{ kept: 24, address: null, user_agent: null }])
  })
})
