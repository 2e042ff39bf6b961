import type { IncomingMessage, ServerResponse } from 'node:http'

/** What a request was for. */
export const requestKinds = ['published', 'consents', 'proxied', 'pages', 'health', 'metrics', 'refused'] as const
export type RequestKind = (typeof requestKinds)[number]

/** Of the first digit of a status; those that went away without an answer are the first. */
export const statusClasses = ['aborted', '1xx', '2xx', '3xx', '4xx', '5xx'] as const

/** Plain numbers, so that counting costs next to nothing; they are looked at when somebody asks. */
export type Counters = {
  /** Kind → status class → requests. */
  requests: Record<RequestKind, number[]>
  /** Bodies of published files that were in memory, and that had to be read. */
  bodies: { held: number; read: number }
}

const none = (): number[] => statusClasses.map(() => 0)

export const createCounters = (): Counters => ({
  requests: {
    published: none(),
    consents: none(),
    proxied: none(),
    pages: none(),
    health: none(),
    metrics: none(),
    refused: none(),
  },
  bodies: { held: 0, read: 0 },
})

/** @param status 0 where there was no answer */
export const count = ({ requests }: Counters, kind: RequestKind, status: number): void => {
  const at = Math.min(5, (status / 100) | 0)
  requests[kind][at] = (requests[kind][at] ?? 0) + 1
}

/** Counts a request when it is over. */
export const countAtEnd = (counters: Counters, kind: RequestKind, response: ServerResponse): void => {
  response.once('close', () => count(counters, kind, response.headersSent ? response.statusCode : 0))
}

/** Milliseconds since something. */
export const stopwatch = (): (() => number) => {
  const since = performance.now()
  return () => Math.round((performance.now() - since) * 10) / 10
}

/** Path of a request as a log may have it: without its query, and not longer than a line. */
export const pathForLog = ({ url = '/' }: IncomingMessage): string => {
  const query = url.indexOf('?')
  const path = query === -1 ? url : url.slice(0, query)
  return path.length > 200 ? `${path.slice(0, 200)}…` : path
}
