/** Publishing: one consistent snapshot of what is approved becomes a release, all of it or nothing. */
import { setImmediate } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import type { Account } from '../access/account.ts'
import type { PrivacyContext } from '../options.ts'
import { cleanProse } from '../policy/clean-text.ts'
import type { ReleaseFacts } from '../policy/compile-policy.ts'
import type { Finding } from '../policy/findings/finding.ts'
import type { SigningKey } from '../signing/signing-key.ts'
import { type Candidate, candidateOf } from './candidate.ts'
import { decideMateriality, type MaterialityDecision, reasonsInWords } from './decide-materiality.ts'
import { type EffectiveDateProblem, readEffectiveDate } from './effective-date.ts'
import { blockedLocales, type GateReport } from './gate.ts'
import { poolOf } from './previous.ts'
import { underPublishLock } from './publish-lock.ts'
import { queriesIn } from './queries-in.ts'
import { type ReleaseRecord, recordedFindings, sealRecord } from './record.ts'
import { signingKeyOf } from './signing.ts'
import { isNewest } from './standing.ts'
import { waived } from './waivers.ts'
import { type Progress, writeRelease } from './write-release.ts'

export type PublishOrder = {
  site: number | string
  /** By locale: what changed, in words for readers. The source locale's is required. */
  notes: Readonly<Record<string, string>>
  /** By locale: why text that is older than its source may go out. */
  outdatedReasons: Readonly<Record<string, string>>
  /** Whether people must be asked and told again. Proposed by rule where absent. */
  material?: boolean | undefined
  /** Why it is editorial, where the rule proposes that it is material. Kept with the release, never public. */
  editorialReason?: string | undefined
  /** The newest release that the publisher knew of; another one in between refuses the order. */
  expectedRelease: number
  /** When it takes effect: local time in the site's zone, `2026-12-24T00:00`. At once where absent. */
  effectiveFrom?: string | undefined
}

export type PublishResult =
  | {
      outcome: 'published'
      site: string
      release: number
      manifestSha256: string
      locales: string[]
      /** ISO 8601, in UTC. */
      effectiveFrom: string
    }
  | { outcome: 'unchanged'; release: number }
  | { outcome: 'blocked'; code: 'incomplete'; gate: GateReport; missing: string[]; outdated: string[] }
  | { outcome: 'blocked'; code: 'findings'; findings: Finding[] }
  | { outcome: 'refused'; code: 'site-not-ready' | 'note-missing' | 'editorial-reason-missing' | 'not-saved' }
  | { outcome: 'refused'; code: 'signing-key-missing' | 'signing-key-invalid' | EffectiveDateProblem }
  | { outcome: 'refused'; code: 'upcoming-release'; release: number; effectiveFrom: string }
  | { outcome: 'refused'; code: 'published-in-between'; release: number }

type Args = { context: PrivacyContext; req: PayloadRequest; account: Account; order: PublishOrder }
type Inside = Args & { key: SigningKey; progress: Progress | undefined }

/** What was decided, by whom, and what was known when it was. */
const recordOf = ({
  candidate: { snapshot, gate, findings, waivers, occasion, materiality },
  decision,
  order,
  account,
  number,
  publishedAt,
}: Pick<Args, 'account' | 'order'> & {
  candidate: Candidate
  decision: Extract<MaterialityDecision, { outcome: 'decided' }>
  number: number
  publishedAt: string
}): ReleaseRecord => ({
  schema: 'release-record/1',
  site: snapshot.site.slug,
  release: number,
  publishedAt,
  publishedBy: { id: account.id, name: account.name },
  materiality: {
    proposed: materiality.material,
    decided: decision.material,
    reasons: materiality.reasons,
    renew: decision.renew,
    ...(decision.editorialReason === undefined ? {} : { editorialReason: decision.editorialReason }),
  },
  outdated: gate.locales
    .filter(({ outdated }) => outdated.length > 0)
    .map(({ locale, outdated }) => ({
      locale,
      reason: cleanProse(order.outdatedReasons[locale] ?? '').trim(),
      places: outdated,
    })),
  unready: gate.unready,
  findings: recordedFindings({ findings, held: waived({ findings, waivers, occasion }) }),
})

/** Runs inside the transaction; everything that it returns but `published` is rolled back. */
const publishInTransaction = async ({
  context,
  req,
  account,
  order,
  key,
  progress,
}: Inside): Promise<PublishResult> => {
  progress?.({ step: 'reading', done: 0, of: 1 })
  const candidate = await candidateOf({ context, req, queries: await queriesIn(req), site: order.site })
  if (!candidate) return { outcome: 'refused', code: 'site-not-ready' }
  const { snapshot, previous, gate, standing } = candidate
  const newest = standing.newest?.number ?? 0
  if (newest !== order.expectedRelease) return { outcome: 'refused', code: 'published-in-between', release: newest }
  if (standing.upcoming) return { outcome: 'refused', code: 'upcoming-release', ...standing.upcoming }
  if (candidate.unchanged && previous) return { outcome: 'unchanged', release: previous.number }
  const blocked = blockedLocales(gate, order.outdatedReasons)
  if (blocked.missing.length > 0 || blocked.outdated.length > 0) {
    return { outcome: 'blocked', code: 'incomplete', gate, ...blocked }
  }
  if (candidate.blocking.length > 0) return { outcome: 'blocked', code: 'findings', findings: candidate.blocking }
  if (!order.notes[snapshot.site.sourceLocale]?.trim()) return { outcome: 'refused', code: 'note-missing' }

  const number = newest + 1
  const now = new Date()
  const date = readEffectiveDate({ effectiveFrom: order.effectiveFrom, timeZone: snapshot.site.timeZone, now })
  if (!date.ok) return { outcome: 'refused', code: date.code }
  const decision = decideMateriality({ proposed: candidate.materiality, first: previous === undefined, order })
  if (decision.outcome === 'refused') return decision
  const { material, renew } = decision
  const publishedAt = now.toISOString()
  const site = snapshot.site.slug
  const sealed = sealRecord(recordOf({ candidate, decision, order, account, number, publishedAt }))
  const facts: ReleaseFacts = {
    number,
    publishedAt,
    effectiveFrom: date.at ?? publishedAt,
    material,
    since: previous?.number ?? 0,
    notes: order.notes,
    reasons: reasonsInWords({ materiality: candidate.materiality, snapshot }),
    renew,
    record: { sha256: sealed.sha256 },
  }
  progress?.({ step: 'compiling', done: 0, of: 1 })
  // Compiling holds up everything else: what was told before it is to be on its way.
  if (progress) await setImmediate()
  const compiled = candidate.compile(facts)
  const locales = snapshot.site.publishedLocales
  await writeRelease({
    ...{ context, req, account, key, site, locales, facts, compiled, sealed, progress },
    name: snapshot.site.name,
    revision: previous ? previous.revision + (material ? 1 : 0) : 1,
    scheduled: date.at !== undefined,
  })
  const { effectiveFrom } = facts
  const { manifestSha256 } = compiled
  return { outcome: 'published', site, release: number, manifestSha256, locales, effectiveFrom }
}

/** Publishes what is approved of a site, at once or for a date. */
export const publish = async ({
  progress,
  ...args
}: Args & { progress?: Progress | undefined }): Promise<PublishResult> => {
  const inUse = await signingKeyOf(args.context)
  if (!inUse.ok) return { outcome: 'refused', code: inUse.code }
  return underPublishLock<PublishResult>({
    req: args.req,
    site: args.order.site,
    keeps: ({ outcome }) => outcome === 'published',
    isSaved: async (result) => result.outcome === 'published' && (await isNewest(poolOf(args.req.payload), result)),
    work: (req) => publishInTransaction({ ...args, req, key: inUse.key, progress }),
  })
}
