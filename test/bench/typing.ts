/**
 * `npm run bench:typing`: whether the checks slow down typing in the editor. The same keys are pressed in the same field with
 * the checks and without them, in turn; a key counts until the browser has painted it.
 */
import type { Page } from 'playwright-core'
import { launchBrowser } from '../e2e/browser.ts'
import { accountOf, signInAtForm } from '../e2e/sign-in.ts'
import { startApp } from '../e2e/start-app.ts'
import { median } from './load.ts'

const rounds = 5
const keys = 80
/** How much slower a key may be with the checks. */
const most = 1.2
const say = (line: string) => process.stdout.write(`${line}\n`)

/** Milliseconds from a key to the frame after it, for each key. */
const typed = async (page: Page): Promise<number[]> => {
  const times: number[] = []
  await page.locator('#field-title').focus()
  for (let key = 0; key < keys; key += 1) {
    const started = performance.now()
    await page.keyboard.press('a')
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
    times.push(performance.now() - started)
  }
  return times
}

const app = await startApp()
const browser = await launchBrowser()
try {
  const page = await signInAtForm(browser, {
    address: app.address,
    account: accountOf(app.accounts, 'editor'),
    options: { locale: 'lv-LV' },
  })
  const section = await page.evaluate(
    async () => (await (await fetch('/api/policy-sections?where[key][equals]=cookies&depth=0')).json()).docs[0].id,
  )
  await page.goto(`${app.address}/admin/collections/policy-sections/${section}?locale=lv`)
  await page.locator('section.privacy-findings').waitFor()
  const withChecks: number[] = []
  const without: number[] = []
  await typed(page)
  for (let round = 1; round <= rounds; round += 1) {
    withChecks.push(...(await typed(page)))
    await page.route('**/check', (route) => route.abort())
    without.push(...(await typed(page)))
    await page.unroute('**/check')
    say(`Round ${round} of ${rounds}`)
  }
  const [one, other] = [median(withChecks), median(without)]
  const ratio = one / other
  say(`a key takes ${one.toFixed(1)} ms with the checks, ${other.toFixed(1)} ms without`)
  say(`${ratio.toFixed(2)} times, at most ${most}: ${ratio <= most ? 'as it is to be' : 'NOT AS IT IS TO BE'}`)
  if (ratio > most) process.exitCode = 1
} finally {
  await browser.close()
  await app.stop()
}
