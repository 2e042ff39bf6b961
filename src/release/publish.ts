/** Publishing: one consistent snapshot of what is approved becomes a release, all of it or nothing. */
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Account } from '../access/account.ts'
import type { PrivacyContext } from '../options.ts'
import { cleanProse } from '../policy/clean-text.ts'
import type { Finding } from '../policy/findings/finding.ts'
import { type Candidate, candidateOf } from './candidate.ts'
import type { CompiledRelease } from './compile-release.ts'
import { compressed } from './compress.ts'
import { postgresOf, transactionOf } from './database.ts'
import { decideMateriality, type MaterialityDecision, reasonsInWords } from './decide-materiality.ts'
import { addReleaseEvent } from './events.ts'
import { blockedLocales, type GateReport } from './gate.ts'
import { currentRelease, poolOf, type Queries } from './previous.ts'
import { type ReleaseRecord, recordedFindings, sealRecord } from './record.ts'
import { waived } from './waivers.ts'

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
  /** The release that the publisher compared with; another one in between refuses the order. */
  expectedRelease: number
}

export type PublishResult =
  | { outcome: 'published'; site: string; release: number; manifestSha256: string; locales: string[] }
  | { outcome: 'unchanged'; release: number }
  | { outcome: 'blocked'; code: 'incomplete'; gate: GateReport; missing: string[]; outdated: string[] }
  | { outcome: 'blocked'; code: 'findings'; findings: Finding[] }
  | { outcome: 'refused'; code: 'site-not-ready' | 'note-missing' | 'editorial-reason-missing' | 'not-saved' }
  | { outcome: 'refused'; code: 'published-in-between'; release: number }

type Args = { context: PrivacyContext; req: PayloadRequest; account: Account; order: PublishOrder }

const insertFiles = async (args: { req: PayloadRequest; site: string; release: number; compiled: CompiledRelease }) => {
  const { req, site, release, compiled } = args
  const db = await transactionOf(req)
  for (const file of compiled.files) {
    const { body, gzip, brotli } = await compressed(file.body)
    await db.execute(sql`insert into privacy.release_files (site, release, path, media_type, sha256, body, gzip, brotli)
      values (${site}, ${release}, ${file.path}, ${file.mediaType}, ${file.sha256}, ${body}, ${gzip}, ${brotli})`)
  }
  for (const file of compiled.differences) {
    const { body, gzip, brotli } = await compressed(file.body)
    await db.execute(sql`insert into privacy.site_files (site, path, media_type, sha256, body, gzip, brotli)
      values (${site}, ${file.path}, ${file.mediaType}, ${file.sha256}, ${body}, ${gzip}, ${brotli})`)
  }
  await db.execute(sql`insert into privacy.current_release (site, release) values (${site}, ${release})
    on conflict (site) do update set release = excluded.release, updated_at = now()`)
  await addReleaseEvent({ db, site, release, kind: 'effective' })
  await db.execute(sql`select pg_notify('privacy_release', ${site})`)
}

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
const publishInTransaction = async ({ context, req, account, order }: Args): Promise<PublishResult> => {
  const db = await transactionOf(req)
  const queries: Queries = {
    query: async (text, values) => {
      const [site] = values
      const parts = text.split('$1')
      return db.execute(sql.join([sql.raw(parts[0] ?? ''), sql`${site}`, sql.raw(parts[1] ?? '')]))
    },
  }
  const candidate = await candidateOf({ context, req, queries, site: order.site })
  if (!candidate) return { outcome: 'refused', code: 'site-not-ready' }
  const { snapshot, previous, gate } = candidate
  const before = previous?.number ?? 0
  if (before !== order.expectedRelease) return { outcome: 'refused', code: 'published-in-between', release: before }
  if (candidate.unchanged) return { outcome: 'unchanged', release: before }
  const blocked = blockedLocales(gate, order.outdatedReasons)
  if (blocked.missing.length > 0 || blocked.outdated.length > 0) {
    return { outcome: 'blocked', code: 'incomplete', gate, ...blocked }
  }
  if (candidate.blocking.length > 0) return { outcome: 'blocked', code: 'findings', findings: candidate.blocking }
  if (!order.notes[snapshot.site.sourceLocale]?.trim()) return { outcome: 'refused', code: 'note-missing' }

  const number = before + 1
  const now = new Date().toISOString()
  const decision = decideMateriality({ proposed: candidate.materiality, first: previous === undefined, order })
  if (decision.outcome === 'refused') return decision
  const { material, renew } = decision
  const revision = previous ? previous.revision + (material ? 1 : 0) : 1
  const site = snapshot.site.slug
  const sealed = sealRecord(recordOf({ candidate, decision, order, account, number, publishedAt: now }))
  const compiled = candidate.compile({
    number,
    publishedAt: now,
    effectiveFrom: now,
    material,
    since: before,
    notes: order.notes,
    reasons: reasonsInWords({ materiality: candidate.materiality, snapshot }),
    renew,
    record: { sha256: sealed.sha256 },
  })
  await req.payload.create({
    collection: context.slugs.releases,
    data: {
      title: `${snapshot.site.name} ${number}`,
      site,
      number,
      publishedAt: now,
      effectiveFrom: now,
      publishedBy: account.name,
      publisherId: account.id,
      material,
      revision,
      locales: snapshot.site.publishedLocales,
      notes: order.notes,
      manifestSha256: compiled.manifestSha256,
      record: sealed.record,
      recordSalt: sealed.salt,
      recordSha256: sealed.sha256,
    },
    depth: 0,
    req,
  })
  await insertFiles({ req, site, release: number, compiled })
  return {
    outcome: 'published',
    site,
    release: number,
    manifestSha256: compiled.manifestSha256,
    locales: snapshot.site.publishedLocales,
  }
}

/**
 * Publishes what is approved of a site.
 *
 * A lock is taken before the transaction begins, so that its snapshot is not older than the lock; and the release is
 * read back on another connection, since Payload answers as if nothing had happened when a COMMIT fails.
 */
export const publish = async (args: Args): Promise<PublishResult> => {
  const { req, order } = args
  const { payload } = req
  const database = postgresOf(payload)
  const lock = await database.pool.connect()
  const name = `privacy/publish/${String(order.site)}`
  try {
    await lock.query('select pg_advisory_lock(hashtextextended($1, 0))', [name])
    const transactionID = await payload.db.beginTransaction({ isolationLevel: 'repeatable read' })
    if (transactionID === null) return { outcome: 'refused', code: 'not-saved' }
    const own: PayloadRequest = Object.assign(Object.create(req), { transactionID })
    let result: PublishResult
    try {
      result = await publishInTransaction({ ...args, req: own })
    } catch (error) {
      await payload.db.rollbackTransaction(transactionID)
      throw error
    }
    if (result.outcome !== 'published') {
      await payload.db.rollbackTransaction(transactionID)
      return result
    }
    await payload.db.commitTransaction(transactionID)
    const saved = await currentRelease(poolOf(payload), result.site)
    return saved?.manifestSha256 === result.manifestSha256 ? result : { outcome: 'refused', code: 'not-saved' }
  } finally {
    await lock.query('select pg_advisory_unlock(hashtextextended($1, 0))', [name]).catch(() => undefined)
    lock.release()
  }
}
