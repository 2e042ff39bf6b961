/** What a receiver is told: the body of a message. */
import { z } from 'zod'
import { messageTypes } from './event-types.ts'

export const webhookMessage = z.object({
  type: z.enum(messageTypes),
  /** When it happened (ISO 8601). */
  timestamp: z.iso.datetime(),
  data: z.object({
    /** Slug of the site. */
    site: z.string(),
    /** Where the current manifest is. Absolute where the app knows its own address. */
    manifest: z.string(),
    /** Absent in a test of a site that has not published anything. */
    release: z.int().positive().optional(),
    effectiveFrom: z.iso.datetime().optional(),
    publishedAt: z.iso.datetime().optional(),
    /** Whether people must be asked and told again. */
    material: z.boolean().optional(),
    locales: z.array(z.string()).optional(),
    /** SHA-256 of the manifest of the release. */
    manifestSha256: z.string().optional(),
  }),
})
export type WebhookMessage = z.infer<typeof webhookMessage>

const moment = z.coerce.date().transform((date) => date.toISOString())

/** Of a row of `releases`, what the public tree says of it too. */
export const releaseFacts = z
  .object({
    number: z.int(),
    publishedAt: moment,
    effectiveFrom: moment,
    material: z.boolean(),
    locales: z.array(z.string()),
    manifestSha256: z.string(),
  })
  .transform(({ number, ...facts }) => ({ release: number, ...facts }))
export type ReleaseFacts = z.infer<typeof releaseFacts>

/**
 * Where the current manifest of a site is.
 * @param server address of the app, `''` where it is not known
 * @param api route of Payload's API
 */
export const manifestAddress = ({ server, api, site }: { server: string; api: string; site: string }): string =>
  `${server.replace(/\/$/, '')}${api}/privacy/${site}/index.json`

/** The body as it is signed and sent, the same at every attempt. */
export const bodyOf = (message: {
  type: WebhookMessage['type']
  at: Date
  site: string
  manifest: string
  facts?: ReleaseFacts | undefined
}): string => {
  const { type, at, site, manifest, facts } = message
  const body: WebhookMessage = { type, timestamp: at.toISOString(), data: { site, manifest, ...facts } }
  return JSON.stringify(webhookMessage.parse(body))
}
