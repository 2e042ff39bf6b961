import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoContent } from '../../src/demo/content/index.ts'
import { demoPageFiles } from '../../src/demo/page/pages.ts'
import { type SnapshotInput, snapshotSchema } from '../../src/policy/snapshot.ts'
import { compileRelease } from '../../src/release/compile-release.ts'
import { launchBrowser } from './browser.ts'

const origin = 'http://demo.test'
const at = '2026-01-05T08:00:00.000Z'
const sitePath = '/api/privacy/pro-balances/'

type Answer = { status?: number; contentType: string; body: string | Buffer }
type Answers = (path: string) => Answer | 'unreachable' | undefined

const pages = demoPageFiles()
const problem = (code: string, more = {}): Answer => ({
  status: 404,
  contentType: 'application/problem+json',
  body: JSON.stringify({ type: 'about:blank', title: 'No such file', status: 404, code, ...more }),
})

/** The public tree of a content's first release. */
const published = (content: SnapshotInput): Answers => {
  const release = { number: 1, publishedAt: at, effectiveFrom: at, material: true, since: 0, notes: {} }
  const { files } = compileRelease({ snapshot: snapshotSchema.parse(content), release, previous: null })
  const byPath = new Map(files.map(({ path, mediaType, body }) => [path, { contentType: mediaType, body }]))
  return (path) => {
    if (!path.startsWith(sitePath)) return undefined
    return byPath.get(path.slice(sitePath.length).replace(/^releases\/1\//, ''))
  }
}

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
})

type Opened = { page: Page; complaints: string[]; elsewhere: string[] }

/** Opens the page as a server that sends a strict content policy would, and collects what the browser complains of. */
const open = async ({
  path,
  answers = published(demoContent),
  context = {},
  whileLoading,
}: {
  path: string
  answers?: Answers
  context?: BrowserContextOptions
  whileLoading?: (page: Page) => Promise<unknown>
}): Promise<Opened> => {
  const opened = await browser.newContext({ reducedMotion: 'reduce', locale: 'en', ...context })
  const page = await opened.newPage()
  const complaints: string[] = []
  const elsewhere: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(message.text())
    }
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  const held = new Set<() => void>()
  let holding = whileLoading !== undefined
  await page.route('**', async (route) => {
    if (
      holding &&
      route
        .request()
        .url()
        .startsWith(origin + sitePath)
    ) {
      await new Promise<void>((resolve) => held.add(resolve))
    }
    await serve({ route, answers, elsewhere })
  })
  await page.goto(origin + path)
  await whileLoading?.(page)
  holding = false
  for (const release of held) release()
  await page.waitForSelector('main[aria-busy="false"]')
  return { page, complaints, elsewhere }
}

const serve = ({ route, answers, elsewhere }: { route: Route; answers: Answers; elsewhere: string[] }) => {
  const url = new URL(route.request().url())
  if (url.origin !== origin) {
    elsewhere.push(url.href)
    return route.abort()
  }
  const file = pages.get(url.pathname)
  const headers = { 'content-security-policy': "default-src 'self'", 'x-content-type-options': 'nosniff' }
  if (file) return route.fulfill({ contentType: file.mediaType, body: file.body, headers })
  const answer = answers(url.pathname) ?? problem('unknown-file')
  return answer === 'unreachable' ? route.abort('connectionrefused') : route.fulfill(answer)
}

const pathOf = (page: Page) => new URL(page.url()).pathname

describe('the page of the demo site', () => {
  it.each([
    ['lv', 'Konfidencialitātes politika', '7 Datu glabāšana', 'Pasūtījumi: 7 gadi', 'Izstrādes vietne'],
    ['et', 'Privaatsuspoliitika', '7 Andmete säilitamine', 'Tellimused: 7 aastat', 'Arendussait'],
    ['en', 'Privacy policy', '7 Data retention', 'Orders: 7 years', 'Development site'],
  ])('shows the policy in %s', async (language, title, heading, item, environment) => {
    const { page, complaints, elsewhere } = await open({ path: `/${language}` })
    expect(await page.locator('h1').textContent()).toBe(title)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await page.locator('.policy > section').count()).toBe(12)
    expect(await page.locator('#retention h2').textContent()).toBe(heading)
    expect(await page.locator('#retention li').allInnerTexts()).toContain(item)
    expect(await page.locator('.meta').textContent()).toContain(environment)
    expect(await page.locator('.languages [aria-current]').getAttribute('lang')).toBe(language)
    expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] })
  })

  it.each([
    ['et-EE', '/et'],
    ['lv', '/lv'],
    ['en-GB', '/en'],
    ['fr-FR', '/lv'],
  ])('comes in the reader’s language (%s) where the address names none', async (locale, path) => {
    const { page } = await open({ path: '/', context: { locale } })
    expect(pathOf(page)).toBe(path)
    expect(await page.locator('html').getAttribute('lang')).toBe(path.slice(1))
  })

  it('changes the language without losing the place in the text, and goes back', async () => {
    const { page } = await open({ path: '/lv' })
    await page.locator('#retention').evaluate((section) => section.scrollIntoView())
    const before = await page.locator('#retention').boundingBox()
    await page.locator('.languages a[lang="et"]').evaluate((link: HTMLElement) => link.click())
    await page.locator('h1', { hasText: 'Privaatsuspoliitika' }).waitFor({ state: 'attached' })
    const after = await page.locator('#retention').boundingBox()
    expect(pathOf(page)).toBe('/et')
    expect(Math.abs((after?.y ?? 1e6) - (before?.y ?? 0))).toBeLessThan(40)
    await page.goBack()
    await page.locator('h1', { hasText: 'Konfidencialitātes politika' }).waitFor({ state: 'attached' })
    expect(pathOf(page)).toBe('/lv')
  })

  it('says in the table of contents where the reader is', async () => {
    const { page } = await open({ path: '/en' })
    await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'User rights' }).click()
    await page.locator('.contents a[href="#rights"][aria-current="location"]').waitFor()
    expect(await page.locator('.contents [aria-current]').count()).toBe(1)
    expect(new URL(page.url()).hash).toBe('#rights')
  })

  it('shows what a visitor can choose, category by category, with the keyboard', async () => {
    const { page } = await open({ path: '/en' })
    const categories = page.locator('#choices details')
    expect(await categories.locator('h3').allInnerTexts()).toEqual([
      'Necessary cookies',
      'Preference cookies',
      'Statistics cookies',
      'Marketing cookies',
    ])
    expect(await page.getByRole('cell', { name: '2 years' }).count()).toBe(0)
    await categories.nth(2).locator('summary').focus()
    await page.keyboard.press('Enter')
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '_ga', exact: true }) })
    expect(await row.textContent()).toMatch(/Tells visitors apart by a random identifier\s*2 years\s*cookie, this site/)
    await categories.nth(1).locator('summary').click()
    expect(await page.getByRole('rowheader', { name: 'yt-remote-*' }).textContent()).toContain('unverified')
    expect(await page.getByRole('rowheader', { name: 'PREF' }).textContent()).toBe('PREF')
  })

  it('links to the admin UI and to files that are there', async () => {
    const answers = published(demoContent)
    const { page } = await open({ path: '/en', answers })
    const links = await page.locator('main a[href^="/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    expect(links).toContain('/admin')
    expect(links).toContain('/api/privacy/openapi.json')
    const files = links.filter((link) => link?.startsWith(sitePath))
    expect(files).toContain('/api/privacy/pro-balances/et/policy.md')
    expect(files.length).toBeGreaterThanOrEqual(17)
    expect(files.filter((link) => answers(link ?? '') === undefined)).toEqual([])
  })
})

describe('the page without a policy', () => {
  it('says that nothing is published yet, and where to do so', async () => {
    const { page } = await open({ path: '/en', answers: () => problem('unknown-site') })
    expect(await page.locator('h1').textContent()).toBe('Nothing is published yet')
    expect(await page.locator('main a').getAttribute('href')).toBe('/admin')
  })

  it('names the languages that there are', async () => {
    const answers = () => problem('unknown-locale', { locales: ['lv', 'en'], releases: [1] })
    const { page } = await open({ path: '/et', answers })
    expect(await page.locator('main a').allInnerTexts()).toEqual(['latviešu', 'English'])
  })

  it('can try again when the server was away', async () => {
    let away = true
    const tree = published(demoContent)
    const { page } = await open({ path: '/en', answers: (path) => (away ? 'unreachable' : tree(path)) })
    expect(await page.locator('h1').textContent()).toBe('The policy could not be loaded')
    away = false
    await page.getByRole('button', { name: 'Try again' }).click()
    expect(await page.locator('h1', { hasText: 'Privacy policy' }).textContent()).toBe('Privacy policy')
  })
})

describe('hostile text on the page', () => {
  it('is text: nothing of it runs, and no link leads to a script', async () => {
    const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
    const hostile = JSON.parse(JSON.stringify(demoContent).replaceAll('Backups', JSON.stringify(markup).slice(1, -1)))
    const tree = published(hostile)
    const answers: Answers = (path) => {
      const answer = tree(path)
      if (!path.endsWith('/en/policy.json') || answer === undefined || answer === 'unreachable') return answer
      const policy = JSON.parse(String(answer.body))
      policy.sections[0].blocks.push({
        type: 'paragraph',
        text: 'a link',
        content: [{ text: 'a link', href: 'javascript:document.title=3', bold: true }],
      })
      return { ...answer, body: JSON.stringify(policy) }
    }
    const { page, complaints } = await open({ path: '/en', answers })
    expect(await page.locator('#security li').allInnerTexts()).toContain(markup)
    expect(await page.locator('#general strong').textContent()).toBe('a link')
    expect(await page.locator('#general p a').count()).toBe(0)
    expect(await page.title()).toBe('Privacy policy – PRO BALANCES OÜ')
    expect(complaints).toEqual([])
  })
})

describe('the page for everybody', () => {
  it('prints the policy and its release, and nothing else', async () => {
    const { page } = await open({ path: '/lv' })
    await page.emulateMedia({ media: 'print' })
    const visible = async (part: string) => page.locator(part).first().isVisible()
    expect(await Promise.all(['h1', '.meta', '#contacts'].map(visible))).toEqual([true, true, true])
    const rest = ['.languages', '.contents', '.intro', '#choices', '#developers']
    expect(await Promise.all(rest.map(visible))).toEqual([false, false, false, false, false])
  })

  it.each([
    ['wide, light', 1440, 'light', 'all'],
    ['wide, dark', 1440, 'dark', 'preferences'],
    ['narrow, light', 390, 'light', 'preferences'],
    ['narrow, dark', 390, 'dark', 'preferences'],
  ] as const)(
    'has no accessibility violation and nothing sticks out: %s',
    async (_name, width, colorScheme, opened) => {
      const { page } = await open({ path: '/lv', context: { viewport: { width, height: 900 }, colorScheme } })
      const folds = page.locator(opened === 'all' ? 'details' : '.contents, .category:nth-of-type(2)')
      await folds.evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '')
      })
      const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false)
    },
  )

  it.each([1440, 390])('does not jump when the policy arrives, %i pixels wide', async (width) => {
    const placesOf = (page: Page, parts: string[]) =>
      Promise.all(parts.map(async (part) => (await page.locator(part).first().boundingBox())?.y ?? Number.NaN))
    const before: number[] = []
    const { page } = await open({
      path: '/lv',
      context: { viewport: { width, height: 900 } },
      whileLoading: async (loading) => {
        await loading.locator('.skeleton').waitFor()
        before.push(...(await placesOf(loading, ['.bar', '.bone-title', '.intro', '.columns'])))
      },
    })
    const after = await placesOf(page, ['.bar', 'h1', '.intro', '.columns'])
    const moved = after.map((place, index) => Math.abs(place - (before[index] ?? Number.NaN)))
    expect(Math.max(...moved)).toBeLessThan(24)
  })
})
