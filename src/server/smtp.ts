/** E-mail of the app, sent through a server that an operator names. */
import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'
import type { Sender } from './sender.ts'

/** A server that does not answer is tried again later; nothing waits long for it. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/**
 * An adapter of Payload for SMTP.
 *
 * @param url as nodemailer takes it, with options as its query: `smtp://user:password@host:587?requireTLS=true`
 */
export const smtpAdapter =
  ({ url, from }: { url: string; from: Sender }): EmailAdapter<unknown> =>
  () => {
    const transport = createTransport({ url, ...patience })
    return {
      name: 'smtp',
      defaultFromAddress: from.address,
      defaultFromName: from.name,
      sendEmail: (message) => transport.sendMail({ from, ...message }),
    }
  }
