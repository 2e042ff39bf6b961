import { type Failure, failureOf, isOfSchema, jsonOf } from './answers.ts'

export type Reading = {
  /** The folder of the site: `https://privacy.example.com/api/privacy/pro-balances`. */
  site: string | URL
  /** Absent: the language that the reader's browser asks for. */
  locale?: string
  /** Absent: the release in effect. The files of a number never change. */
  release?: number
  /** Of a copy that is kept: where it is still right, nothing is sent. */
  etag?: string
  /** More of what `fetch` takes: `signal`, `headers`, `next: { revalidate: 60 }`. */
  init?: RequestInit
  /** In place of the global one. */
  fetch?: typeof fetch
}

export type Read<T> =
  | {
      outcome: 'read'
      document: T
      /** Where relative addresses of the document start: `new URL(document.alternates.lv, url)`. */
      url: string
      /** Null where a browser does not show it to pages of another origin. */
      etag: string | null
    }
  /** Only with `etag`. */
  | { outcome: 'unchanged' }
  | Failure

export const folderOf = (site: string | URL): string => String(site).replace(/\/+$/, '')

const addressOf = ({ site, locale, release }: Pick<Reading, 'site' | 'locale' | 'release'>, name: string): string =>
  [
    folderOf(site),
    ...(release === undefined ? [] : ['releases', String(release)]),
    ...(locale === undefined ? [] : [encodeURIComponent(locale)]),
    name,
  ].join('/')

/**
 * Reads a file of a site in a locale. Never throws.
 *
 * @param name `policy.json`
 * @param schema what its `schema` has to say
 */
export const readFile = async <T extends { schema: string; locale: string }>(
  reading: Reading,
  { name, schema }: { name: string; schema: T['schema'] },
): Promise<Read<T>> => {
  const { etag, init = {}, fetch: ask = fetch } = reading
  const headers = new Headers(init.headers)
  if (etag !== undefined) headers.set('If-None-Match', etag)
  try {
    const response = await ask(addressOf(reading, name), { ...init, headers })
    if (response.status === 304) return { outcome: 'unchanged' }
    if (!response.ok) return await failureOf(response)
    const document = await jsonOf(response)
    if (!isOfSchema<T>(document, schema)) return { outcome: 'unreadable', status: response.status }
    const url = addressOf({ ...reading, locale: document.locale }, name)
    return { outcome: 'read', document, url, etag: response.headers.get('etag') }
  } catch (error) {
    return { outcome: 'unreachable', error }
  }
}
