/** Where the script came from, which is where everything else of the site is. */

export type Place = {
  /** Settings of the page: `data-locale`, `data-floating`, `data-domain`, `data-site`. */
  settings: DOMStringMap
  /** Folder of the release's files: `…/pro-balances/`, `…/pro-balances/releases/3/`; undefined where that is unknown. */
  files: URL | undefined
  /** Folder of the site, below which choices are recorded. */
  site: URL | undefined
  /** Whether the page names the locale in the address of the script. */
  fixedLocale: boolean
}

const nowhere = { files: undefined, site: undefined, fixedLocale: false }

/** Folders from the address of the script; undefined where the file was moved elsewhere. */
export const foldersOf = ({
  address,
  site,
  locale,
}: {
  address: string
  site: string
  locale: string
}): Omit<Place, 'settings'> => {
  let folder: URL
  try {
    folder = new URL('.', address)
  } catch {
    return nowhere
  }
  const segments = folder.pathname.split('/').slice(0, -1)
  const isRelease = (end: number) => segments[end - 2] === 'releases' && /^\d+$/.test(segments[end - 1] ?? '')
  const fixedLocale = segments.at(-1) === locale && (segments.at(-2) === site || isRelease(segments.length - 1))
  const files = fixedLocale ? segments.slice(0, -1) : segments
  const below = isRelease(files.length) ? files.slice(0, -2) : files
  if (below.at(-1) !== site) return nowhere
  const at = (path: string[]) => new URL(`${path.join('/')}/`, folder)
  return { files: at(files), site: at(below), fixedLocale }
}

const scriptElement = (): HTMLScriptElement | null =>
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript
    : // A module has no current script.
      document.querySelector('script[src*="/consent.js"]')

/** To be asked while the script runs for the first time. */
export const placeOf = (banner: { site: string; locale: string }): Place => {
  const script = scriptElement()
  const settings = script?.dataset ?? {}
  const address = settings.site
    ? new URL(`${settings.site.replace(/\/$/, '')}/consent.js`, location.href).href
    : script?.src
  return { settings, ...foldersOf({ address: address ?? '', ...banner }) }
}
