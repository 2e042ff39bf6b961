import type { IncomingMessage } from 'node:http'

/**
 * Where a browser is sent that opened the app under another name of this machine: pages of the admin call the app by its
 * own address only, and what they may not read there they could only say to be missing.
 *
 * @param serverUrl address of the app; only one on `localhost` has other names that lead to it for sure
 * @returns a function from a request to the address, without a path; undefined where the request is at home
 * @example awayFromHome('http://localhost:3000')(request) // 'http://localhost:3000' for one with `Host: 127.0.0.1:3000`
 */
export const awayFromHome = (serverUrl: string): ((request: IncomingMessage) => string | undefined) => {
  const { protocol, hostname, port, origin } = new URL(serverUrl)
  const named = hostname === 'localhost' && protocol === 'http:' ? ['127.0.0.1', '[::1]'] : []
  const others = new Set(named.map((name) => (port === '' ? name : `${name}:${port}`)))
  return ({ method, headers }) =>
    method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && others.has(headers.host ?? '') ? origin : undefined
}
