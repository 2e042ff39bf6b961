/** Digests that are due: taken, written, sent, and what follows from it. */
import { createHash, randomUUID } from 'node:crypto'
import type { BasePayload } from 'payload'
import type { PrivacyContext } from '../../options.ts'
import { postgresOf } from '../../release/database.ts'
import { composeDigest } from './compose.ts'
import { sendsEmail, settingAddress } from './email.ts'
import { forgetDigest, settleFailed, settleTold, type TakenDigest, takeDue } from './queue.ts'
import { nextDigestAt, retryAt } from './schedule.ts'
import { type ReachedSite, type Subscriber, sitesOf, subscriberOf, timeZoneOf } from './subscriber.ts'
import type { WrittenDigest } from './write-digest.ts'

export type DigestTools = { payload: BasePayload; context: PrivacyContext; clock: () => Date }

export const digestOutcomes = ['sent', 'nothing-new', 'no-access', 'failed', 'gone'] as const
export type DigestOutcome = (typeof digestOutcomes)[number]
export type DigestCounts = Record<DigestOutcome, number>

/**
 * What was written less than this ago is told the next time: a write is dated when its transaction began, and one that is
 * still under way could not be told now and would be too old then.
 */
const settlingTime = 5 * 60_000

/** The same for one digest however often it is tried, so that a mail server can tell a repetition. */
const messageId = ({ account, toldUntil }: TakenDigest, serverURL: string): string => {
  const name = createHash('sha256').update(`${serverURL}\n${account}\n${toldUntil.toISOString()}`).digest('hex')
  return `<digest-${name.slice(0, 32)}@${new URL(serverURL).hostname}>`
}

const send = async (
  payload: BasePayload,
  taken: TakenDigest,
  to: Subscriber,
  written: WrittenDigest,
): Promise<void> => {
  await payload.sendEmail({
    to: to.address,
    ...written,
    messageId: messageId(taken, payload.config.serverURL),
    headers: {
      'List-Unsubscribe': `<${settingAddress(payload)}>`,
      // No answer by a machine is wanted (RFC 3834).
      'Auto-Submitted': 'auto-generated',
    },
  })
}

/** A transport's own words may hold an address. */
const kindOf = (error: unknown): string => {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' && /^[A-Z_]+$/.test(code) ? code : error instanceof Error ? error.name : 'unknown'
}

const sendOne = async (tools: DigestTools, taken: TakenDigest, lease: string): Promise<DigestOutcome> => {
  const { payload, context, clock } = tools
  const queries = postgresOf(payload).pool
  const { account, frequency, language, toldUntil, attempts } = taken
  const subscriber = await subscriberOf(tools, account)
  if (subscriber === 'gone') {
    await forgetDigest(queries, account)
    return 'gone'
  }
  const sites: ReachedSite[] = subscriber ? await sitesOf(tools, subscriber.account) : []
  const timeZone = timeZoneOf(sites)
  const until = new Date(clock().getTime() - settlingTime)
  const written =
    subscriber && (await composeDigest({ payload, context, subscriber, sites, language, since: toldUntil, until }))
  if (subscriber && written) {
    try {
      await send(payload, taken, subscriber, written)
    } catch (error) {
      const again = retryAt({ attempt: attempts, frequency, timeZone, now: clock() })
      await settleFailed({ queries, account, lease, next: again.at, attempts: again.isLast ? 0 : attempts })
      payload.logger.warn(
        `privacy: a digest could not be sent (${kindOf(error)}), and is tried again at ${again.at.toISOString()}`,
      )
      return 'failed'
    }
  }
  const next = nextDigestAt({ frequency, timeZone, after: clock() })
  await settleTold({ queries, account, lease, next, until })
  if (!subscriber) return 'no-access'
  return written ? 'sent' : 'nothing-new'
}

/**
 * Sends what is due. Any number of processes may do so at once: each digest is with one of them.
 *
 * @param mayGoOn asked before another is taken
 * @returns how many came to what
 */
export const sendDueDigests = async (
  tools: DigestTools,
  mayGoOn: () => boolean = () => true,
): Promise<DigestCounts> => {
  const counts: DigestCounts = { sent: 0, 'nothing-new': 0, 'no-access': 0, failed: 0, gone: 0 }
  if (!sendsEmail(tools.payload)) return counts
  const queries = postgresOf(tools.payload).pool
  while (mayGoOn()) {
    const lease = randomUUID()
    const taken = await takeDue({ queries, lease, now: tools.clock() })
    if (!taken) break
    counts[await sendOne(tools, taken, lease)] += 1
  }
  return counts
}
