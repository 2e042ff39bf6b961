/** Script tags that wait for a category: `<script type="text/plain" data-category="statistics" data-src="…">`. */

const selector = 'script[type="text/plain"][data-category]'

/** A script that runs, made from one that waits. It has run when the promise settles. */
const start = (waiting: HTMLScriptElement): Promise<void> =>
  new Promise((resolve) => {
    const script = document.createElement('script')
    for (const { name, value } of waiting.attributes) {
      if (!/^(?:type|nonce|data-(?:category|service|type|src))$/.test(name)) script.setAttribute(name, value)
    }
    const { type, src = waiting.getAttribute('src') } = waiting.dataset
    if (type) script.type = type
    // Not readable as an attribute, where a policy names it.
    script.nonce = waiting.nonce
    script.text = waiting.text
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => resolve())
    if (src) script.src = src
    waiting.replaceWith(script)
    if (!src) resolve()
  })

export type ScriptTags = {
  /** Runs all that is allowed by now, in the order of the page. */
  release: () => void
  /** Whether anything ran that is not allowed any more, and cannot be stopped while the page stays. */
  outlived: () => boolean
}

export const watchScriptTags = (
  allows: (loads: { category: string; vendor: string | undefined }) => boolean,
): ScriptTags => {
  const ran: { category: string; vendor: string | undefined }[] = []
  let last: Promise<unknown> = Promise.resolve()

  const release = (): void => {
    for (const waiting of document.querySelectorAll<HTMLScriptElement>(selector)) {
      const { category = '', service: vendor } = waiting.dataset
      if (!allows({ category, vendor })) continue
      ran.push({ category, vendor })
      // Taken now, so that nobody starts it twice.
      waiting.type = 'text/x-waits-its-turn'
      last = last.then(() => start(waiting))
    }
  }
  new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => addedNodes.length > 0)) release()
  }).observe(document.documentElement, { childList: true, subtree: true })
  release()

  return { release, outlived: () => ran.some((each) => !allows(each)) }
}
