import { Webhook } from 'standardwebhooks'

/**
 * The headers by which a receiver knows that a message is ours and unchanged (https://www.standardwebhooks.com).
 *
 * @param id the same at every attempt, so that a receiver can tell a repetition
 * @param at the moment of the attempt: a receiver refuses what is older than a few minutes
 * @param secrets each signs; during a change there are two
 */
export const signedHeaders = (message: {
  id: string
  at: Date
  body: string
  secrets: readonly string[]
}): Record<string, string> => ({
  'webhook-id': message.id,
  'webhook-timestamp': String(Math.floor(message.at.getTime() / 1000)),
  'webhook-signature': message.secrets
    .map((secret) => new Webhook(secret).sign(message.id, message.at, message.body))
    .join(' '),
})
