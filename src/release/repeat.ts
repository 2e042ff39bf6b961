/** Back to an earlier release, by publishing what it said as a new one: history only grows. */
import type { PayloadRequest } from 'payload'
import type { Account } from '../access/account.ts'
import type { PrivacyContext } from '../options.ts'
import type { ReleaseFacts } from '../policy/compile-policy.ts'
import { recordIn } from '../policy/material/consent-records.ts'
import { materialityOf } from '../policy/material/materiality.ts'
import type { SigningKey } from '../signing/signing-key.ts'
import { rowsOf } from '../translation/rows.ts'
import { previousOf } from './candidate.ts'
import { chainOf } from './chain.ts'
import { filesOfRelease } from './compile-release.ts'
import { decideMateriality, reasonsInWords } from './decide-materiality.ts'
import { readEffectiveDate } from './effective-date.ts'
import { poolOf, releaseOf } from './previous.ts'
import type { PublishOrder, PublishResult } from './publish.ts'
import { underPublishLock } from './publish-lock.ts'
import { queriesIn } from './queries-in.ts'
import { sealRecord } from './record.ts'
import { repeatDocuments, repeatedSite } from './repeat-documents.ts'
import { sameContent } from './same-content.ts'
import { signingKeyOf } from './signing.ts'
import { approvedSnapshot } from './snapshot.ts'
import { isNewest, standingOf } from './standing.ts'
import { writeRelease } from './write-release.ts'

export type RepeatOrder = Omit<PublishOrder, 'outdatedReasons'> & {
  /** The earlier release. */
  release: number
}

export type RepeatResult =
  | Exclude<PublishResult, { outcome: 'blocked' }>
  | { outcome: 'refused'; code: 'unknown-release' }

type Args = { context: PrivacyContext; req: PayloadRequest; account: Account; order: RepeatOrder }

const repeatInTransaction = async ({
  context,
  req,
  account,
  order,
  key,
}: Args & { key: SigningKey }): Promise<RepeatResult> => {
  const queries = await queriesIn(req)
  const rows = await rowsOf({ context, req, site: order.site })
  const { snapshot } = approvedSnapshot({ context, req, rows })
  if (!snapshot) return { outcome: 'refused', code: 'site-not-ready' }
  const { slug, name, timeZone } = snapshot.site
  const standing = await standingOf(queries, slug)
  const newest = standing.newest?.number ?? 0
  if (newest !== order.expectedRelease) return { outcome: 'refused', code: 'published-in-between', release: newest }
  if (standing.upcoming) return { outcome: 'refused', code: 'upcoming-release', ...standing.upcoming }
  const earlier = await releaseOf(queries, { site: slug, release: order.release })
  if (!earlier) return { outcome: 'refused', code: 'unknown-release' }
  const { current } = standing
  if (current && sameContent(current.policies, earlier.policies) && sameContent(current.banners, earlier.banners)) {
    return { outcome: 'unchanged', release: current.number }
  }
  const { sourceLocale } = earlier.manifest
  if (!order.notes[sourceLocale]?.trim()) return { outcome: 'refused', code: 'note-missing' }

  const now = new Date()
  const date = readEffectiveDate({ effectiveFrom: order.effectiveFrom, timeZone, now })
  if (!date.ok) return { outcome: 'refused', code: date.code }
  const { moreWording } = context
  const materiality = materialityOf({
    before: current?.policies ?? {},
    after: earlier.policies,
    records: { before: recordIn(current?.banners), after: recordIn(earlier.banners) },
    sourceLocale,
    moreWording,
  })
  const decision = decideMateriality({ proposed: materiality, first: current === undefined, order })
  if (decision.outcome === 'refused') return decision
  const { material, renew, editorialReason } = decision
  const number = newest + 1
  const publishedAt = now.toISOString()
  const sealed = sealRecord({
    schema: 'release-record/1',
    site: slug,
    release: number,
    publishedAt,
    publishedBy: { id: account.id, name: account.name },
    materiality: {
      proposed: materiality.material,
      decided: material,
      reasons: materiality.reasons,
      renew,
      ...(editorialReason === undefined ? {} : { editorialReason }),
    },
    outdated: [],
    unready: [],
    findings: [],
    repeats: order.release,
  })
  const facts: ReleaseFacts = {
    number,
    publishedAt,
    effectiveFrom: date.at ?? publishedAt,
    material,
    since: current?.number ?? 0,
    notes: order.notes,
    renew,
    record: { sha256: sealed.sha256 },
  }
  const previous = previousOf(standing)
  const reasons = reasonsInWords({ materiality, snapshot })
  const compiled = filesOfRelease({
    site: repeatedSite(earlier, { timeZone }),
    documents: repeatDocuments({ earlier, release: facts, previous, reasons }),
    release: facts,
    previous,
    chain: await chainOf({ context, req, site: slug, standing }),
    moreWording,
  })
  const { locales } = earlier.manifest
  await writeRelease({
    ...{ context, req, account, key, name, site: slug, locales, facts, compiled, sealed },
    revision: current ? current.revision + (material ? 1 : 0) : 1,
    scheduled: date.at !== undefined,
  })
  const { effectiveFrom } = facts
  return {
    outcome: 'published',
    site: slug,
    release: number,
    manifestSha256: compiled.manifestSha256,
    locales,
    effectiveFrom,
  }
}

/**
 * Publishes what an earlier release said as a new one, at once or for a date. What is approved now stays as it is, and is
 * what the next ordinary publishing has.
 */
export const repeatRelease = async (args: Args): Promise<RepeatResult> => {
  const inUse = await signingKeyOf(args.context)
  if (!inUse.ok) return { outcome: 'refused', code: inUse.code }
  return underPublishLock<RepeatResult>({
    req: args.req,
    site: args.order.site,
    keeps: ({ outcome }) => outcome === 'published',
    isSaved: async (result) => result.outcome === 'published' && (await isNewest(poolOf(args.req.payload), result)),
    work: (req) => repeatInTransaction({ ...args, req, key: inUse.key }),
  })
}
