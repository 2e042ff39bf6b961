import type { Duplex } from 'node:stream'
import { codeOf } from '../error-code.ts'

const reasons = {
  400: 'Bad Request',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  413: 'Content Too Large',
  431: 'Request Header Fields Too Large',
} as const
type Status = keyof typeof reasons

const byCode: Readonly<Record<string, Status>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** Tells in a word, and ends the connection: where its requests end is not known any more. */
export const endConnection = (socket: Duplex, status: Status): void => {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const head = `HTTP/1.1 ${status} ${reasons[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`
  // Whoever does not read that is not waited for.
  socket.end(head, () => socket.destroy())
}

/**
 * Refuses what is not HTTP, or too much of it.
 *
 * @returns the status that was told; undefined where nobody is there any more
 */
export const refuseConnection = (error: Error, socket: Duplex): Status | undefined => {
  if (codeOf(error) === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return undefined
  }
  const status = byCode[codeOf(error) ?? ''] ?? 400
  endConnection(socket, status)
  return status
}
