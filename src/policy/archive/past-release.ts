import type { ManifestRelease } from '../../contract/manifest.ts'

/** A release as an archive tells of it. */
export type PastRelease = Pick<
  ManifestRelease,
  'release' | 'publishedAt' | 'effectiveFrom' | 'material' | 'cancelledAt'
> & {
  /** What changed, in words: locale → note. */
  notes: Readonly<Record<string, string>>
}

/** The one that was in effect before a release took effect; none before the first. */
export const inEffectBefore = (releases: readonly PastRelease[], release: number): PastRelease | undefined =>
  releases.findLast((other) => other.release < release && other.cancelledAt === undefined)

/** The one that is in effect when the last of them is published or takes effect. */
export const latestInEffect = (releases: readonly PastRelease[]): PastRelease | undefined =>
  releases.findLast(({ cancelledAt }) => cancelledAt === undefined)
