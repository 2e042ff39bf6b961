import type { Endpoint } from 'payload'
import type { PrivacyContext } from '../options.ts'
import { postgresOf } from '../release/database.ts'
import { contractDocuments } from './contract-documents.ts'
import { fetchHandler } from './fetch-adapter.ts'
import { reservedFiles } from './reserved-files.ts'
import { createResponder } from './respond.ts'
import { openStore } from './store.ts'

type Handler = (request: Request) => Promise<Response>

/** Endpoints take one method each; `connect` is one that Payload has no route for. */
const methods = ['get', 'head', 'options', 'post', 'put', 'patch', 'delete'] as const

/**
 * The public tree as endpoints of Payload, for an app that does not run the front process: `/api/privacy/…`.
 * What is published is held in memory, from the first request on.
 */
export const publicEndpoints = ({ moreWording }: PrivacyContext): Endpoint[] => {
  const handlers = new Map<string, Promise<Handler>>()

  const start = async (basePath: string, pool: ReturnType<typeof postgresOf>['pool']): Promise<Handler> => {
    const source = await openStore({ pool, moreWording })
    return fetchHandler({
      basePath,
      respond: createResponder({ source, reserved: reservedFiles(() => contractDocuments({ basePath })) }),
    })
  }

  const handler: Endpoint['handler'] = async (request) => {
    const basePath = `${request.payload.config.routes.api}/privacy`
    const known = handlers.get(basePath) ?? start(basePath, postgresOf(request.payload).pool)
    handlers.set(basePath, known)
    const { url = '', method = 'GET', headers } = request
    return (await known)(new Request(new URL(url, 'http://localhost'), { method, headers }))
  }

  return methods.map((method) => ({ path: '/privacy/:path*', method, handler }))
}
