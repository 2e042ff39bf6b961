import type { IncomingMessage, ServerResponse } from 'node:http'
import { codeOf } from '../error-code.ts'
import { pathForLog, stopwatch } from './counters.ts'
import type { Log } from './log.ts'
import type { ProxyFault } from './proxy.ts'
import { requestIdOf } from './request-id.ts'
import { messageOf } from './start-error.ts'

/** What a log may say of a request: nothing of who asked. */
export const aboutRequest = (request: IncomingMessage) => ({
  id: requestIdOf(request),
  method: request.method ?? '',
  path: pathForLog(request),
})

/** Logs each request when it is over, and sends its id back. */
export const logRequests =
  (log: Log) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    const elapsed = stopwatch()
    const about = aboutRequest(request)
    response.setHeader('X-Request-Id', about.id)
    response.once('close', () => {
      const broken = response.writableFinished ? {} : { aborted: true }
      log('debug', 'request', { ...about, status: response.statusCode, ms: elapsed(), ...broken })
    })
  }

const said: Record<Exclude<ProxyFault, 'busy'>, string> = {
  broken: 'The admin broke off before it answered',
  late: 'The admin took too long to answer',
  failed: 'The admin answered with an error of its own',
  'not-sendable': 'A request or answer could not be passed on',
}

const reasonOf = (error: unknown): string | undefined =>
  error === undefined ? undefined : (codeOf(error) ?? messageOf(error))

/** Milliseconds between two entries that say the same of many requests. */
const pause = 10_000

/**
 * Logs what went wrong between us and the Payload process. Where all of it is busy, whoever is refused is many: they are
 * counted, and told of now and then.
 */
export const logProxyFaults = (log: Log) => {
  let refused = 0
  let toldAt = Number.NEGATIVE_INFINITY
  return (fault: ProxyFault, request: IncomingMessage, error?: unknown): void => {
    if (fault !== 'busy') {
      const what = typeof error === 'number' ? { status: error } : { reason: reasonOf(error) }
      log('warn', said[fault], { ...aboutRequest(request), code: fault, ...what })
      return
    }
    refused += 1
    const now = performance.now()
    if (now - toldAt < pause) return
    log('warn', 'The admin is busy: requests were told to come back', {
      ...aboutRequest(request),
      code: fault,
      refused,
    })
    refused = 0
    toldAt = now
  }
}

/** Logs what this process could not answer by a fault of its own. */
export const logOwnFaults =
  (log: Log) =>
  (error: unknown, request: IncomingMessage): void =>
    log('error', 'A request was not answered as it should be', {
      ...aboutRequest(request),
      code: 'internal-error',
      reason: error instanceof Error ? error.stack : String(error),
    })
