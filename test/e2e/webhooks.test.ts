/** The screens of webhooks: what docs/webhooks.md promises to whoever sets one up. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Received, type Receiver, startReceiver, status } from '../integration/webhook-receiver.ts'
import { sharedBrowser } from './browser.ts'
import { type DemoSite, openDemoSite } from './demo-site.ts'
import { address, signIn } from './person.ts'
import { startCopy } from './second-copy.ts'
import { accountOf, signInWith } from './sign-in.ts'

let browser: Browser
let demo: DemoSite
let receiver: Receiver

beforeAll(async () => {
  ;[browser, demo, receiver] = await Promise.all([sharedBrowser(), openDemoSite(), startReceiver()])
})
afterAll(async () => {
  const page = await publisher()
  await page.context().request.delete(`${address}/api/webhooks?where[url][equals]=${receiver.url}`, {
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  })
  await page.close()
  await receiver.stop()
})

const publisher = (at?: string, width = 1440) =>
  signIn(browser, { role: 'publisher', language: 'lv-LV', width, ...(at === undefined ? {} : { at }) })

/** What is ours of a screen; Payload's own parts are as they are. */
const faults = async (page: Page, parts: string[]) => {
  const axe = parts.reduce((builder, part) => builder.include(part), new AxeBuilder({ page }))
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

const scrollsSideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

const contentOf = ({ body, headers }: Received, secret: string): unknown =>
  new Webhook(secret).verify(body, Object.fromEntries(Object.entries(headers).map(([key, value]) => [key, `${value}`])))

const send = (page: Page) => page.locator('#privacy-send-test').click()
const secretOf = (page: Page) => page.getByLabel('Paraksta atslēga')
const logged = (page: Page, ...words: string[]) =>
  words.reduce((rows, hasText) => rows.filter({ hasText }), page.locator('table tbody tr'))

describe('an address', () => {
  it('of a private network is refused at its field, and nothing that was typed is lost', async () => {
    const copy = await startCopy({ WEBHOOK_PRIVATE_ADDRESSES: 'false' })
    const page = await signInWith(browser, {
      address: copy.address,
      account: accountOf(inject('accounts'), 'publisher'),
      options: { locale: 'lv-LV', viewport: { width: 1440, height: 1000 } },
      at: '/admin/collections/webhooks/create',
    })
    const [url, description] = [page.locator('#field-url'), page.locator('#field-description')]
    await url.fill('https://192.168.1.10/rebuild')
    await description.fill('Veikala lapas')
    await page.locator('#action-save').click()
    await page.locator('.field-type', { has: url }).getByText('Šī adrese ir pašā serverī vai privātā tīklā.').waitFor()
    expect([await url.inputValue(), await description.inputValue()]).toEqual([
      'https://192.168.1.10/rebuild',
      'Veikala lapas',
    ])
    expect(await page.locator('#field-events').innerText()).toContain('Laidiens publicēts')
    expect(new URL(page.url()).pathname).toMatch(/\/create$/)
    expect(await faults(page, ['.privacy-secret'])).toEqual([])
    await page.context().close()
    await copy.stop()
  })
})

describe('a webhook', () => {
  let page: Page
  let secret: string

  beforeAll(async () => {
    page = await publisher('/admin/collections/webhooks/create')
  })
  afterAll(() => page.close())

  it('is made with a secret that is covered until it is asked for, and tried at once', async () => {
    await page.getByText('Tiks izveidota, kad aizķeri saglabāsiet.').waitFor()
    await page.locator('#field-url').fill(receiver.url)
    await page.locator('#action-save').click()
    await secretOf(page).waitFor()
    expect(await secretOf(page).getAttribute('type')).toBe('password')
    await page.getByRole('button', { name: 'Rādīt' }).click()
    expect(await secretOf(page).getAttribute('type')).toBe('text')
    secret = await secretOf(page).inputValue()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Kopēt atslēgu' }).click()
    await page.getByText('Nokopēts').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret)

    await send(page)
    await page.getByText(/Piegādāts: saņēmējs atbildēja 204 pēc \d+ ms/).waitFor()
    await logged(page, 'Izmēģinājums', 'Piegādāts', '204').waitFor()
    expect(contentOf(await receiver.request(0), secret)).toMatchObject({
      type: 'webhook.test',
      data: { site: 'pro-balances', manifest: `${address}/api/privacy/pro-balances/index.json` },
    })
    expect(await faults(page, ['.privacy-secret', '#privacy-send-test', '.pill'])).toEqual([])
  })

  it('is switched off by a receiver that is gone, which is seen at once, and on again by hand', async () => {
    receiver.answer(status(410))
    await send(page)
    await page.getByText('Saņēmējs paziņojumus vairs nevēlas (410)').waitFor()
    await page.getByText('Izslēdzis saņēmējs').waitFor()
    expect(await page.locator('#field-enabled').isChecked()).toBe(false)
    receiver.answer(status(204))

    await page.locator('#field-enabled').check()
    expect(await page.locator('#privacy-send-test').isDisabled()).toBe(true)
    await page.locator('#action-save').click()
    await page.getByText('Izslēdzis saņēmējs').waitFor({ state: 'detached' })
    expect(await page.locator('#field-enabled').isChecked()).toBe(true)
  })

  it('gets a new secret on a phone, and signs with both', async () => {
    const phone = await publisher(new URL(page.url()).pathname, 390)
    await phone.locator('#privacy-new-secret-button').click()
    await phone.getByText('24 stundu laikā nododiet jauno atslēgu saņēmējam.').waitFor()
    await phone.locator('#confirm-action').click()
    await phone.getByText('Arī ar iepriekšējo atslēgu paraksta līdz').waitFor()
    const made = await secretOf(phone).inputValue()
    expect(made).not.toBe(secret)
    expect(await scrollsSideways(phone)).toBe(false)
    expect(await faults(phone, ['.privacy-secret'])).toEqual([])

    const at = receiver.received.length
    await send(phone)
    const sent = await receiver.request(at)
    for (const each of [made, secret]) expect(contentOf(sent, each)).toMatchObject({ type: 'webhook.test' })
    await phone.close()
  })
})

describe('a release', () => {
  it('is told; what was not taken is tried again, and sent by hand from the log', async () => {
    receiver.answer(status(503))
    const at = receiver.received.length
    await demo.retitle('cookies', { lv: 'Par sīkdatnēm', et: 'Küpsistest', en: 'About cookies' })
    const release = await demo.publish('Jauns virsraksts.')
    const told = await receiver.request(at)
    expect(JSON.parse(told.body)).toMatchObject({ type: 'release.published', data: { release } })

    const page = await publisher('/admin/collections/webhook-deliveries', 390)
    const row = logged(page, 'Laidiens publicēts', 'Tiks atkārtots', '503', 'Saņēmējs atbildēja ar kļūdu').last()
    // It is written down after it was answered.
    await expect
      .poll(async () => {
        const found = await row.count()
        if (found === 0) await page.reload()
        return found
      })
      .toBe(1)
    expect(await scrollsSideways(page)).toBe(false)
    await page.goto(new URL((await row.locator('a').first().getAttribute('href')) ?? '', address).href)
    const again = page.getByRole('button', { name: 'Sūtīt vēlreiz' })
    await again.waitFor()
    expect(await page.locator('#field-messageId').inputValue()).toBe(told.headers['webhook-id'])
    expect(await page.locator('#field-at input').inputValue()).toMatch(/^\d\d\.\d\d\.\d{4} \d\d:\d\d$/)
    expect(await scrollsSideways(page)).toBe(false)
    expect(await faults(page, ['#privacy-send-again'])).toEqual([])
    receiver.answer(status(204))
    await again.click()
    await page.getByText('Piegādāts: saņēmējs atbildēja 204').waitFor()
    expect(receiver.received.at(-1)?.headers['webhook-id']).toBe(told.headers['webhook-id'])
    await page.close()
  })
})

describe('an editor', () => {
  it('has no webhooks, neither in the menu nor by an address', async () => {
    const page = await signIn(browser, { role: 'editor', language: 'en-GB', at: '/admin' })
    await page.locator('nav a[href$="/collections/policy-sections"]').waitFor({ state: 'attached' })
    expect(await page.locator('nav a[href*="/collections/webhook"]').count()).toBe(0)
    for (const path of ['webhooks', 'webhook-deliveries']) {
      await page.goto(`${address}/admin/collections/${path}`)
      await page.getByRole('heading', { name: 'Nothing found' }).waitFor()
      expect(await page.locator('body').innerText()).not.toContain(receiver.url)
    }
    await page.close()
  })
})
