/** The release that publishing would make now: what stands in its way, and what it would change. */
import type { PayloadRequest } from 'payload'
import type { PolicyDifference } from '../contract/policy-difference.ts'
import type { PolicyDocument } from '../contract/policy-document.ts'
import type { PrivacyContext } from '../options.ts'
import { comparePolicies, type PolicyPair } from '../policy/compare-policies.ts'
import type { ReleaseFacts } from '../policy/compile-policy.ts'
import type { Finding } from '../policy/findings/finding.ts'
import { recordIn } from '../policy/material/consent-records.ts'
import { type Materiality, materialityOf } from '../policy/material/materiality.ts'
import type { Snapshot } from '../policy/snapshot.ts'
import { rowsOf } from '../translation/rows.ts'
import { chainOf } from './chain.ts'
import {
  type CompiledRelease,
  compileDocuments,
  documentsOfRelease,
  filesOfRelease,
  siteFactsOf,
} from './compile-release.ts'
import { dayOf, findingsIn } from './findings.ts'
import { type GateReport, gateOf } from './gate.ts'
import type { PublishedRelease, Queries } from './previous.ts'
import type { PreviousRelease } from './release-chain.ts'
import { sameContent } from './same-content.ts'
import { approvedSnapshot } from './snapshot.ts'
import { type Standing, standingOf } from './standing.ts'
import { blockingFindings, type Occasion, type Waiver, waiversOf } from './waivers.ts'

export type Candidate = {
  snapshot: Snapshot
  gate: GateReport
  findings: Finding[]
  /** Of the site; whether one holds depends on {@link Candidate.occasion}. */
  waivers: Waiver[]
  occasion: Occasion
  /** Errors that nobody waived: with one of them nothing is published. */
  blocking: Finding[]
  /** In effect now. */
  previous: PublishedRelease | undefined
  standing: Standing
  /** By locale; against the current release. */
  differences: Record<string, PolicyDifference>
  unchanged: boolean
  /** Proposed by rule, with its reasons; the first release always is. */
  materiality: Materiality
  compile: (facts: ReleaseFacts) => CompiledRelease
}

const pairOf = (before: PolicyDocument | undefined, after: PolicyDocument | undefined): PolicyPair | undefined => {
  if (after) return { before, after }
  return before ? { before, after } : undefined
}

/** Facts of a release that is only looked at: what is compared leaves them out. */
const provisional = ({ current, newest }: Standing): ReleaseFacts => ({
  number: (newest?.number ?? 0) + 1,
  publishedAt: '1970-01-01T00:00:00.000Z',
  effectiveFrom: '1970-01-01T00:00:00.000Z',
  material: false,
  since: current?.number ?? 0,
  notes: {},
})

/** What the next release follows. */
export const previousOf = ({ current, releases }: Standing): PreviousRelease | null =>
  current
    ? { number: current.number, manifestSha256: current.manifestSha256, releases, policies: current.policies }
    : null

type Asked = { context: PrivacyContext; req: PayloadRequest; queries: Queries; site: number | string }

/** What is approved, and what of it may be published. The rows are let go of: a large site has tens of thousands. */
const approvedOf = async ({ context, req, site }: Omit<Asked, 'queries'>) => {
  const rows = await rowsOf({ context, req, site })
  const { snapshot, dangling } = approvedSnapshot({ context, req, rows })
  if (!snapshot) return undefined
  return { snapshot, gate: gateOf({ rows, locales: snapshot.site.publishedLocales, dangling }) }
}

/** What the next release would say, and how that differs from what is said now. */
const comparedOf = async ({ context, req, queries, snapshot }: Omit<Asked, 'site'> & { snapshot: Snapshot }) => {
  const standing = await standingOf(queries, snapshot.site.slug)
  const previous = standing.current
  const before = previousOf(standing)
  const chain = await chainOf({ context, req, site: snapshot.site.slug, standing })
  const compiled = compileDocuments({ snapshot, release: provisional(standing), previous: before })
  const locales = [...new Set([...snapshot.site.publishedLocales, ...Object.keys(previous?.policies ?? {})])]
  const materiality = materialityOf({
    before: previous?.policies ?? {},
    after: compiled.policies,
    records: { before: recordIn(previous?.banners), after: recordIn(compiled.banners) },
    sourceLocale: snapshot.site.sourceLocale,
    moreWording: context.moreWording,
  })
  const differences = Object.fromEntries(
    locales.flatMap((locale) => {
      const pair = pairOf(previous?.policies[locale], compiled.policies[locale])
      return pair
        ? [[locale, comparePolicies({ ...pair, material: materiality.material, moreWording: context.moreWording })]]
        : []
    }),
  )
  const compile = (facts: ReleaseFacts) =>
    filesOfRelease({
      site: siteFactsOf(snapshot),
      documents: documentsOfRelease(compiled, { release: facts, previous: before }),
      release: facts,
      previous: before,
      chain,
      compared: differences,
      moreWording: context.moreWording,
    })
  const unchanged =
    previous !== undefined &&
    previous.manifest.environment === snapshot.site.environment &&
    sameContent(previous.policies, compiled.policies) &&
    sameContent(previous.banners, compiled.banners)
  return { standing, previous, differences, unchanged, materiality, compile }
}

/**
 * @param queries where the current release is read: within the transaction when it is published
 * @returns `undefined` when the site itself was never marked ready
 */
export const candidateOf = async (asked: Asked): Promise<Candidate | undefined> => {
  const { context, req, site } = asked
  const approved = await approvedOf(asked)
  if (!approved) return undefined
  const { snapshot } = approved
  const today = dayOf(new Date())
  // Before anything is compiled: what is held for the one is not held for the other.
  const findings = await findingsIn({ context, req, site, snapshot, today })
  const waivers = await waiversOf({ context, req, site })
  const compared = await comparedOf({ ...asked, snapshot })
  const occasion = { release: (compared.standing.newest?.number ?? 0) + 1, today }
  const blocking = blockingFindings({ findings, waivers, occasion })
  return { ...approved, ...compared, findings, waivers, occasion, blocking }
}
