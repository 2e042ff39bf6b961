/** The document that the preview's frame runs: a blank page with the site's own `consent.js`, shut off from everything. */
import escapeHtml from 'escape-html'

export const themes = ['light', 'dark'] as const
export const layers = ['banner', 'preferences'] as const
export type Theme = (typeof themes)[number]
export type Layer = (typeof layers)[number]

/** Whoever is new; whose choice was made before a material change; whose browser sends Global Privacy Control. */
export const visitors = ['new', 'returning', 'gpc'] as const
export type Visitor = (typeof visitors)[number]

/** What the document tells its parent when the banner is there. */
export const shownMessage = 'privacy-banner-preview-shown'

const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** A refusal at a revision that none is the next of, so that nothing of it holds. */
const madeBefore = encodeURIComponent(JSON.stringify({ categories: [], revision: -1, consentId: 'preview' }))

/**
 * A sandboxed document has no cookies, and nobody's choice is to be kept: they last as long as the document. An editor's
 * own signal is not the visitors'. Links lead nowhere.
 */
const before = ({ visitor, cookie }: { visitor: Visitor; cookie: string }) => `
const jar = new Map(${visitor === 'returning' ? inScript([[cookie, madeBefore]]) : ''})
Object.defineProperty(document, 'cookie', {
  get: () => [...jar].map(([name, value]) => name + '=' + value).join('; '),
  set: (cookie) => {
    const [pair, ...attributes] = String(cookie).split(';')
    const name = pair.split('=')[0].trim()
    if (attributes.some((each) => /^ *max-age=0/i.test(each))) jar.delete(name)
    else jar.set(name, pair.slice(pair.indexOf('=') + 1))
  },
})
Object.defineProperty(navigator, 'globalPrivacyControl', { value: ${visitor === 'gpc'} })
addEventListener('click', (event) => {
  if (event.composedPath().some((each) => each instanceof HTMLAnchorElement)) event.preventDefault()
}, true)`

/** A dialog that opens takes the focus: this one does not, for whoever types a text goes on typing. */
const openCalmly = `
const { showModal } = HTMLDialogElement.prototype
HTMLDialogElement.prototype.showModal = function () {
  HTMLDialogElement.prototype.showModal = showModal
  this.inert = true
  this.showModal()
  this.inert = false
}
privacyConsent.open()`

const after = (layer: Layer) => `
privacyConsent.ready
  .then(() => {${layer === 'preferences' ? openCalmly : ''}
    return privacyConsent.ready
  })
  .then(() => parent.postMessage('${shownMessage}', '*'))`

const styles = `
html { background: #fff; color-scheme: light }
html[data-theme="dark"] { background: #121215; color-scheme: dark }
body { margin: 0; padding: 24px; display: grid; gap: 16px }
body > i { height: 14px; border-radius: 4px; background: currentColor; opacity: 0.09 }
body > i:first-of-type { height: 40px; margin-bottom: 16px }
body > i:nth-of-type(3n) { width: 70% }`

/**
 * Nothing in it can be reached from the texts: they are in the script, as JSON without any `<`. What runs is named by the
 * nonce; nothing else is loaded, sent or framed, whatever a text says.
 *
 * @param nonce that nobody can guess
 * @param cookie name of the one that a choice is kept in
 * @example
 * previewPage({ script, cookie, locale: 'lv', theme: 'dark', layer: 'banner', visitor: 'new', nonce, title: 'Shop' }) // for `srcdoc`
 */
export const previewPage = ({
  script,
  cookie,
  locale,
  theme,
  layer,
  visitor,
  nonce,
  title,
}: {
  script: string
  cookie: string
  locale: string
  theme: Theme
  layer: Layer
  visitor: Visitor
  nonce: string
  title: string
}): string => `<!doctype html>
<html lang="${escapeHtml(locale)}" data-theme="${theme}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${styles}</style>
<script nonce="${nonce}">${before({ visitor, cookie })}</script>
<script nonce="${nonce}" data-theme="${theme}">${script}</script>
<script nonce="${nonce}">${after(layer)}</script>
</head><body>${'<i></i>'.repeat(9)}</body></html>`

/** Random, also where the admin is not served over HTTPS. */
export const newNonce = (): string => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
