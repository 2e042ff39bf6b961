/** The text of `style.css`, which is bundled with it. */
declare const PRIVACY_STYLES: string
const styles = PRIVACY_STYLES

let sheet: CSSStyleSheet | undefined

/** Part of no document, so a page's policy on styles does not concern it; a browser from before 2023 has none. */
const sharedSheet = (): CSSStyleSheet | undefined => {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet()
      sheet.replaceSync(styles)
    }
    return sheet
  } catch {
    return undefined
  }
}

/** A shadow root with our styles, in the light or the dark that the page or the visitor wants. */
export const openShadow = (host: HTMLElement, theme: string | undefined): ShadowRoot => {
  const root = host.attachShadow({ mode: 'open' })
  const shared = sharedSheet()
  if (shared) root.adoptedStyleSheets = [shared]
  else root.append(Object.assign(document.createElement('style'), { textContent: styles }))
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const follow = () => {
    host.dataset.theme = theme ?? (dark.matches ? 'dark' : 'light')
  }
  follow()
  dark.addEventListener('change', follow)
  return root
}
