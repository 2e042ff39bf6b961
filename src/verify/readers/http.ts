/** A tree on a server. Of an answer no more is read than was asked for, and nobody else is asked than this server. */
import type { ReadResult, TreeReader } from '../reader.ts'

const mostRedirects = 3
const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status)
const isGone = (status: number): boolean => status === 404 || status === 410
const mayPass = (status: number): boolean => status === 429 || status >= 500

class Refused extends Error {}

const bodyUpTo = async (response: Response, maxBytes: number): Promise<ReadResult> => {
  if (!response.body) return Buffer.alloc(0)
  const reader = response.body.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks)
    length += value.length
    if (length > maxBytes) {
      await reader.cancel().catch(() => undefined)
      return 'too-large'
    }
    chunks.push(value)
  }
}

const answered = async (url: URL, signal: AbortSignal): Promise<Response> => {
  let at = url
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const response = await fetch(at, { redirect: 'manual', signal, headers: { 'Accept-Encoding': 'identity' } })
    if (!isRedirect(response.status)) return response
    await response.body?.cancel()
    const to = new URL(response.headers.get('location') ?? '', at)
    if (to.origin !== url.origin) throw new Refused(`${at.href} leads to another server, ${to.origin}`)
    at = to
  }
  throw new Refused(`${url.href} leads on and on`)
}

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined
  return code ?? (cause instanceof Error ? cause.message : String(cause))
}

/**
 * @param base of the tree, without a slash at its end: `https://example.com/api/privacy`
 * @param timeout milliseconds for one file, with its body
 */
export const httpReader = ({ base, timeout = 30_000 }: { base: string; timeout?: number }): TreeReader => {
  const once = async (path: string, maxBytes: number): Promise<ReadResult> => {
    const url = new URL(`${base}/${path}`)
    const response = await answered(url, AbortSignal.timeout(timeout))
    if (response.ok) return bodyUpTo(response, maxBytes)
    await response.body?.cancel()
    if (isGone(response.status)) return 'missing'
    const message = `${url.href} answers with ${response.status}`
    throw mayPass(response.status) ? new Error(message) : new Refused(message)
  }
  return {
    read: async (path, { maxBytes }) => {
      try {
        return await once(path, maxBytes)
      } catch (error) {
        if (error instanceof Refused) throw error
        // A connection that broke off says nothing about the file.
        return once(path, maxBytes).catch((again) => {
          throw new Error(again instanceof Refused ? again.message : `${base}/${path}: ${reasonOf(again)}`)
        })
      }
    },
  }
}
