import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'

/** What came over one connection: heads and bodies as they were sent, and where the next one would begin. */
export type Recorded = { line: string; headers: Record<string, string>; body: string }

/** Splits what was sent into requests as a strict server would; throws where anything is left over. */
export const requestsIn = (sent: string): Recorded[] => {
  const found: Recorded[] = []
  let rest = sent
  while (rest !== '') {
    const end = rest.indexOf('\r\n\r\n')
    if (end === -1) throw new Error(`Left over: ${JSON.stringify(rest)}`)
    const [line = '', ...fields] = rest.slice(0, end).split('\r\n')
    const headers: Record<string, string> = {}
    for (const field of fields) {
      const colon = field.indexOf(':')
      const name = field.slice(0, colon).toLowerCase()
      if (name in headers) throw new Error(`Twice: ${name}`)
      headers[name] = field.slice(colon + 1).trim()
    }
    rest = rest.slice(end + 4)
    let body = ''
    if (headers['transfer-encoding'] !== undefined) {
      if (headers['transfer-encoding'] !== 'chunked' || headers['content-length'] !== undefined)
        throw new Error(`Two ways to end: ${JSON.stringify(headers)}`)
      for (;;) {
        const size = /^([0-9a-f]+)\r\n/i.exec(rest)
        if (!size) throw new Error(`No chunk: ${JSON.stringify(rest)}`)
        const bytes = Number.parseInt(size[1] ?? '', 16)
        const from = size[0].length
        body += rest.slice(from, from + bytes)
        rest = rest.slice(from + bytes + 2)
        if (bytes === 0) break
      }
    } else {
      const length = Number(headers['content-length'] ?? 0)
      body = rest.slice(0, length)
      rest = rest.slice(length)
    }
    found.push({ line, headers, body })
  }
  return found
}

/**
 * A server that is no HTTP parser, so that it reads nothing as the front does: it keeps every byte of every connection and
 * answers 200 to each head that it sees.
 */
export const recordingUpstream = async () => {
  const connections: { sent: string }[] = []
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    const connection = { sent: '' }
    connections.push(connection)
    sockets.add(socket)
    let answered = 0
    socket.on('data', (chunk) => {
      connection.sent += chunk.toString('latin1')
      const heads = connection.sent.split('\r\n\r\n').length - 1
      // A body in chunks ends as a head does.
      const ends = [...connection.sent.matchAll(/\r\n0\r\n\r\n/g)].length
      for (; answered < heads - ends; answered += 1)
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-From: payload\r\n\r\nok')
    })
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    /** All requests that came, as a strict server reads them. */
    requests: () => connections.flatMap(({ sent }) => requestsIn(sent)),
    raw: () => connections.map(({ sent }) => sent),
    forget: () => {
      for (const socket of sockets) socket.destroy()
      connections.length = 0
    },
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
