/** One attempt to hand a message over. */
import { type ClientRequest, type IncomingMessage, request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { codeOf } from '../error-code.ts'
import { guardedLookup, PrivateAddressError, type Resolve } from './guarded-lookup.ts'
import type { FailureReason } from './results.ts'
import { checkWebhookUrl } from './webhook-url.ts'

export type SendResult =
  | { outcome: 'delivered'; status: number }
  | { outcome: 'failed'; reason: FailureReason; status?: number | undefined; detail?: string | undefined }

/** The receiver's words are of no interest, but one that is cut off in the middle of them may count it as a failure. */
const readAtMost = 4096

export const sendTimeout = 10_000

const resultOf = (status: number): SendResult => {
  if (status >= 200 && status < 300) return { outcome: 'delivered', status }
  if (status === 410) return { outcome: 'failed', reason: 'gone', status }
  return { outcome: 'failed', reason: status >= 300 && status < 400 ? 'redirect' : 'status', status }
}

const failureOf = (error: Error): SendResult => {
  if (error instanceof PrivateAddressError)
    return { outcome: 'failed', reason: 'private-address', detail: error.address }
  const code = codeOf(error) ?? ''
  const detail = code || error.name
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return { outcome: 'failed', reason: 'name-not-found', detail }
  if (/CERT|SSL|TLS|SELF_SIGNED|SIGNATURE/.test(code)) return { outcome: 'failed', reason: 'certificate', detail }
  return { outcome: 'failed', reason: 'unreachable', detail }
}

/** Reads on for a little and then no more; settles at the end of the body, or where enough was read. */
const drained = (response: IncomingMessage): Promise<void> =>
  new Promise((resolve) => {
    let read = 0
    response.on('data', (chunk: Buffer) => {
      read += chunk.length
      if (read > readAtMost) response.destroy()
    })
    response.on('error', () => resolve())
    response.on('close', resolve)
  })

export type Sending = {
  url: string
  headers: Readonly<Record<string, string>>
  body: string
  allowPrivate: boolean
  /** Milliseconds for all of it. Default 10 s. */
  timeout?: number
  /** How names are resolved. Default: as the system does. */
  resolve?: Resolve
}

/**
 * Posts a message and says what came of it. Never throws, follows no redirect, and calls no address that may not be
 * called: an address in the URL is looked at here, and what a name resolves to where it is connected to.
 */
export const send = async ({ url, headers, body, allowPrivate, timeout = sendTimeout, resolve }: Sending) => {
  const checked = checkWebhookUrl({ value: url, allowPrivate })
  if (checked.outcome === 'refused') {
    const reason = checked.reason === 'private-address' ? 'private-address' : 'address-not-allowed'
    return { outcome: 'failed', reason } satisfies SendResult
  }
  const post = checked.url.protocol === 'https:' ? secureRequest : plainRequest
  return new Promise<SendResult>((settle) => {
    let request: ClientRequest | undefined
    let answered: SendResult | undefined
    const settled = (result: SendResult) => {
      clearTimeout(timer)
      settle(result)
    }
    const timer = setTimeout(() => {
      // What was answered holds, also where the words after it never end.
      settled(answered ?? { outcome: 'failed', reason: 'timeout' })
      request?.destroy()
    }, timeout)
    try {
      request = post(checked.url, {
        method: 'POST',
        // A connection of its own: one that is kept was checked for somebody else.
        agent: false,
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        ...(allowPrivate ? {} : { lookup: guardedLookup(resolve) }),
      })
      request.on('error', (error) => settled(failureOf(error)))
      request.on('response', (response) => {
        const result = resultOf(response.statusCode ?? 0)
        answered = result
        void drained(response).then(() => settled(result))
      })
      request.end(body)
    } catch (error) {
      settled(failureOf(error instanceof Error ? error : new Error(String(error))))
    }
  })
}
