/** A mail server that keeps what it is sent, or refuses it. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type Mail = { to: string[]; raw: string; email: Email }

export type MailServer = {
  url: string
  /** The oldest first. */
  received: Mail[]
  /** Whether it refuses every message. */
  refuses: boolean
  stop: () => Promise<void>
}

export const startMailServer = async (): Promise<MailServer> => {
  const received: Mail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      void buffer(stream).then(async (raw) => {
        if (open.refuses) return done(new Error('Come back later'))
        const to = session.envelope.rcptTo.map(({ address }) => address)
        received.push({ to, raw: raw.toString('utf8'), email: await PostalMime.parse(raw) })
        done()
      }, done)
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const open: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuses: false,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return open
}
