import type { Respond } from './respond.ts'

/**
 * The public tree for whatever speaks Request and Response: a Payload endpoint, a Next route, a worker.
 *
 * @param basePath what goes before the paths of the tree, without a slash at its end: `/api/privacy`
 * @example
 * const handle = fetchHandler({ respond, basePath: '/api/privacy' })
 * const response = await handle(new Request('https://example.com/api/privacy/pro-balances/lv/policy.json'))
 */
export const fetchHandler =
  ({ respond, basePath }: { respond: Respond; basePath: string }) =>
  async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    const { status, headers, body } = await respond({
      method: request.method,
      path: pathname.slice(basePath.length),
      acceptEncoding: request.headers.get('accept-encoding') ?? undefined,
      acceptLanguage: request.headers.get('accept-language') ?? undefined,
      ifNoneMatch: request.headers.get('if-none-match') ?? undefined,
    })
    const response = new Headers()
    for (let index = 0; index + 1 < headers.length; index += 2)
      response.set(headers[index] ?? '', headers[index + 1] ?? '')
    return new Response(body === undefined ? null : new Uint8Array(body), { status, headers: response })
  }
