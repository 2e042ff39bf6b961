/** Files that are there and that nothing is about. */
import { compressedEndings } from './compressed.ts'
import type { Findings } from './finding.ts'
import { releaseOfDifference, releaseOfPath, reservedNames } from './paths.ts'
import type { Covered } from './verifying.ts'
import type { WalkedRelease } from './walk-chain.ts'

type Listed = { listed: ReadonlySet<string>; covered: ReadonlyMap<string, Covered>; findings: Findings }

const withoutEnding = (path: string): string => {
  const ending = compressedEndings.find((each) => path.endsWith(each))
  return ending ? path.slice(0, -ending.length) : path
}

/** Files of a site. Where a manifest could not be read, nothing is said of its release. */
export const reportUnlisted = (
  { listed, covered, findings }: Listed,
  { site, from, releases }: { site: string; from: number; releases: readonly WalkedRelease[] },
): void => {
  const walked = new Map(releases.map((each) => [each.release, each]))
  const newest = releases.at(-1)?.release ?? 0
  const folder = `${site}/`
  for (const path of listed) {
    if (!path.startsWith(folder) || covered.has(path)) continue
    const below = withoutEnding(path.slice(folder.length))
    const release = releaseOfDifference(below) ?? releaseOfPath(below)
    const manifest = release === undefined ? undefined : walked.get(release)
    if (release !== undefined && !manifest && release <= newest) continue
    const isOldDifference = manifest?.hasDifferences === false && releaseOfDifference(below) !== undefined
    findings.add({ code: isOldDifference && release && release >= from ? 'not-covered' : 'unlisted-file', path })
  }
}

/** Files of the base, and of folders that are no site's. */
export const reportUnlistedOfBase = (
  { listed, covered, findings }: Listed,
  { sites, hasChecksums }: { sites: readonly string[]; hasChecksums: boolean },
): void => {
  const known = new Set(sites)
  for (const path of listed) {
    const slash = path.indexOf('/')
    const first = slash === -1 ? path : path.slice(0, slash)
    if (covered.has(path) || (slash !== -1 && known.has(first))) continue
    const isReserved = reservedNames.some((name) => name === withoutEnding(first))
    findings.add({ code: isReserved && !hasChecksums ? 'not-covered' : 'unlisted-file', path })
  }
}
