import { randomBytes } from 'node:crypto'

/** How long the earlier secret still signs beside the new one, so that receivers can change in their own time. */
export const overlap = 24 * 60 * 60 * 1000

/** A signing secret as Standard Webhooks writes it: `whsec_` and 32 random bytes in base64. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

export type SecretsOf = {
  secret: string
  previousSecret?: string | undefined
  /** Until when the previous one signs too. */
  previousSecretUntil?: Date | undefined
}

/** The secrets that sign at a moment, the newest first. */
export const secretsAt = ({ secret, previousSecret, previousSecretUntil }: SecretsOf, now: Date): string[] =>
  previousSecret && previousSecretUntil && previousSecretUntil > now ? [secret, previousSecret] : [secret]
