/**
 * Keeps what is inserted into the page from loading until it is allowed: scripts, frames and images whose address is set
 * by a script, and frames in markup. A script that stands in the page's markup is fetched before anybody is asked; that
 * one needs `type="text/plain"` and `data-category`.
 */
import { type BlockingRule, ruleFor } from './known-hosts.ts'

const bannerCategory = ['preferences', 'statistics', 'marketing'] as const

type Loading = HTMLScriptElement | HTMLIFrameElement | HTMLImageElement

export type Hold = {
  /** Lets go of all that is allowed by now. */
  release: () => void
  /** Whether a script that is not allowed any more has loaded, and cannot be stopped while the page stays. */
  outlived: () => boolean
}

/** What the page itself says of a frame: `<iframe data-category="marketing" data-src="…">`. */
const ownRule = ({ dataset }: Loading, address: string): BlockingRule | undefined => {
  const category = bannerCategory.find((id) => id === dataset.category)
  return category && { category, vendor: dataset.service ?? new URL(address, document.baseURI).host, match: [] }
}

export const holdBack = ({
  rules,
  allows,
  onFrame,
}: {
  rules: readonly BlockingRule[]
  allows: (rule: BlockingRule) => boolean
  onFrame: (frame: HTMLIFrameElement, rule: BlockingRule) => void
}): Hold => {
  const waiting = new Map<Loading, { address: unknown; rule: BlockingRule; set: (address: unknown) => void }>()

  const loaded: BlockingRule[] = []

  /** Whether the element is to wait for the address. */
  const holds = (element: Loading, address: unknown, set: (address: unknown) => void): boolean => {
    waiting.delete(element)
    const rule = ruleFor(String(address), { rules, page: document.baseURI }) ?? ownRule(element, String(address))
    if (!rule) return false
    if (allows(rule)) {
      if (element instanceof HTMLScriptElement) loaded.push(rule)
      return false
    }
    waiting.set(element, { address, rule, set })
    if (element instanceof HTMLIFrameElement && element.isConnected) onFrame(element, rule)
    return true
  }

  for (const { prototype } of [HTMLScriptElement, HTMLIFrameElement, HTMLImageElement]) {
    const own = Object.getOwnPropertyDescriptor(prototype, 'src')
    const { setAttribute } = prototype
    if (!own?.set || !own.get) continue
    const { get, set } = own
    Object.defineProperty(prototype, 'src', {
      ...own,
      get(this: Loading) {
        const held = waiting.get(this)
        return held ? String(held.address) : get.call(this)
      },
      set(this: Loading, address: unknown) {
        const setNow = (value: unknown) => set.call(this, value)
        if (!holds(this, address, setNow)) setNow(address)
      },
    })
    prototype.setAttribute = function (this: Loading, name: string, value: string) {
      const setNow = (address: unknown) => setAttribute.call(this, name, String(address))
      if (name.toLowerCase() !== 'src' || !holds(this, value, setNow)) setNow(value)
    }
  }

  /** What markup brought: removing the address ends a navigation that has begun. */
  const look = (frame: HTMLIFrameElement): void => {
    const held = waiting.get(frame)
    if (held) onFrame(frame, held.rule)
    const address = frame.getAttribute('src') ?? frame.dataset.src
    if (held || !address) return
    const setNow = (value: unknown) => frame.setAttribute('src', String(value))
    const isHeld = holds(frame, address, setNow)
    if (isHeld) frame.removeAttribute('src')
    // Not at once: where a page is loaded again, Chromium would still be busy with what the frame had before, and stay so.
    else if (!frame.hasAttribute('src')) setTimeout(() => setNow(address))
  }
  const lookIn = (node: Node): void => {
    if (node instanceof HTMLIFrameElement) look(node)
    else if (node instanceof Element) node.querySelectorAll('iframe').forEach(look)
  }
  lookIn(document.documentElement)
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(lookIn)
  }).observe(document.documentElement, { childList: true, subtree: true })

  return {
    release: () => {
      for (const [element, { address, rule, set }] of waiting) {
        if (!allows(rule)) continue
        waiting.delete(element)
        // A pixel that was to report what came before the choice.
        if (element instanceof HTMLImageElement && !element.isConnected) continue
        if (element instanceof HTMLScriptElement) loaded.push(rule)
        set(address)
      }
    },
    outlived: () => loaded.some((rule) => !allows(rule)),
  }
}
