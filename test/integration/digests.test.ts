/** E-mails of new translation work, as they arrive at a mail server. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { digests } from '../../src/cli/privacy-digests.ts'
import { postgresOf } from '../../src/release/database.ts'
import { smtpAdapter } from '../../src/server/smtp.ts'
import { leaseFor } from '../../src/translation/digests/queue.ts'
import { sendDueDigests } from '../../src/translation/digests/send-due.ts'
import type { Person } from './app-fixture.ts'
import { origin } from './app-settings.ts'
import { callInApp } from './call-command.ts'
import { type Mail, type MailServer, startMailServer } from './mail-server.ts'
import { runCommand } from './programs.ts'
import { openShop, type Shop } from './shop-fixture.ts'

const day = 24 * 60 * 60 * 1000

let mail: MailServer
let shop: Shop
/** How far the clock of sending is ahead. */
let ahead = 0
let anu: Person
let admin: Person

const clock = () => new Date(Date.now() + ahead)
const send = (payload = shop.app.payload) => sendDueDigests({ payload, context: shop.app.context, clock })
const query = async (text: string, values: unknown[] = []) =>
  (await postgresOf(shop.app.payload).pool.query(text, values)).rows

const choose = (frequency: string, as: Person, language = 'et') =>
  shop.app.rest('/privacy-desk/digest', {
    method: 'POST',
    body: { frequency },
    as,
    headers: { 'Accept-Language': language },
  })

/** A section whose Latvian is approved: two texts of it are missing in Estonian where it has prose. */
const addSection = async (key: string, title: string): Promise<number> => {
  const section = await shop.add('policy-sections', { key, title })
  expect((await shop.ready('policy-sections', section, 'lv', shop.editor)).status).toBe(200)
  return section
}

const unitsDone = async (): Promise<void> => {
  await query(`update privacy.translation_units set since = now() - interval '1 year'`)
}

/** Tomorrow's digest, and whatever came until then. */
const nextDay = async () => {
  ahead += 4 * day
  return send()
}

const textOf = ({ email }: Mail): string => email.text?.trimEnd() ?? ''
const headerOf = ({ email }: Mail, name: string): string | undefined =>
  email.headers.find(({ key }) => key === name)?.value

beforeAll(async () => {
  ;[mail, shop] = await Promise.all([startMailServer(), openShop()])
  const { payload } = shop.app
  const adapter = smtpAdapter({ url: mail.url, from: { name: 'Privātums', address: 'privacy@test.example' } })
  payload.email = adapter({ payload })
  payload.sendEmail = (message) => payload.email.sendEmail(message)
  anu = await shop.app.person({ name: 'anu', roles: ['translator'], locales: ['et'], sites: [shop.site] })
  admin = shop.admin
})
afterAll(async () => {
  await mail?.stop()
  await shop?.stop()
})
beforeEach(async () => {
  await query('delete from privacy.translation_digests')
  await unitsDone()
  mail.received.length = 0
  mail.refuses = false
  ahead = 0
})

describe('a digest', () => {
  it('is not sent to anybody who did not choose it, and is never where it is ended', async () => {
    expect((await shop.app.rest('/privacy-desk/digest', { as: anu })).body).toEqual({
      offered: true,
      frequency: 'never',
      address: 'anu@test.example',
    })
    await addSection('unasked', 'Neprasīts')
    expect(await nextDay()).toMatchObject({ sent: 0 })
    expect((await choose('daily', anu)).body).toMatchObject({ frequency: 'daily' })
    expect((await choose('never', anu)).body).toMatchObject({ frequency: 'never' })
    expect(await nextDay()).toMatchObject({ sent: 0 })
    expect(mail.received).toEqual([])
  })

  it('tells in the language of whoever chose it what is new since, with links, and once', async () => {
    await choose('daily', anu)
    expect(await send()).toMatchObject({ sent: 0, 'nothing-new': 0 })
    const section = await addSection('kept', 'Datu glabāšana')
    expect(await nextDay()).toEqual({ sent: 1, 'nothing-new': 0, 'no-access': 0, failed: 0, gone: 0 })
    const [first] = mail.received
    if (!first) throw new Error('Nothing came.')
    const desk = `${origin}/admin/translations-desk`
    const list = `site=${shop.site}&locale=et`
    expect(first.to).toEqual(['anu@test.example'])
    expect(first.email).toMatchObject({
      subject: 'Uus tõlketöö: 1 tekst',
      from: { name: 'Privātums', address: 'privacy@test.example' },
    })
    expect(textOf(first)).toBe(`Teil on uut tõlketööd.

shop · Eesti
- Tõlge puudub: 1 tekst

Datu glabāšana
${desk}?${list}&unit=policy-sections%2F${section}%2Ftitle

Ava loend: ${desk}?${list}

-- 
Saate selle kirja, sest valisite selle tõlkimisvaates.
Muuda või loobu: ${desk}#digest`)
    expect(first.email.html).toContain('<html lang="et">')
    expect(headerOf(first, 'list-unsubscribe')).toBe(`<${desk}#digest>`)
    expect(headerOf(first, 'auto-submitted')).toBe('auto-generated')
    expect(await nextDay()).toMatchObject({ sent: 0, 'nothing-new': 1 })
    expect(mail.received).toHaveLength(1)
  })

  it('counts and adds up many, by the grammar of the language', async () => {
    await choose('daily', anu, 'lv')
    const section = await addSection('first', 'Pirmā')
    await query(
      `insert into privacy.translation_units
        select u.site, u.collection, u.document, u.locale, 'copy.' || n, u.key, u.label, n, u.state, u.change, u.source,
            u.source_fingerprint, u.against, u.target, u.target_fingerprint, u.text, u.words, now()
          from privacy.translation_units u, generate_series(1, 20) n
          where u.collection = 'sections' and u.document = $1 and u.locale = 'et' and u.path = 'title'`,
      [String(section)],
    )
    await nextDay()
    expect(mail.received[0]?.email.subject).toBe('Jauns tulkošanas darbs: 21 teksts')
    const text = mail.received[0] ? textOf(mail.received[0]) : ''
    expect(text).toContain('\nshop · Igauņu\n- Trūkst tulkojuma: 21 tekstam\n')
    expect(text.match(/unit=/g)).toHaveLength(10)
    expect(text).toContain('\nun vēl 11 tekstu\n')
    await query(`delete from privacy.translation_units where path like 'copy.%'`)
  })

  it('tells of work that was given with its date, and of what came back; not of what others have', async () => {
    const section = await addSection('given', 'Uzdots')
    const other = await addSection('taken', 'Cita darbs')
    await unitsDone()
    await choose('daily', anu, 'en')
    const unit = (id: number) => ({ collection: 'policy-sections', id, locale: 'et', path: 'title' })
    const act = (step: string, id: number, given: object, as: Person) =>
      shop.app.rest(`/privacy-desk/unit/${step}`, { method: 'POST', body: { unit: unit(id), given }, as })
    await act('assign', section, { assignee: String(anu.id), due: '2027-01-15' }, shop.editor)
    await act('assign', other, { assignee: String(shop.translator.id) }, shop.editor)
    await nextDay()
    expect(mail.received.map(textOf)).toEqual([
      expect.stringContaining('- Assigned to you: 1 text\n\nUzdots (due Jan 15, 2027)\n'),
    ])
    expect(mail.received.map(textOf).join()).not.toContain('Cita darbs')

    const asked = new URLSearchParams({ ...unit(section), id: String(section) })
    const { fingerprint } = (await shop.app.rest(`/privacy-desk/unit?${asked}`, { as: anu })).body
    const saved = await act('save', section, { text: 'Antud', expected: fingerprint }, anu)
    await act('send', section, { expected: saved.body.fingerprint }, anu)
    await act('return', section, { comment: 'Palun täpsemalt.' }, shop.translator)
    // As if all of it were of the day after the first digest.
    await query(`update privacy.translation_comments set at = at + interval '5 days'`)
    await nextDay()
    expect(mail.received.map(textOf)[1]).toContain('- Sent back to be put right: 1 translation\n\nUzdots (due')
    expect(mail.received.map(textOf)[1]).not.toContain('Palun täpsemalt')
  })

  it('has nothing of the sites and languages of others', async () => {
    await choose('daily', anu)
    await choose('daily', shop.stranger)
    await addSection('private', 'Tikai veikalam')
    expect(await nextDay()).toMatchObject({ sent: 1, 'nothing-new': 1 })
    expect(mail.received.map(({ to }) => to)).toEqual([['anu@test.example']])
    expect(mail.received.map(textOf).join()).not.toContain('other')
  })

  it('is harmless where a title is not', async () => {
    await choose('daily', anu, 'en')
    const section = await addSection('hostile', 'Drošība')
    await query(
      `update privacy.translation_units set label = $1, source = $1 where collection = 'sections' and document = $2`,
      ['<script>alert(1)</script>\r\nBcc: all@test.example\r\n\r\nHello', String(section)],
    )
    await nextDay()
    expect(mail.received.map(({ to }) => to)).toEqual([['anu@test.example']])
    const [only] = mail.received
    expect(only?.raw).not.toMatch(/^bcc:/im)
    expect(only?.email.html).not.toContain('<script')
    expect(only?.email.text).toContain('\n<script>alert(1)</script> Bcc: all@test.example Hello\n')
  })
})

describe('whoever', () => {
  it('has lost the role gets nothing, and is told no more where it comes back', async () => {
    const user = await shop.app.person({ name: 'jaan', roles: ['translator'], locales: ['et'], sites: [shop.site] })
    await choose('daily', user)
    await addSection('lost', 'Zaudēts')
    const update = (fields: object) => shop.app.rest(`/users/${user.id}`, { method: 'PATCH', body: fields, as: admin })
    await update({ roles: ['editor'], languages: [] })
    expect((await shop.app.rest('/privacy-desk/digest', { as: user })).body).toEqual({
      offered: false,
      reason: 'not-for-you',
    })
    expect(await nextDay()).toMatchObject({ sent: 0, 'no-access': 1 })
    await update({ roles: ['translator'], languages: ['et'], sites: [] })
    expect(await nextDay()).toMatchObject({ sent: 0, 'nothing-new': 1 })
    expect(mail.received).toEqual([])
  })

  it('is deleted leaves no row', async () => {
    const user = await shop.app.person({ name: 'gone', roles: ['translator'], locales: ['et'], sites: [shop.site] })
    await choose('weekly', user)
    expect(await query('select frequency from privacy.translation_digests')).toEqual([{ frequency: 'weekly' }])
    await shop.app.rest(`/users/${user.id}`, { method: 'DELETE', as: admin })
    expect(await query('select frequency from privacy.translation_digests')).toEqual([])
  })

  it('translates nothing is offered none, and chooses for nobody else', async () => {
    expect((await choose('daily', shop.publisher, 'en')).body).toMatchObject({ status: 409, code: 'no-digests' })
    expect((await choose('hourly', anu)).body).toMatchObject({ status: 400, code: 'invalid-input' })
    await choose('daily', anu)
    await choose('never', shop.translator)
    expect(await query('select account from privacy.translation_digests')).toEqual([{ account: String(anu.id) }])
  })
})

describe('sending', () => {
  it('is done once by many at the same time', async () => {
    await choose('daily', anu)
    await choose('daily', shop.translator)
    await addSection('at-once', 'Vienlaikus')
    ahead += 4 * day
    const counts = await Promise.all([send(), send(), send(), send()])
    expect(counts.reduce((sum, { sent }) => sum + sent, 0)).toBe(2)
    expect(mail.received.flatMap(({ to }) => to).sort()).toEqual(['anu@test.example', 'translator@test.example'])
  })

  it('is tried again where the server refused, and told without an address', async () => {
    const warned: unknown[] = []
    const { logger } = shop.app.payload
    const warn = logger.warn
    logger.warn = (line: unknown) => warned.push(line)
    await choose('daily', anu)
    await addSection('refused', 'Atteikts')
    mail.refuses = true
    expect(await nextDay()).toMatchObject({ sent: 0, failed: 1 })
    expect(await send()).toMatchObject({ sent: 0, failed: 0 })
    mail.refuses = false
    ahead += 6 * 60_000
    expect(await send()).toMatchObject({ sent: 1, failed: 0 })
    logger.warn = warn
    expect(mail.received[0]?.email.subject).toBe('Uus tõlketöö: 1 tekst')
    expect(warned).toEqual([
      expect.stringMatching(/^privacy: a digest could not be sent \(EMESSAGE\), and is tried again at /),
    ])
  })

  it('is taken over from a process that died', async () => {
    await choose('daily', anu)
    await addSection('died', 'Pārņemts')
    ahead += 4 * day
    await query(`update privacy.translation_digests set lease = 'of another', lease_until = $1`, [
      new Date(clock().getTime() + leaseFor),
    ])
    expect(await send()).toMatchObject({ sent: 0 })
    ahead += leaseFor
    expect(await send()).toMatchObject({ sent: 1 })
  })

  it('is done by a command, which says so', async () => {
    await choose('daily', anu)
    await addSection('by-command', 'Ar komandu')
    await query(`update privacy.translation_digests set next_at = now() - interval '1 minute'`)
    await query(`update privacy.translation_digests set told_until = now() - interval '3 hours'`)
    await query(`update privacy.translation_units set since = now() - interval '1 hour' where label = 'Ar komandu'`)
    const environment = {
      DATABASE_URI: shop.app.uri,
      PAYLOAD_SECRET: 'a secret for the command alone, of no use',
      SMTP_URL: mail.url,
      MAIL_FROM: 'Privacy <privacy@test.example>',
    }
    expect(await runCommand(['privacy:digests'], environment)).toMatchObject({
      code: 0,
      stdout: '1 sent, 0 with nothing to tell, 0 failed\n',
    })
    expect(mail.received.map(textOf)).toEqual([expect.stringContaining('Ar komandu')])
    expect(await callInApp(digests, [], { ...environment, SMTP_URL: '' })).toMatchObject({
      code: 4,
      stderr: expect.stringContaining('This installation sends no e-mail'),
    })
  })

  it('is not offered, and nothing is taken, where no e-mail is set up', async () => {
    await choose('daily', anu)
    await addSection('no-email', 'Bez e-pasta')
    const { payload } = shop.app
    const own = payload.email
    payload.email = { ...own, name: 'console' }
    expect((await shop.app.rest('/privacy-desk/digest', { as: anu })).body).toEqual({
      offered: false,
      reason: 'no-email',
    })
    expect((await choose('weekly', anu)).status).toBe(409)
    expect(await nextDay()).toMatchObject({ sent: 0, 'nothing-new': 0 })
    payload.email = own
    expect(await send()).toMatchObject({ sent: 1 })
  })
})
