/** Deletes what vendors left in this browser who are not allowed any more. */
import type { BannerConfiguration, BannerCookie } from '../../contract/banner-configuration.ts'

/** Every domain that a page may have set a cookie for: `a.shop.lv` → `a.shop.lv`, `shop.lv`, `lv`. */
export const domainsOf = (hostname: string): string[] => {
  const labels = hostname.split('.')
  return labels.map((_, at) => labels.slice(at).join('.'))
}

/** Every folder that a page may have set a cookie for: `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`. */
export const pathsOf = (pathname: string): string[] => {
  const segments = pathname.split('/').filter(Boolean)
  const folders = segments.map((_, at) => `/${segments.slice(0, at + 1).join('/')}`)
  return ['/', ...folders.flatMap((folder) => [folder, `${folder}/`])]
}

const expire = (name: string): void => {
  for (const path of pathsOf(location.pathname)) {
    for (const domain of ['', ...domainsOf(location.hostname)]) {
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere, and not at once
      document.cookie = `${name}=; Max-Age=0; Path=${path}${domain && `; Domain=${domain}`}`
    }
  }
}

const cookieNames = (): string[] => document.cookie.split('; ').map((cookie) => cookie.split('=')[0] ?? '')

const storageOf = (kind: 'localStorage' | 'sessionStorage'): Storage | undefined => {
  try {
    return window[kind]
  } catch {
    return undefined
  }
}

/** Names that the registers give to what is not allowed, and not to anything that is. */
export const clearRefused = ({
  banner,
  allows,
}: {
  banner: BannerConfiguration
  allows: (loads: { vendor: string; category: string }) => boolean
}): void => {
  const all = banner.categories.flatMap(({ id: category, vendors }) =>
    vendors.flatMap(({ id: vendor, cookies }) =>
      cookies.map((cookie) => ({ cookie, allowed: allows({ vendor, category }) })),
    ),
  )
  const isNamed = (name: string, storage: BannerCookie['storage'], allowed: boolean): boolean =>
    all.some(
      (each) =>
        each.allowed === allowed &&
        each.cookie.storage === storage &&
        new RegExp(each.cookie.match.pattern, each.cookie.match.flags).test(name),
    )
  const goes = (name: string, storage: BannerCookie['storage']): boolean =>
    name !== '' && name !== banner.storage.name && isNamed(name, storage, false) && !isNamed(name, storage, true)

  for (const name of cookieNames()) if (goes(name, 'cookie')) expire(name)
  for (const [kind, storage] of [
    ['localStorage', 'local-storage'],
    ['sessionStorage', 'session-storage'],
  ] as const) {
    const place = storageOf(kind)
    for (const name of Object.keys(place ?? {})) if (goes(name, storage)) place?.removeItem(name)
  }
}
