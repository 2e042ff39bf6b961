import type { IncomingMessage, ServerResponse } from 'node:http'
import type { NodeHandler } from '../delivery/node-adapter.ts'
import type { answerConsents } from './answer-consents.ts'
import { clientAddress } from './client-address.ts'
import { consentPath } from './consent-path.ts'
import { readNodeBody } from './read-body.ts'

const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(', ') : value

export type ConsentHandlerOptions = {
  answer: ReturnType<typeof answerConsents>
  /** What answers all other paths below the base path. */
  next: NodeHandler
  basePath: string
  /** Proxies of the operator before us. */
  hops: number
  onAnswer?: ((status: number) => void) | undefined
}

/**
 * Consents for node:http, before what is published: a request for a published file costs a look for a word in its path.
 */
export const withConsents = ({ answer, next, basePath, hops, onAnswer }: ConsentHandlerOptions): NodeHandler => {
  const start = basePath.length

  const handle = async (
    request: IncomingMessage,
    response: ServerResponse,
    place: { site: string; below: string | undefined },
  ): Promise<void> => {
    const { headers, method = 'GET', socket } = request
    const {
      status,
      headers: answered,
      body,
    } = await answer({
      ...place,
      method,
      origin: headers.origin,
      host: headers.host,
      contentType: headers['content-type'],
      idempotencyKey: single(headers['idempotency-key']),
      address: clientAddress({
        forwardedFor: single(headers['x-forwarded-for']),
        connection: socket.remoteAddress,
        hops,
      }),
      userAgent: headers['user-agent'],
      body: () => readNodeBody(request),
    })
    onAnswer?.(status)
    if (response.destroyed) return
    response.writeHead(status, answered)
    response.end(body)
    // What was not read is not listened to.
    if (!request.readableEnded) request.resume()
  }

  return (request, response) => {
    const { url = '/' } = request
    const at = url.indexOf('/consents', start + 1)
    if (at !== -1) {
      const query = url.indexOf('?', start)
      const place = consentPath(query === -1 ? url.slice(start) : url.slice(start, query))
      if (place) {
        handle(request, response, place).catch(() => response.destroy())
        return
      }
    }
    next(request, response)
  }
}
