/** How an answer ends, as its head says. */
export type Framing = { kind: 'counted'; bytes: number } | { kind: 'chunked' }

/** Status and framing of an answer whose head has arrived; undefined while it has not. */
export const readHead = (text: string): { status: number; framing: Framing } | undefined => {
  const end = text.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const [first = '', ...lines] = text.slice(0, end).split('\r\n')
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1])
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const head = end + 4
  if (status === 204 || status === 304) return { status, framing: { kind: 'counted', bytes: head } }
  const length = headers.get('content-length')
  if (length !== undefined) return { status, framing: { kind: 'counted', bytes: head + Number(length) } }
  if (headers.get('transfer-encoding') === 'chunked') return { status, framing: { kind: 'chunked' } }
  throw new Error(`An answer that ends with its connection cannot be measured: ${first}`)
}

const lastChunk = Buffer.from('\r\n0\r\n\r\n', 'latin1')

/**
 * Finds the end of chunked answers. Only their last bytes are looked at: that compressed bytes look like the last chunk,
 * and a packet ends just there, does not happen.
 */
export const chunkEnd = (): ((bytes: Buffer, count: number) => boolean) => {
  const tail = Buffer.alloc(lastChunk.length)
  return (bytes, count) => {
    const kept = Math.max(0, tail.length - count)
    tail.copyWithin(0, tail.length - kept)
    bytes.copy(tail, kept, Math.max(0, count - tail.length), count)
    const ended = tail.equals(lastChunk)
    if (ended) tail.fill(0)
    return ended
  }
}
