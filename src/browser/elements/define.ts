/** Elements for static pages: `<privacy-policy>`, the policy of the site, and `<privacy-cookies>`, its cookies as tables. */
import type { BannerConfiguration } from '../../contract/banner-configuration.ts'
import { cookieTable, providerLine } from '../dialog/cookie-table.ts'
import { make, makeLink } from '../dialog/make.ts'

export type Pages = {
  /** In the language of the page, once that is there. */
  banner: Promise<BannerConfiguration>
  /** Folder of the release's files; undefined: only what the script has itself can be shown. */
  files: URL | undefined
  policy: string
}

/** Elements go into the page itself, so that its own styles are theirs. */
const define = (name: string, fill: (element: HTMLElement) => Promise<void>): void => {
  if (customElements.get(name)) return
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        if (this.ariaBusy === 'true' || this.childElementCount > 0) return
        this.ariaBusy = 'true'
        void fill(this).finally(() => {
          this.ariaBusy = null
        })
      }
    },
  )
}

export const defineElements = ({ banner, files, policy }: Pages): void => {
  define('privacy-policy', async (element) => {
    const { locale, texts } = await banner
    try {
      const response = await fetch(new URL(`${locale}/policy.html`, files))
      if (!response.ok) throw new Error(String(response.status))
      // Escaped when it was published: it has no script, style or handler. Parsed apart, so that nothing in it could run.
      const { body } = new DOMParser().parseFromString(await response.text(), 'text/html')
      element.lang = locale
      element.replaceChildren(...body.childNodes)
    } catch {
      element.replaceChildren(makeLink(policy, texts.links.policy))
    }
  })
  define('privacy-cookies', async (element) => {
    const { locale, texts, categories } = await banner
    element.lang = locale
    element.replaceChildren(
      ...categories.flatMap(({ title, description, vendors }) => [
        make('h2', {}, title),
        make('p', {}, description),
        ...vendors.flatMap((vendor) => [
          make('h3', {}, vendor.name),
          providerLine(vendor, texts),
          cookieTable(vendor, texts) ?? '',
        ]),
      ]),
    )
  })
}
