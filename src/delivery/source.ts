import type { Encoding, PublishedFile } from './file.ts'
import type { Entry, SiteTree } from './tree.ts'

/** Entries of an earlier release, by path below the site. */
export type ReleaseTree = { facts: SiteTree['facts']; entries: ReadonlyMap<string, Entry> }

/**
 * Where answers come from. The store is one that keeps itself up to date with a database; a test may use a plain one.
 */
export type Source = {
  /** Whether it is known which sites there are. */
  ready: () => boolean
  site: (slug: string) => SiteTree | undefined
  /** A site that was not looked at yet, while that is going on. */
  find: (slug: string) => Promise<SiteTree | undefined>
  /** An earlier release; undefined where there is none of that number. Rejects where nobody can tell at the moment. */
  release: (slug: string, release: number) => Promise<ReleaseTree | undefined>
  /** The bytes of a file: at once where they are in memory. Rejects where they cannot be had at the moment. */
  body: (file: PublishedFile, encoding: Encoding) => Buffer | Promise<Buffer>
  /** Public keys that verify signatures, as JSON Web Keys. The list is another one where they changed. */
  keys: () => readonly Record<string, unknown>[]
  /** A difference between two releases that was not published as a file; undefined where the locale is in neither. */
  difference: (question: DifferenceQuestion) => Promise<Entry | undefined>
}

export const differenceFormats = ['json', 'html'] as const
export type DifferenceFormat = (typeof differenceFormats)[number]
export type DifferenceQuestion = { site: string; from: number; to: number; locale: string; format: DifferenceFormat }
