/** The translation view, by the keyboard alone, as a translator of Estonian. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedBrowser } from './browser.ts'
import { address, signIn } from './person.ts'
import { proseWithToken, type Section, sourceTexts } from './source-texts.ts'

const view = '/admin/translations-desk'
const locales = ['lv', 'et', 'en']
/** One for each of what can happen: a new text, a value that is filled in, punctuation alone. */
const keys = { renamed: 'contacts', filled: 'exercising-rights', punctuated: 'rights' } as const

let browser: Browser
let admin: Page
const before = new Map<string, Section>()
const of = (key: string, locale: string): Section => {
  const found = before.get(`${key} ${locale}`)
  if (!found) throw new Error(`${key} was not read.`)
  return found
}

const person = (role: string, at: string, width = 1440) => signIn(browser, { role, language: 'et-EE', width, at })

beforeAll(async () => {
  browser = await sharedBrowser()
  admin = await person('admin', '/admin')
  const texts = sourceTexts(admin)
  for (const key of Object.values(keys)) {
    for (const locale of locales) before.set(`${key} ${locale}`, await texts.read(key, locale))
  }
  const editor = await person('editor', '/admin')
  const { write } = sourceTexts(editor)
  const { id: renamed } = of(keys.renamed, 'lv')
  await write(renamed, 'lv', { title: 'Kā ar mums sazināties' })
  const { id: filled, body } = of(keys.filled, 'lv')
  const prose = proseWithToken('Lietotāji var rakstīt uz ', 'controller-email', ' vai:')
  await write(filled, 'lv', {
    body: body.map((row) => (row.blockType === 'prose' ? { ...row, text: prose } : row)),
  })
  const { id: punctuated, title } = of(keys.punctuated, 'lv')
  await write(punctuated, 'lv', { title: `${title}:` })
  await editor.close()
})

afterAll(async () => {
  const { write } = sourceTexts(admin)
  for (const locale of locales) {
    for (const key of Object.values(keys)) {
      const { id, title, body } = of(key, locale)
      await write(id, locale, { title, body })
    }
  }
  await admin.close()
})

const isFocused = (element: Locator) => element.evaluate((node) => node === document.activeElement)

/** As far as it takes, and no farther than a person would go. */
const tabTo = async (page: Page, element: Locator): Promise<void> => {
  await element.waitFor()
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await isFocused(element)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not lead there.')
}

const rows = (page: Page) => page.locator('.privacy-units tbody tr')
const listed = (page: Page, count: number) => expect.poll(() => rows(page).count(), { timeout: 20_000 }).toBe(count)
const focused = (element: Locator) => expect.poll(() => isFocused(element), { timeout: 20_000 }).toBe(true)
const told = (page: Page, text: string) => page.locator('.payload-toast-item', { hasText: text }).first().waitFor()
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
const line = (page: Page) => page.locator('#field-privacy-translation')
const addressOf = (key: string, path = 'title') => `${view}?locale=et&unit=policy-sections/${of(key, 'lv').id}/${path}`

/** @param rules all of them where none is named */
const faults = async (page: Page, rules?: string[]) => {
  const axe = new AxeBuilder({ page }).include('.privacy-translating')
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

describe('a translator with the keyboard alone', () => {
  let page: Page

  it('sees at once what there is to do, and how far each language is', async () => {
    page = await person('translator', view)
    await rows(page).nth(2).waitFor()
    expect(await rows(page).count()).toBe(3)
    const estonian = page.locator('.privacy-progresses__locale[aria-current]')
    expect(await estonian.innerText()).toMatch(/Eesti\s+(\d+)\/\d+ teksti valmis \(9\d%\)\s+3 teksti ootab/)
    expect(await page.getByRole('button', { name: /^Aegunud/ }).innerText()).toMatch(/Aegunud\s+3/)
  })

  it('moves in the list by arrows and letters, and to the search by a stroke; all of it stands in the address', async () => {
    const item = (number: number) => page.locator(`[data-item="${number}"]`)
    await tabTo(page, item(0))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('j')
    expect(await isFocused(item(2))).toBe(true)
    await page.keyboard.press('k')
    await page.keyboard.press('Home')
    expect(await isFocused(item(0))).toBe(true)
    await page.keyboard.press('/')
    const search = page.getByLabel('Otsing')
    expect(await isFocused(search)).toBe(true)
    // In a field, letters are letters.
    await page.keyboard.type('jk/ sazināties')
    await page.getByText('Nendele filtritele ei vasta ükski tekst.').waitFor()
    expect(await search.inputValue()).toBe('jk/ sazināties')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('sazināties')
    await listed(page, 1)
    expect(new URL(page.url()).searchParams.get('search')).toBe('sazināties')
    await page.reload()
    await listed(page, 1)
    await tabTo(page, page.getByRole('button', { name: 'Tühjenda filtrid' }))
    await page.keyboard.press('Enter')
    await listed(page, 3)
  })

  it('accepts at once what changed in its punctuation alone, after a question', async () => {
    await page.getByText('muutusid ainult kirjavahemärgid, tühikud või vormindus').waitFor()
    await tabTo(page, page.locator('#privacy-accept-form'))
    await page.keyboard.press('Enter')
    await tabTo(page, page.locator('#confirm-action'))
    await page.keyboard.press('Enter')
    await told(page, '1 tõlge kinnitatud.')
    await listed(page, 2)
    const { title } = of(keys.punctuated, 'et')
    expect((await sourceTexts(admin).read(keys.punctuated, 'et')).title).toBe(title)
  })

  it('translates a heading beside its change, saves it, and sends it to review', async () => {
    await tabTo(page, page.locator('[data-unit]', { hasText: 'Kā ar mums sazināties' }))
    await page.keyboard.press('Enter')
    await heading(page, 'Kā ar mums sazināties')
    expect(await page.locator('.privacy-changes ins').innerText()).toMatch(/lisatud:\s+Kā ar mums sazināties\s+lõpp\./)
    await focused(line(page))
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Kuidas meiega ühendust võtta')
    await page.locator('.pill', { hasText: 'Salvestamata' }).waitFor()
    await page.keyboard.press('Control+s')
    await told(page, 'Salvestatud.')
    await page.locator('.pill', { hasText: 'Muudetud' }).waitFor()
    await tabTo(page, page.locator('#privacy-send'))
    await page.keyboard.press('Enter')
    await told(page, 'Ülevaatusele saadetud.')
  })

  it('is led to the next, cannot lose a value that is filled in, and approves', async () => {
    await heading(page, of(keys.filled, 'lv').title)
    const editor = page.locator('.privacy-unit__editor [contenteditable="true"]')
    await focused(editor)
    expect(await page.getByRole('textbox', { name: 'Tõlge (Eesti)' }).count()).toBe(1)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Kasutajad saavad kirjutada aadressil ')
    const lost = page.locator('.privacy-finding--error', { hasText: 'Tõlkest puudub süsteemi täidetav väli' })
    await lost.waitFor()
    expect(await page.locator('#privacy-approve').isDisabled()).toBe(true)
    await page.getByText('Parandage kõigepealt kontrollis leitud vead').first().waitFor()
    await page.keyboard.press('Control+Enter')
    await tabTo(page, lost.getByRole('button'))
    await page.keyboard.press('Enter')
    await editor.locator('.privacy-token').waitFor()
    await lost.waitFor({ state: 'detached' })
    await focused(editor)
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' või:')
    // The last keys are approved too, though the form has not heard of them yet.
    await page.keyboard.press('Control+Enter')
    await told(page, 'Kinnitatud.')
    await page.getByRole('heading', { level: 1, name: 'Tõlkimine', exact: true }).waitFor()
    const [row] = (await sourceTexts(admin).read(keys.filled, 'et')).body
    expect(JSON.stringify(row)).toMatch(/kirjutada aadressil .*controller-email.* või:/)
  })

  it('a colleague approves what is in review, and Estonian is complete for publishing', async () => {
    await listed(page, 1)
    const colleague = await person('admin', view)
    await colleague.locator('#privacy-start-translating').waitFor()
    await tabTo(colleague, colleague.locator('#privacy-start-translating'))
    await colleague.keyboard.press('Enter')
    await colleague.getByText('saatis Tõlkija Liis').waitFor()
    await focused(line(colleague))
    await colleague.keyboard.press('Control+Enter')
    await colleague.getByText('Kõik on tehtud: selles keeles on kõik tekstid valmis.').waitFor()
    await colleague.goto(`${address}/admin/publishing`)
    await colleague.getByRole('heading', { name: 'Inglise', level: 3 }).waitFor()
    expect(await colleague.locator('.privacy-obstacles h3').allInnerTexts()).toEqual(['Inglise'])
    expect(await colleague.locator('.privacy-obstacles a', { hasText: 'Ava tõlkimisvaates' }).count()).toBeGreaterThan(
      0,
    )
    await Promise.all([colleague.close(), page.close()])
  })
})

describe('two translators on one text', () => {
  it('the second is told what the first has saved, and nothing typed is lost', async () => {
    const at = addressOf(keys.renamed)
    const [first, second] = await Promise.all([person('translator', at), person('admin', at)])
    await Promise.all([line(first).fill('Esimese tõlge'), line(second).fill('Teise tõlge')])
    await first.keyboard.press('Control+s')
    await told(first, 'Salvestatud.')
    await second.keyboard.press('Control+s')
    await second.getByRole('heading', { name: 'Keegi teine on selle teksti vahepeal salvestanud' }).waitFor()
    expect(await line(second).inputValue()).toBe('Teise tõlge')
    expect(await second.locator('.privacy-notice del').innerText()).toContain('Esimese')
    expect(await second.locator('.privacy-notice ins').innerText()).toContain('Teise')
    expect(await faults(second)).toEqual([])

    await second.getByRole('button', { name: 'Jätka tema tekstiga' }).click()
    expect(await line(second).inputValue()).toBe('Esimese tõlge')
    await second.getByRole('button', { name: 'Pane tagasi' }).click()
    expect(await line(second).inputValue()).toBe('Teise tõlge')
    await second.locator('#privacy-save').click()
    await told(second, 'Salvestatud.')

    await line(first).fill('Esimese teine katse')
    await first.keyboard.press('Control+s')
    await first.getByRole('button', { name: 'Salvesta minu tekst' }).click()
    await expect.poll(async () => (await sourceTexts(admin).read(keys.renamed, 'et')).title).toBe('Esimese teine katse')
    await Promise.all([first.close(), second.close()])
  })

  it('what is typed stays when the server cannot be reached, also over a new start of the page', async () => {
    const page = await person('translator', addressOf(keys.renamed))
    page.on('dialog', (dialog) => dialog.accept())
    await line(page).fill('Kirjutatud rongis')
    await page.context().setOffline(true)
    await page.keyboard.press('Control+s')
    await page.getByText('Serveriga ei saa ühendust.').waitFor()
    expect(await line(page).inputValue()).toBe('Kirjutatud rongis')
    await page.context().setOffline(false)
    await page.reload()
    await page.getByText('Kirjutasite selle varem ega ole seda veel salvestanud.').waitFor()
    expect(await line(page).inputValue()).toBe('Kirjutatud rongis')

    // Away from here only after a question, by keys too.
    await page.keyboard.press('Alt+ArrowUp')
    await page.getByRole('link', { name: 'Tagasi loendisse' }).click()
    await page.locator('.confirmation-modal').waitFor()
    await page.locator('#confirm-cancel').click()
    await page.keyboard.press('Control+s')
    await told(page, 'Salvestatud.')
    await page.close()
  })
})

describe('for everybody', () => {
  it.each([1440, 390])('nothing is out of reach at a width of %s, light and dark', async (width) => {
    const document = `policy-sections/${of(keys.filled, 'lv').id}`
    const page = await person('translator', `${view}?locale=et&states=changed,approved&document=${document}`, width)
    const look = async (theme: 'dark' | 'light') => {
      await page.evaluate((name) => window.document.documentElement.setAttribute('data-theme', name), theme)
      expect(await page.evaluate(() => window.document.documentElement.scrollWidth > window.innerWidth)).toBe(false)
      // Nothing but colours differs in the dark.
      expect(await faults(page, theme === 'dark' ? ['color-contrast', 'link-in-text-block'] : undefined)).toEqual([])
    }
    await rows(page).nth(1).waitFor()
    await page.getByText('Kiirklahvid').click()
    await look('light')
    await look('dark')
    await page
      .getByRole('link', { name: of(keys.filled, 'lv').title })
      .last()
      .click()
    await page.locator('.privacy-unit__editor .privacy-token').waitFor()
    await look('dark')
    await look('light')
    await page.close()
  })
})

describe('e-mail about new work', () => {
  it('is chosen where the link of an e-mail leads, and stays chosen', async () => {
    const page = await person('translator', `${view}#digest`)
    const often = page.getByLabel('E-kiri uue tõlketöö kohta')
    await focused(often)
    expect(await often.inputValue()).toBe('never')
    expect(await faults(page)).toEqual([])
    await often.selectOption('weekly')
    await told(page, 'Salvestatud.')
    await page.reload()
    await expect.poll(() => often.inputValue().catch(() => '')).toBe('weekly')
    await often.selectOption('never')
    await told(page, 'Salvestatud.')
    await page.close()
  })
})
