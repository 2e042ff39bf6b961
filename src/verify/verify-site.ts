import { type Current, checkCurrent, currentIndexPath, readCurrent } from './current.ts'
import { collectFindings, type Finding } from './finding.ts'
import { manifestPath, releaseOfPath } from './paths.ts'
import { readFrom } from './reader.ts'
import { reportUnlisted } from './unlisted.ts'
import type { Verifying } from './verifying.ts'
import { type Walk, walkChain } from './walk-chain.ts'

export type SignedBy = { kid: string; releases: number; first: number; last: number }

/** What was looked at in a site. */
export type SiteSummary = {
  site: string
  newest: number | undefined
  inEffect: number | undefined
  upcoming: number | undefined
  cancelled: number[]
  /** Releases whose manifest could be read, from this one on. */
  from: number
  releases: number
  /** Releases without a signature of their own. */
  unsigned: number
  files: number
  bytes: number
  signedBy: SignedBy[]
}

const signedBy = ({ releases }: Walk): SignedBy[] => {
  const keys = new Map<string, SignedBy>()
  for (const { kid, release } of releases) {
    if (kid === undefined) continue
    const known = keys.get(kid)
    keys.set(kid, { kid, releases: (known?.releases ?? 0) + 1, first: known?.first ?? release, last: release })
  }
  return [...keys.values()]
}

/** What `index.json` says is the newest release, where what it says holds together. */
const toldNewest = ({ index }: Current): number => {
  if (index.outcome !== 'read') return 0
  const { release, releases, previous, upcoming } = index.manifest
  const consistent = releases.at(-1)?.release === release && (previous?.release ?? 0) === release - 1
  if (!consistent) return 0
  return upcoming?.release === release + 1 ||
    (upcoming && upcoming.release > release && upcoming.release - release < 1_000)
    ? upcoming.release
    : release
}

/** The newest release: the highest number in a folder; elsewhere what `index.json` says, and whatever follows it. */
const newestRelease = async (verifying: Verifying, current: Current): Promise<number> => {
  const { site, reader, listed, limits } = verifying
  const told = toldNewest(current)
  if (listed) {
    const folder = `${site}/`
    let highest = told
    for (const path of listed) {
      if (!path.startsWith(folder) || !path.endsWith('/index.json')) continue
      highest = Math.max(highest, releaseOfPath(path.slice(folder.length)) ?? 0)
    }
    return highest
  }
  let newest = told
  while (newest <= limits.releases) {
    const path = manifestPath(site, newest + 1)
    const read = await readFrom({ reader, path, maxBytes: limits.manifestBytes })
    if (read.outcome !== 'read') return newest
    newest += 1
  }
  return newest
}

const totals = ({ site, covered }: Verifying): { files: number; bytes: number } => {
  const folder = `${site}/`
  let files = 0
  let total = 0
  for (const [path, { bytes }] of covered) {
    if (!path.startsWith(folder)) continue
    files += 1
    total += bytes
  }
  return { files, bytes: total }
}

export type SiteVerification = { summary: SiteSummary; findings: Finding[]; walk: Walk; hasMoved: boolean }

const verifyOnce = async (base: Verifying, wantsCurrent: boolean): Promise<SiteVerification> => {
  const { site, limits } = base
  const verifying = { ...base, findings: collectFindings({ site, limit: limits.findings }) }
  const { findings } = verifying
  const nothing: Walk = { releases: [], cancelled: new Map(), broken: new Set() }
  const current: Current = wantsCurrent
    ? await readCurrent(verifying)
    : { index: { outcome: 'missing' }, signature: undefined }
  const newest = await newestRelease(verifying, current)
  const named = current.index.outcome === 'read' ? current.index.manifest.release : newest
  // The release in effect is looked at in any case.
  const from = Math.max(1, Math.min(base.from, newest, named))
  let walk = nothing
  if (newest > limits.releases) {
    findings.add({ code: 'too-many-releases', path: manifestPath(site, newest), limit: limits.releases })
  } else if (newest > 0) {
    walk = await walkChain({ ...verifying, from }, { newest, spare: current.signature })
  } else if (findings.all().length === 0) {
    findings.add({ code: 'no-release', path: currentIndexPath(site) })
  }
  const inEffect = wantsCurrent ? await checkCurrent(verifying, { current, walk }) : undefined
  const { index } = current
  const upcoming = index.outcome === 'read' ? index.manifest.upcoming?.release : undefined
  const cancelled = [...walk.cancelled.keys()].filter((release) => release >= from).sort((a, b) => a - b)
  return {
    summary: {
      ...{ site, newest: walk.releases.at(-1)?.release, inEffect, upcoming, cancelled, from },
      releases: walk.releases.length,
      unsigned: walk.releases.filter(({ kid }) => kid === undefined).length,
      ...totals(verifying),
      signedBy: signedBy(walk),
    },
    findings: findings.all(),
    walk,
    hasMoved: wantsCurrent && (await hasMoved(verifying, current)),
  }
}

/** Whether another release took effect meanwhile. */
const hasMoved = async (verifying: Verifying, { index }: Current): Promise<boolean> => {
  if (index.outcome === 'broken') return false
  const { reader, site, limits } = verifying
  const read = await readFrom({ reader, path: currentIndexPath(site), maxBytes: limits.manifestBytes })
  const now = read.outcome === 'read' ? read.bytes : undefined
  if (index.outcome === 'missing') return now !== undefined
  return now !== undefined && !now.equals(index.bytes)
}

/** Verifies a site; anew where a release took effect meanwhile, so that nobody compares files of two releases. */
export const verifySite = async (
  verifying: Verifying,
  { current }: { current: boolean },
): Promise<Omit<SiteVerification, 'hasMoved'>> => {
  let result = await verifyOnce(verifying, current)
  for (let attempt = 1; attempt < 3 && result.hasMoved; attempt++) result = await verifyOnce(verifying, current)
  return result
}

/** After everything else that could be about a file. */
export const unlistedOfSite = (verifying: Verifying, { summary, walk }: Pick<SiteVerification, 'summary' | 'walk'>) => {
  const { site, listed, covered, limits } = verifying
  const findings = collectFindings({ site, limit: limits.findings })
  if (listed) reportUnlisted({ listed, covered, findings }, { site, from: summary.from, releases: walk.releases })
  return findings.all()
}
