/** What a release follows: those before it, and what they make of its revision. */
import type { ManifestRelease } from '../contract/manifest.ts'
import type { PolicyDocument } from '../contract/policy-document.ts'
import type { ReleaseFacts } from '../policy/compile-policy.ts'

/** The release in effect: what the new one is compared with, and follows. */
export type PreviousRelease = {
  number: number
  /** SHA-256 of its `index.json`. */
  manifestSha256: string
  /** All releases before the new one, oldest first; those that were cancelled too. */
  releases: ManifestRelease[]
  policies: Record<string, PolicyDocument>
}

/** All releases before, as the new one links to them. */
export type ReleaseChain = {
  /** The one of the highest number, whether or not it ever took effect. */
  newest: { number: number; manifestSha256: string } | null
  /** Oldest first. */
  releases: ManifestRelease[]
  /** What was said of each: number → locale → note. */
  notes: Readonly<Record<number, Readonly<Record<string, string>>>>
}

export const chainBehind = (previous: PreviousRelease | null): ReleaseChain => ({
  newest: previous,
  releases: previous?.releases ?? [],
  notes: {},
})

type Following = { release: ReleaseFacts; previous: PreviousRelease | null }

/** 1 for the first release, then one more with every material one. */
export const revisionOf = ({ release, previous }: Following): number => {
  const later = previous ? [...inEffect(previous.releases).slice(1), release] : []
  return 1 + later.filter(({ material }) => material).length
}

/** What the release that raised the revision last asks about anew: an editorial one after it takes nothing back. */
export const renewOf = ({ release, previous }: Following): readonly string[] | undefined =>
  [...inEffect(previous?.releases ?? []), release].findLast(({ material }) => material)?.renew

export const inEffect = (releases: readonly ManifestRelease[]): readonly ManifestRelease[] =>
  releases.filter(({ cancelledAt }) => cancelledAt === undefined)
