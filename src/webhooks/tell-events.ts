/** Makes what happened to releases into messages, one for each webhook that waits for it. */
import { randomUUID } from 'node:crypto'
import type { BasePayload } from 'payload'
import type { PrivacyContext } from '../options.ts'
import { postgresOf } from '../release/database.ts'
import { eventOfKind, type MessageType } from './event-types.ts'
import { bodyOf, manifestAddress, type ReleaseFacts, releaseFacts } from './message.ts'
import { type NewMessage, type ReleaseEvent, tellEvent, untoldEvents } from './queue.ts'
import { webhooksFor } from './stored-webhook.ts'

type Installation = { payload: BasePayload; context: PrivacyContext }

/** What is public of a release; of the newest where no number is given. */
export const factsOf = async (
  { payload, context }: Installation,
  { site, release }: { site: string; release?: number },
): Promise<ReleaseFacts | undefined> => {
  const { docs } = await payload.find({
    collection: context.slugs.releases,
    depth: 0,
    limit: 1,
    pagination: false,
    sort: '-number',
    where: { and: [{ site: { equals: site } }, ...(release ? [{ number: { equals: release } }] : [])] },
  })
  return docs[0] ? releaseFacts.parse(docs[0]) : undefined
}

/** @param about what is told of the release; nothing where there is none yet */
export const newMessage = (
  { payload }: Pick<Installation, 'payload'>,
  told: {
    webhook: number | string
    type: MessageType
    at: Date
    site: string
    about: ReleaseFacts | undefined
  },
): NewMessage => {
  const { webhook, type, at, site, about } = told
  const { routes, serverURL } = payload.config
  return {
    id: `msg_${randomUUID().replaceAll('-', '')}`,
    webhook: String(webhook),
    type,
    release: about?.release ?? null,
    body: bodyOf({
      type,
      at,
      site,
      manifest: manifestAddress({ server: serverURL, api: routes.api, site }),
      facts: about,
    }),
  }
}

const messagesOf = async (installation: Installation, event: ReleaseEvent): Promise<NewMessage[]> => {
  const { payload, context } = installation
  const type = eventOfKind(event.kind)
  if (!type) return []
  const { docs } = await payload.find({
    collection: context.slugs.sites,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { slug: true },
    where: { slug: { equals: event.site } },
  })
  const [site] = docs
  // A site may be deleted; its releases stay.
  if (!site) return []
  const webhooks = await webhooksFor(installation, { site: site.id, type, at: event.at })
  if (webhooks.length === 0) return []
  const about = await factsOf(installation, event)
  return webhooks.map(({ id }) =>
    newMessage(installation, { webhook: id, type, at: event.at, site: event.site, about }),
  )
}

/** Makes every event into its messages that was not yet. Safe in several processes at once. */
export const tellEvents = async (installation: Installation, now: Date): Promise<void> => {
  const { pool } = postgresOf(installation.payload)
  for (const event of await untoldEvents(pool)) {
    const messages = await messagesOf(installation, event)
    await tellEvent({ queries: pool, event: event.id, messages, now })
  }
}
