/** Consents of one site as those who answer for it look them up. */
import { z } from 'zod'
import type { Consent } from './receipt.ts'
import { findConsent, type KeptConsent, keptConsents, type NamedQuery } from './rows.ts'
import type { Sender } from './sender.ts'
import { dayAfter, type Period } from './statistics/period.ts'

export type Place = { site: string }

/** Choices of one subject that are shown: nobody makes so many, but whoever likes can send them. */
export const mostOfSubject = 200

export type FoundSubject = {
  subject: string
  /** Its latest choices, the earliest of them first. */
  consents: readonly KeptConsent[]
  /** Whether there are earlier ones. */
  more: boolean
}

const ofSubject = async (query: NamedQuery, { site, subject }: Place & { subject: string }): Promise<KeptConsent[]> => {
  const { rows } = await query({
    text: `select * from privacy.consents where subject = $1 and site = $2 order by at desc, receipt desc limit $3`,
    values: [subject, site, mostOfSubject + 1],
  })
  return keptConsents(rows)
}

/**
 * @param id a UUID: of a receipt, or of a subject
 * @returns the subject with its choices; undefined where the site has neither
 */
export const findSubject = async (
  query: NamedQuery,
  { site, id }: Place & { id: string },
): Promise<FoundSubject | undefined> => {
  const receipt = await findConsent(query, { site, receipt: id })
  const subject = receipt?.consent.subject ?? id
  const found = await ofSubject(query, { site, subject })
  if (found.length === 0) return undefined
  return { subject, consents: found.slice(0, mostOfSubject).reverse(), more: found.length > mostOfSubject }
}

const sentRow = z.object({ receipt: z.string(), address: z.string().nullable(), user_agent: z.string().nullable() })

/**
 * What is kept of who sent choices, where the site asked for it when they were made.
 *
 * @param receipts of choices of a site that whoever asks may see
 */
export const findSenders = async (
  query: NamedQuery,
  receipts: readonly string[],
): Promise<ReadonlyMap<string, Sender>> => {
  const { rows } = await query({
    text: 'select receipt, address::text, user_agent from privacy.consent_senders where receipt = any($1::uuid[])',
    values: [receipts],
  })
  const found = z.array(sentRow).parse(rows)
  return new Map(
    found.map(({ receipt, address, user_agent: userAgent }) => [
      receipt,
      { address: address ?? undefined, userAgent: userAgent ?? undefined },
    ]),
  )
}

export type ConsentState = 'given' | 'refused' | 'withdrawn' | 'expired'

/** What holds after a subject's latest choice, whatever the way that it was made. */
export const stateOf = (
  { action, categories, expiresAt }: Pick<Consent, 'action' | 'categories' | 'expiresAt'>,
  now: number,
): ConsentState => {
  if (expiresAt <= now) return 'expired'
  if (categories.some((category) => category !== 'necessary')) return 'given'
  return action === 'withdraw' ? 'withdrawn' : 'refused'
}

const bounds = ({ from, to }: Period) => [from, dayAfter(to)]

/** A receipt names its moment: what is of a period is between two of them. */
const within = 'receipt >= privacy.first_receipt_of($2::date) and receipt < privacy.first_receipt_of($3::date)'

/**
 * All consents of a period in batches, the earliest first, so that none of a million has to be held.
 *
 * @param size of a batch
 */
export async function* readPeriod(
  query: NamedQuery,
  { site, period, size = 2_000 }: Place & { period: Period; size?: number },
): AsyncGenerator<readonly Consent[]> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await query({
      text: `select * from privacy.consents where site = $1 and ${within} and receipt > $4 order by receipt limit $5`,
      values: [site, ...bounds(period), after, size],
    })
    const consents = keptConsents(rows).map(({ consent }) => consent)
    if (consents.length > 0) yield consents
    const last = consents.at(-1)
    if (!last || consents.length < size) return
    after = last.receipt
  }
}

const withdrawal = z.object({
  receipt: z.string(),
  at: z.date().transform((at) => at.toISOString()),
  subject: z.string(),
  surface: z.string(),
  release: z.int(),
  locale: z.string(),
})
export type Withdrawal = z.infer<typeof withdrawal>

/**
 * Withdrawals of a period, the latest first.
 *
 * @param before a receipt that they were made before; undefined: from the latest on
 */
export const readWithdrawals = async (
  query: NamedQuery,
  { site, period, before, limit }: Place & { period: Period; before: string | undefined; limit: number },
): Promise<Withdrawal[]> => {
  const { rows } = await query({
    text: `select receipt, at, subject, surface, release, locale from privacy.consents
      where site = $1 and action = 'withdraw' and ${within} and ($4::uuid is null or receipt < $4::uuid)
      order by receipt desc limit $5`,
    values: [site, ...bounds(period), before ?? null, limit],
  })
  return z.array(withdrawal).parse(rows)
}
