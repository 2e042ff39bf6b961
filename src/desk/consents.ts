/**
 * `/privacy-desk` for the consents of a site, for those who answer for it: one by one, as a file, withdrawals, and counts.
 * Whoever may not see them is told so; of other sites nothing is there.
 */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayPublish } from '../access/account.ts'
import type { ConsentsOfSubject, SubjectConsent, Withdrawals } from '../admin/answers.ts'
import { consentLines, consentsHeading } from '../consent/consents-csv.ts'
import { createLedger } from '../consent/ledger.ts'
import { findSenders, findSubject, readPeriod, readWithdrawals, stateOf } from '../consent/read-consents.ts'
import { receiptHalves, receiptText } from '../consent/receipt.ts'
import { recordWithdrawal } from '../consent/record-withdrawal.ts'
import { findConsent, type KeptConsent, type NamedQuery } from '../consent/rows.ts'
import type { Sender } from '../consent/sender.ts'
import { consentStatistics } from '../consent/statistics/consent-statistics.ts'
import { isPeriod, periodMembers } from '../consent/statistics/period.ts'
import { readCounts } from '../consent/statistics/read-counts.ts'
import type { PrivacyContext } from '../options.ts'
import { postgresOf } from '../release/database.ts'
import { signingKeyOf } from '../release/signing.ts'
import { type KeySet, keySet } from '../signing/verify-signature.ts'
import { checkProof, parseReceipt } from '../verify/verify-receipt.ts'
import { ownSite } from './own-site.ts'
import { answer, deskEndpoint, refusal } from './respond.ts'

const site = z.union([z.number(), z.string().min(1).max(64)])
const uuid = z.uuid().transform((text) => text.toLowerCase())
/** As it stands in a receipt, too. */
const pasted = z
  .string()
  .max(100)
  .transform((text) => text.trim().replace(/^urn:uuid:/i, ''))
  .pipe(uuid)

const ofPeriod = z.object({ site, ...periodMembers })
const noPeriod = { path: ['to'], message: 'No period of at most ten years.' }

const queryOf = ({ payload }: PayloadRequest): NamedQuery => {
  const { pool } = postgresOf(payload)
  return (query) => pool.query(query)
}

/** An endpoint about the consents of one site, by its slug. */
const consentEndpoint = <Input extends { site: number | string }>(
  context: PrivacyContext,
  endpoint: {
    method?: 'get' | 'post'
    path: string
    input: z.ZodType<Input>
    handle: (call: {
      req: PayloadRequest
      query: NamedQuery
      site: string
      by: string
      input: Input
    }) => Promise<Response>
  },
): Endpoint =>
  deskEndpoint(context, {
    method: endpoint.method ?? 'get',
    path: `/sites/:site/consents${endpoint.path}`,
    input: endpoint.input,
    transaction: false,
    handle: async ({ req, account, input }) => {
      const own = await ownSite({ context, req, account, site: input.site })
      if (!own) return refusal(req, { status: 404, code: 'not-found' })
      if (!mayPublish(account)) return refusal(req, { status: 403, code: 'forbidden' })
      return endpoint.handle({ req, query: queryOf(req), site: own.slug, by: account.id, input })
    },
  })

const keyRows = z.array(z.object({ kid: z.string(), jwk: z.record(z.string(), z.unknown()) }))

const keysOf = async (query: NamedQuery): Promise<KeySet> => {
  const { rows } = await query({ text: 'select kid, jwk from privacy.signing_keys' })
  return keySet.parse({ keys: keyRows.parse(rows).map(({ kid, jwk }) => ({ ...jwk, kid })) })
}

const proofStateOf = async ({ consent, proof }: KeptConsent, keys: KeySet): Promise<SubjectConsent['proof']> => {
  const parsed = parseReceipt(Buffer.from(receiptText(receiptHalves(consent), proof)))
  if (!parsed.ok) return 'broken'
  const [finding] = await checkProof(parsed, keys)
  if (!finding) return 'signed'
  return finding.code === 'key-unknown' ? 'key-unknown' : 'broken'
}

type Beside = { proof: SubjectConsent['proof']; sender: Sender | undefined }

const told = (kept: KeptConsent, { proof, sender }: Beside): SubjectConsent => {
  const { at, expiresAt, receipt, release, locale, action, categories, vendors, surface, gpc } = kept.consent
  return {
    ...{ receipt, release, locale, action, surface, gpc, proof },
    sender: sender ? { address: sender.address ?? null, userAgent: sender.userAgent ?? null } : null,
    categories: [...categories],
    vendors: [...vendors],
    at: new Date(at).toISOString(),
    expiresAt: new Date(expiresAt).toISOString(),
  }
}

const attachment = (name: string, mediaType: string): Record<string, string> => ({
  'Content-Type': mediaType,
  'Content-Disposition': `attachment; filename="${name}"`,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
})

const findEndpoint = (context: PrivacyContext): Endpoint =>
  consentEndpoint(context, {
    path: '',
    input: z.object({ site, find: pasted }),
    handle: async ({ req, query, site: slug, input: { find } }) => {
      const found = await findSubject(query, { site: slug, id: find })
      const latest = found?.consents.at(-1)
      if (!found || !latest) return refusal(req, { status: 404, code: 'no-such-consent' })
      const keys = await keysOf(query)
      const receipts = found.consents.map(({ consent }) => consent.receipt)
      const senders = await findSenders(query, receipts)
      const consents = await Promise.all(
        found.consents.map(async (kept) =>
          told(kept, { proof: await proofStateOf(kept, keys), sender: senders.get(kept.consent.receipt) }),
        ),
      )
      const state = stateOf(latest.consent, Date.now())
      const { subject, more } = found
      return answer({ site: slug, subject, state, consents, more } satisfies ConsentsOfSubject)
    },
  })

const receiptEndpoint = (context: PrivacyContext): Endpoint =>
  consentEndpoint(context, {
    path: '/receipts/:receipt',
    input: z.object({ site, receipt: uuid }),
    handle: async ({ req, query, site: slug, input: { receipt } }) => {
      const kept = await findConsent(query, { site: slug, receipt })
      if (!kept) return refusal(req, { status: 404, code: 'no-such-consent' })
      const headers = attachment(`consent-${receipt}.jsonld`, 'application/ld+json')
      return new Response(receiptText(receiptHalves(kept.consent), kept.proof), { headers })
    },
  })

const withdrawEndpoint = (context: PrivacyContext): Endpoint =>
  consentEndpoint(context, {
    method: 'post',
    path: '/withdraw',
    input: z.object({ site, subject: uuid, id: uuid }),
    handle: async ({ req, query, site: slug, by, input: { subject, id } }) => {
      const signing = await signingKeyOf(context)
      if (!signing.ok) return refusal(req, { status: 503, code: 'receipts-not-signed' })
      const ledger = createLedger({ query, key: signing.key })
      const withdrawn = await recordWithdrawal({ query, ledger, order: { site: slug, subject, key: id } })
      if (withdrawn.outcome === 'busy') return refusal(req, { status: 503, code: 'not-taken-down' })
      if (withdrawn.outcome === 'refused') {
        const code = withdrawn.code === 'not-found' ? 'no-such-consent' : withdrawn.code
        return refusal(req, { status: code === 'no-such-consent' ? 404 : 409, code })
      }
      req.payload.logger.info(`privacy: user ${by} recorded the withdrawal ${withdrawn.receipt} on ${slug}`)
      return answer({ receipt: withdrawn.receipt }, 201)
    },
  })

const withdrawalsOnPage = 50

const withdrawalsEndpoint = (context: PrivacyContext): Endpoint =>
  consentEndpoint(context, {
    path: '/withdrawals',
    input: ofPeriod.extend({ before: uuid.optional() }).refine(isPeriod, noPeriod),
    handle: async ({ query, site: slug, input: { from, to, before } }) => {
      const limit = withdrawalsOnPage + 1
      const found = await readWithdrawals(query, { site: slug, period: { from, to }, before, limit })
      const withdrawals = found.slice(0, withdrawalsOnPage)
      return answer({ withdrawals, more: found.length > withdrawalsOnPage } satisfies Withdrawals)
    },
  })

const statisticsEndpoint = (context: PrivacyContext): Endpoint =>
  consentEndpoint(context, {
    path: '/statistics',
    input: ofPeriod
      .extend({
        locale: z.string().min(1).max(100).optional(),
        release: z.coerce.number().int().min(1).optional(),
      })
      .refine(isPeriod, noPeriod),
    handle: async ({ query, site: slug, input: { from, to, locale, release } }) => {
      const period = { from, to }
      const counts = await readCounts(query, { site: slug, period })
      return answer(consentStatistics({ counts, period, locale, release }))
    },
  })

/** Asked for a batch at a time, as fast as it is read and no faster. */
const streamed = (batches: AsyncGenerator<string>, onError: (error: unknown) => void): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    pull: async (stream) => {
      try {
        const { done, value } = await batches.next()
        if (done) stream.close()
        else stream.enqueue(encoder.encode(value))
      } catch (error) {
        // The file breaks off, so that nobody takes a part of it for all.
        onError(error)
        stream.error(error)
      }
    },
    cancel: async () => {
      await batches.return(undefined)
    },
  })
}

async function* csvOf(...asked: Parameters<typeof readPeriod>): AsyncGenerator<string> {
  yield consentsHeading()
  for await (const consents of readPeriod(...asked)) yield consentLines(consents)
}

const exportEndpoint = (context: PrivacyContext): Endpoint =>
  consentEndpoint(context, {
    path: '/export',
    input: ofPeriod.refine(isPeriod, noPeriod),
    handle: async ({ req, query, site: slug, input: { from, to } }) => {
      const body = streamed(csvOf(query, { site: slug, period: { from, to } }), (error) =>
        req.payload.logger.error({ err: error, msg: 'An export of consents broke off' }),
      )
      const headers = attachment(`${slug}-consents-${from}-${to}.csv`, 'text/csv; charset=utf-8')
      return new Response(body, { headers })
    },
  })

export const consentEndpoints = (context: PrivacyContext): Endpoint[] => [
  findEndpoint(context),
  receiptEndpoint(context),
  withdrawEndpoint(context),
  withdrawalsEndpoint(context),
  statisticsEndpoint(context),
  exportEndpoint(context),
]
