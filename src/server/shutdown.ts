import type { Server } from 'node:http'

type Closer = { name: string; close: () => Promise<void> | void }

export type Shutdown = {
  /** Closed in the reverse order of their opening. Where the app is stopping already, at once. */
  add: (name: string, close: Closer['close']) => Promise<void>
  /** Closes everything; a second call waits for the first. */
  run: () => Promise<void>
  isStopping: () => boolean
}

/** Closes what was opened, last first, whatever one of them throws. */
export const createShutdown = ({ onError }: { onError: (name: string, error: unknown) => void }): Shutdown => {
  const closers: Closer[] = []
  let running: Promise<void> | undefined
  const closeOne = async ({ name, close }: Closer): Promise<void> => {
    try {
      await close()
    } catch (error) {
      onError(name, error)
    }
  }
  const closeAll = async (): Promise<void> => {
    for (let closer = closers.pop(); closer; closer = closers.pop()) await closeOne(closer)
  }
  return {
    add: async (name, close) => {
      if (running) await closeOne({ name, close })
      else closers.push({ name, close })
    },
    run: () => {
      running ??= closeAll()
      return running
    },
    isStopping: () => running !== undefined,
  }
}

/** Takes no more connections, lets requests in progress end, and cuts off those that do not within the time. */
export const drain = (server: Server, patience = 10_000): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), patience)
    // A connection that is kept alive is closed as soon as its answer is sent.
    const idle = setInterval(() => server.closeIdleConnections(), 100)
    server.close(() => {
      clearTimeout(timer)
      clearInterval(idle)
      resolve()
    })
    server.closeIdleConnections()
  })

export type FarewellOptions = {
  server: Server
  /** Milliseconds of answering on, so that whoever looks at `/health` sends no more. */
  delay: number
  /** Milliseconds that requests in progress have after it. */
  patience?: number
}

/**
 * Answers on for a while, telling with every answer that its connection ends (RFC 9112, 9.6), so that no request is on
 * its way when connections are closed; then drains.
 */
export const farewell = async ({ server, delay, patience }: FarewellOptions): Promise<void> => {
  server.prependListener('request', (_request, response) => {
    response.shouldKeepAlive = false
  })
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
  await drain(server, patience)
}
