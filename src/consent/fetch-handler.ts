import type { answerConsents } from './answer-consents.ts'
import { clientAddress } from './client-address.ts'
import { consentPath } from './consent-path.ts'
import { readFetchBody } from './read-body.ts'

/**
 * Consents for whatever speaks Request and Response.
 *
 * @returns undefined where the path is none of consents
 */
export const answerConsentRequest = ({
  answer,
  request,
  basePath,
}: {
  answer: ReturnType<typeof answerConsents>
  request: Pick<Request, 'url' | 'method' | 'headers' | 'body'>
  basePath: string
}): Promise<Response> | undefined => {
  const { pathname } = new URL(request.url, 'http://localhost')
  const place = consentPath(pathname.slice(basePath.length))
  if (!place) return undefined
  const header = (name: string) => request.headers.get(name) ?? undefined
  return answer({
    ...place,
    method: request.method,
    origin: header('origin'),
    host: header('host'),
    contentType: header('content-type'),
    idempotencyKey: header('idempotency-key'),
    // Next puts the address of the connection there, or what a proxy of the operator added last.
    address: clientAddress({ forwardedFor: header('x-forwarded-for'), connection: undefined, hops: 1 }),
    userAgent: header('user-agent'),
    body: () => readFetchBody(request),
  }).then(({ status, headers, body }) => {
    const answered = new Headers()
    for (let at = 0; at + 1 < headers.length; at += 2) {
      const name = headers[at] ?? ''
      // Of the connection, which is the host's.
      if (name !== 'Connection') answered.set(name, headers[at + 1] ?? '')
    }
    return new Response(body === undefined ? null : typeof body === 'string' ? body : new Uint8Array(body), {
      status,
      headers: answered,
    })
  })
}
