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

type Kept = { name: string; storage: BannerCookie['storage']; remove: () => void }

const keptHere = (): Kept[] => [
  ...cookieNames().map((name): Kept => ({ name, storage: 'cookie', remove: () => expire(name) })),
  ...(
    [
      ['localStorage', 'local-storage'],
      ['sessionStorage', 'session-storage'],
    ] as const
  ).flatMap(([kind, storage]) => {
    const place = storageOf(kind)
    return Object.keys(place ?? {}).map((name): Kept => ({ name, storage, remove: () => place?.removeItem(name) }))
  }),
]

/** Names that the registers give to what is not allowed, and not to anything that is. */
export const clearRefused = ({
  banner,
  allows,
}: {
  banner: BannerConfiguration
  allows: (loads: { vendor: string; category: string }) => boolean
}): void => {
  const kept = keptHere().filter(({ name }) => name !== '' && name !== banner.storage.name)
  // Most who come for the first time keep nothing.
  if (kept.length === 0) return
  const all = banner.categories.flatMap(({ id: category, vendors }) =>
    vendors.flatMap(({ id: vendor, cookies }) => {
      const allowed = allows({ vendor, category })
      return cookies.map(({ match: { pattern, flags }, storage }) => ({
        pattern: new RegExp(pattern, flags),
        storage,
        allowed,
      }))
    }),
  )
  for (const { name, storage, remove } of kept) {
    const naming = all.filter((each) => each.storage === storage && each.pattern.test(name))
    if (naming.length > 0 && naming.every(({ allowed }) => !allowed)) remove()
  }
}
