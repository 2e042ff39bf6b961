/**
 * Verifies published releases: every file against its manifest, every manifest against its signature and the one after
 * it. What a verification does is written down in docs/verifying.md; this is one program that does it.
 */
import type { KeySet } from '../signing/verify-signature.ts'
import { checkCompressedForms } from './check-file.ts'
import { checkChecksums } from './checksums.ts'
import { collectFindings, type Finding, type FindingCode, type Findings } from './finding.ts'
import { sha256 } from './hash.ts'
import { defaultLimits, keySetBytes, type Limits } from './limits.ts'
import { isSiteName, keysPath, releaseOfPath } from './paths.ts'
import { readKeys } from './read-keys.ts'
import { readFrom, type TreeReader } from './reader.ts'
import { reportUnlistedOfBase } from './unlisted.ts'
import { type SiteSummary, unlistedOfSite, verifySite } from './verify-site.ts'
import type { Covered, Progress, Verifying } from './verifying.ts'

export type VerifyOptions = TreeReader & {
  /** Trusted; `published`: those of the tree itself, which whoever changed a release could have changed too. */
  keys: KeySet | 'published'
  /** Slugs. Default: every site of a tree that can be listed. */
  sites?: readonly string[]
  /** Older releases than this one are not looked at. Default 1. */
  from?: number
  /** Whether paths without a release number are part of it. Default true. */
  current?: boolean
  limits?: Partial<Limits>
  /** Files read at the same time. Default 4. */
  atOnce?: number
  now?: Date
  onProgress?: Progress
}

export type Verification = {
  /** `unreadable`: nothing was found to be wrong, and not everything could be read. */
  outcome: 'intact' | 'broken' | 'unreadable'
  sites: SiteSummary[]
  findings: Finding[]
}

/** Every folder with a release in it. */
export const sitesIn = (paths: Iterable<string>): string[] => {
  const sites = new Set<string>()
  for (const path of paths) {
    const slash = path.indexOf('/')
    const site = slash === -1 ? '' : path.slice(0, slash)
    const below = path.slice(slash + 1)
    if (isSiteName(site) && (below === 'index.json' || releaseOfPath(below) !== undefined)) sites.add(site)
  }
  return [...sites].sort()
}

/** Errors of which nobody knows whether something is wrong. Where a release was signed, missing keys are not the only one. */
const nothingSeen: readonly FindingCode[] = ['file-unreadable', 'no-release', 'keys-missing']

const outcomeOf = (findings: readonly Finding[]): Verification['outcome'] => {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.some(({ code }) => !nothingSeen.includes(code))) return 'broken'
  return errors.length > 0 ? 'unreadable' : 'intact'
}

/** Of a server with many sites, files of the others are not asked for. */
const concerns = (
  path: string,
  { sites, others, listed }: { sites: readonly string[]; others: ReadonlySet<string>; listed: unknown },
): boolean => {
  const first = path.slice(0, Math.max(0, path.indexOf('/')))
  return sites.includes(first) || (!others.has(first) && (listed !== undefined || !isSiteName(first)))
}

const pathsOf = async ({ list }: TreeReader, findings: Findings): Promise<ReadonlySet<string> | undefined> => {
  if (!list) return undefined
  try {
    return new Set(await list())
  } catch (error) {
    findings.add({ code: 'file-unreadable', path: '', reason: error instanceof Error ? error.message : String(error) })
    return undefined
  }
}

/**
 * @returns what is wrong, as data; it does not throw for what it reads
 * @example
 * const { outcome, findings } = await verifyTree({ read, keys: { keys: [publicJwk] }, sites: ['shop'] })
 */
export const verifyTree = async (options: VerifyOptions): Promise<Verification> => {
  const { read, list, from = 1, current = true, atOnce = 4, now = new Date(), onProgress = () => undefined } = options
  const reader: TreeReader = { read, ...(list ? { list } : {}) }
  const limits = { ...defaultLimits, ...options.limits }
  const covered = new Map<string, Covered>()
  const general = collectFindings({ limit: limits.findings })
  const listed = await pathsOf(reader, general)
  const published = await readKeys({ reader, findings: general, needed: options.keys === 'published' })
  const keys = options.keys === 'published' ? published : options.keys
  const all = listed ? sitesIn(listed) : []
  const sites = [...new Set(options.sites ?? all)]
  const base = { reader, keys, limits, atOnce, from, now, listed, covered, onProgress }

  const findings: Finding[] = []
  const done: { verifying: Verifying; result: Awaited<ReturnType<typeof verifySite>> }[] = []
  for (const site of sites) {
    const verifying: Verifying = { ...base, site, findings: general }
    if (!isSiteName(site)) {
      general.add({ code: 'path-refused', path: '', refused: site })
      continue
    }
    const result = await verifySite(verifying, { current })
    findings.push(...result.findings)
    done.push({ verifying, result })
  }
  const others = new Set(all.filter((site) => !sites.includes(site)))
  const hasChecksums = await checkChecksums(
    { ...base, findings: general },
    { concerns: (path) => concerns(path, { sites, others, listed }) },
  )
  if (listed) {
    await coverKeys({ ...base, findings: general })
    for (const { verifying, result } of done) findings.push(...unlistedOfSite(verifying, result))
    reportUnlistedOfBase({ listed, covered, findings: general }, { sites: [...sites, ...others], hasChecksums })
  }
  if (sites.length === 0) general.add({ code: 'no-release', path: '' })
  const told = [...general.all(), ...findings]
  return { outcome: outcomeOf(told), sites: done.map(({ result }) => result.summary), findings: told }
}

/** The key set was looked at by its form, and its compressed forms are to hold the same. */
const coverKeys = async (verifying: Omit<Verifying, 'site'>): Promise<void> => {
  const { reader, covered } = verifying
  const read = await readFrom({ reader, path: keysPath, maxBytes: keySetBytes })
  if (read.outcome !== 'read') return
  const file = { path: keysPath, sha256: sha256(read.bytes), bytes: read.bytes.length }
  if (!covered.has(keysPath)) covered.set(keysPath, { ...file, intact: true, exactly: true })
  await checkCompressedForms(verifying, file)
}
