import type { Endpoint } from 'payload'
import { answerConsentRequest } from '../consent/fetch-handler.ts'
import { openConsents } from '../consent/open-consents.ts'
import type { PrivacyContext } from '../options.ts'
import { postgresOf } from '../release/database.ts'
import { signingKeyOf } from '../release/signing.ts'
import { contractDocuments } from './contract-documents.ts'
import { fetchHandler } from './fetch-adapter.ts'
import { reservedFiles } from './reserved-files.ts'
import { createResponder } from './respond.ts'
import { openStore } from './store.ts'

type Handler = (request: RequestParts) => Promise<Response>
type RequestParts = Pick<Request, 'url' | 'method' | 'headers' | 'body'>

/** Endpoints take one method each; `connect` is one that Payload has no route for. */
const methods = ['get', 'head', 'options', 'post', 'put', 'patch', 'delete'] as const

/**
 * The public tree, and the ledger of consents, as endpoints of Payload, for an app that does not run the front process:
 * `/api/privacy/…`. What is published is held in memory, from the first request on.
 */
export const publicEndpoints = (context: PrivacyContext): Endpoint[] => {
  const { moreWording, consents } = context
  const handlers = new Map<string, Promise<Handler>>()

  const start = async (basePath: string, pool: ReturnType<typeof postgresOf>['pool']): Promise<Handler> => {
    const source = await openStore({ pool, moreWording })
    const read = fetchHandler({
      basePath,
      respond: createResponder({ source, reserved: reservedFiles(() => contractDocuments({ basePath })) }),
    })
    const signing = await signingKeyOf(context)
    const { answer } = openConsents({
      query: (query) => pool.query(query),
      source,
      key: () => (signing.ok ? signing.key : undefined),
      perMinute: consents.requestsPerMinute,
    })
    return (request) =>
      answerConsentRequest({ answer, request, basePath }) ??
      read(new Request(request.url, { method: request.method, headers: request.headers }))
  }

  const handler: Endpoint['handler'] = async (request) => {
    const basePath = `${request.payload.config.routes.api}/privacy`
    const known = handlers.get(basePath) ?? start(basePath, postgresOf(request.payload).pool)
    handlers.set(basePath, known)
    const { url = '', method = 'GET', headers, body = null } = request
    return (await known)({ url: new URL(url, 'http://localhost').href, method, headers, body })
  }

  return methods.map((method) => ({ path: '/privacy/:path*', method, handler }))
}
