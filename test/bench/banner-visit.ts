/** One visit of a page in a browser that is slow, on a network that is slow. */
import type { Browser, Page } from 'playwright-core'
import { z } from 'zod'
import type { Banner } from './banner-pages.ts'

/** Fast 3G as the developer tools of Chromium have it. */
const fast3g = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }
const slowdown = 4

/** What is looked at, and what is pressed: an open shadow root is looked into. */
const parts: Record<Banner, { banner: string; accept?: string }> = {
  alone: { banner: 'h1' },
  ours: { banner: 'privacy-consent .banner', accept: 'privacy-consent .choice' },
  'vanilla-cookieconsent': { banner: '#cc-main .cm', accept: '#cc-main .cm [data-role="all"]' },
  klaro: { banner: '.klaro .cookie-notice', accept: '.klaro .cookie-notice .cm-btn-success' },
  tarteaucitron: { banner: '#tarteaucitronAlertBig', accept: '#tarteaucitronPersonalize2' },
}

const seenSchema = z.object({
  /** Milliseconds from the start of the navigation to the end of the first frame in which it is seen. */
  visible: z.number(),
  /** Sum of what all shifts of the layout count. */
  shift: z.number(),
  /** Of all tasks, what is beyond 50 ms. */
  blocked: z.number(),
  longest: z.number(),
  /** From a click on accepting to the end of the first frame in which the banner goes or is gone. */
  accepted: z.number(),
})
export type Visit = z.infer<typeof seenSchema>

/** Runs in the page, before all of its own. */
const watch = (selector: string): void => {
  const seen = { visible: 0, shift: 0, blocked: 0, longest: 0, accepted: 0 }
  Object.assign(window, { bannerBench: seen })
  Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      seen.blocked += Math.max(0, duration - 50)
      seen.longest = Math.max(seen.longest, duration)
    }
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, 'value'))
  }).observe({ type: 'layout-shift', buffered: true })

  const find = (): Element | null => {
    const [host = '', inside] = selector.split(' ')
    const outer = document.querySelector(host)
    return outer?.shadowRoot && inside ? outer.shadowRoot.querySelector(inside) : document.querySelector(selector)
  }
  /** How much of it there is to see: nothing where it is transparent or beside the window. */
  const opacity = (): number => {
    const element = find()
    if (!element?.checkVisibility({ visibilityProperty: true })) return 0
    const { top, bottom, left, right } = element.getBoundingClientRect()
    if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight || right === left || bottom === top)
      return 0
    let seen = 1
    for (let each: Element | null = element; each; each = each.parentElement)
      seen *= Number(getComputedStyle(each).opacity)
    return seen
  }
  /** When a frame is through: a message is handled after it is painted. */
  const afterFrame = (work: (now: number) => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => work(performance.now())
    port2.postMessage(undefined)
  }
  const look = () => {
    if (opacity() > 0) {
      afterFrame((now) => {
        seen.visible = now
      })
    } else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  addEventListener(
    'click',
    ({ timeStamp }) => {
      const before = opacity()
      const lookAgain = () => {
        if (opacity() < before) {
          afterFrame((now) => {
            seen.accepted = now - timeStamp
          })
        } else requestAnimationFrame(lookAgain)
      }
      requestAnimationFrame(lookAgain)
    },
    true,
  )
}

const seenIn = async (page: Page): Promise<Visit> =>
  seenSchema.parse(await page.evaluate(() => Reflect.get(window, 'bannerBench')))

/** @throws where the banner does not appear */
export const visit = async (
  browser: Browser,
  { address, banner }: { address: string; banner: Banner },
): Promise<Visit> => {
  const context = await browser.newContext({ locale: 'lv-LV', viewport: { width: 412, height: 823 } })
  try {
    const { banner: selector, accept } = parts[banner]
    await context.addInitScript(watch, selector)
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', fast3g)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.goto(address)
    await page.waitForFunction(() => Reflect.get(window, 'bannerBench').visible > 0)
    // What is still to come is part of what is measured.
    await page.waitForLoadState('networkidle')
    if (accept !== undefined) {
      await page.locator(accept).first().click()
      await page.waitForFunction(() => Reflect.get(window, 'bannerBench').accepted > 0)
    }
    return await seenIn(page)
  } finally {
    await context.close()
  }
}
