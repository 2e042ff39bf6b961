/** Bodies from outside, within bounds. */
import type { IncomingMessage } from 'node:http'

export type Body = { outcome: 'read'; bytes: Buffer } | { outcome: 'too-large' | 'slow' | 'broken' }

/** Bytes of a choice: all vendors of a large site are some 4 kB. */
export const mostBytes = 16 * 1024
/** Milliseconds for all of it to come. */
export const patience = 10_000

/** Of node:http. Whoever sends too much or too slowly is not listened to further. */
export const readNodeBody = (request: IncomingMessage): Promise<Body> => {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return Promise.resolve({ outcome: 'too-large' })
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let bytes = 0
    const settle = (body: Body): void => {
      clearTimeout(timer)
      request.removeListener('data', take)
      resolve(body)
    }
    const take = (chunk: Buffer): void => {
      bytes += chunk.length
      if (bytes > mostBytes) settle({ outcome: 'too-large' })
      else chunks.push(chunk)
    }
    const timer = setTimeout(() => settle({ outcome: 'slow' }), patience)
    request.on('data', take)
    request.once('end', () =>
      settle({ outcome: 'read', bytes: chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks) }),
    )
    request.once('error', () => settle({ outcome: 'broken' }))
    request.once('close', () => settle({ outcome: 'broken' }))
  })
}

/** Of a Request. */
export const readFetchBody = async (request: Pick<Request, 'body' | 'headers'>): Promise<Body> => {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return { outcome: 'too-large' }
  const reader = request.body?.getReader()
  if (!reader) return { outcome: 'read', bytes: Buffer.alloc(0) }
  const chunks: Uint8Array[] = []
  let bytes = 0
  let late = false
  const timer = setTimeout(() => {
    late = true
    reader.cancel().catch(() => undefined)
  }, patience)
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (late) return { outcome: 'slow' }
      if (done) return { outcome: 'read', bytes: Buffer.concat(chunks) }
      bytes += value.length
      if (bytes > mostBytes) {
        reader.cancel().catch(() => undefined)
        return { outcome: 'too-large' }
      }
      chunks.push(value)
    }
  } catch {
    return { outcome: late ? 'slow' : 'broken' }
  } finally {
    clearTimeout(timer)
  }
}
