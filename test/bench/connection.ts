import { connect } from 'node:net'
import { chunkEnd, type Framing, readHead } from './answers.ts'

export type ConnectionOptions = {
  host: string
  port: number
  /** As it goes over the line, the empty line included. */
  request: Buffer
  /** What each answer is to be. */
  status: number
  /** An answer arrived as a whole. */
  onAnswer: () => void
  /** Something else arrived, or nothing can any more. */
  onFailure: (reason: string) => void
}

export type Connection = { send: () => void; close: () => void }

/** Connections take turns to read, so one buffer does for all of them. */
const shared = Buffer.allocUnsafeSlow(256 * 1024)

/**
 * A connection that is kept open, with one request under way at a time. Its first answer is read; of further ones only
 * the status and where they end are looked at.
 */
export const openConnection = (options: ConnectionOptions): Connection => {
  const { host, port, request, status, onAnswer, onFailure } = options
  const code = Buffer.from(String(status), 'latin1')
  const [hundreds, tens, ones] = code
  const isEnd = chunkEnd()
  let framing: Framing | undefined
  let head = ''
  let received = 0
  let open = true

  const fail = (reason: string): false => {
    if (open) onFailure(reason)
    open = false
    return false
  }

  /** Whether the answer is complete. */
  const readFirst = (bytes: Buffer, count: number): boolean => {
    head += bytes.toString('latin1', 0, count)
    const read = readHead(head)
    if (!read) return false
    if (read.status !== status) return fail(`answered ${read.status} instead of ${status}`)
    framing = read.framing
    if (framing.kind === 'chunked') return isEnd(bytes, count)
    return received === framing.bytes
  }

  const read = (bytes: Buffer, count: number): boolean => {
    if (!framing) return readFirst(bytes, count)
    // `HTTP/1.1 200`: digits at 9, 10 and 11.
    if (received === count && (bytes[9] !== hundreds || bytes[10] !== tens || bytes[11] !== ones)) {
      return fail(`answered ${bytes.toString('latin1', 0, 15)} instead of ${status}`)
    }
    return framing.kind === 'chunked' ? isEnd(bytes, count) : received === framing.bytes
  }

  const onBytes = (count: number): true => {
    received += count
    const complete = read(shared, count)
    if (framing?.kind === 'counted' && received > framing.bytes) {
      fail(`answered with more than the ${framing.bytes} bytes of its first answer`)
    } else if (complete) {
      received = 0
      onAnswer()
    }
    return true
  }

  const socket = connect({ host, port, noDelay: true, onread: { buffer: shared, callback: onBytes } })
  socket.on('error', (error) => fail(String(error)))
  socket.on('close', () => fail('closed the connection'))
  return {
    send: () => socket.write(request),
    close: () => {
      open = false
      socket.destroy()
    },
  }
}
