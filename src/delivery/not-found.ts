import { type Answer, problemAnswer } from './answer.ts'
import type { ReleaseFacts } from './file.ts'

/**
 * Which of site, locale, release or file there is not. Nothing of a site is told to who does not name it.
 *
 * @param segments of the path below the site
 */
export const notFound = ({
  segments,
  facts,
  releases,
  head,
}: {
  segments: readonly string[]
  /** Of the release that was asked for, or the current one. */
  facts: ReleaseFacts
  releases: readonly number[]
  head: boolean
}): Answer => {
  const { locales } = facts
  const [first = '', second] = segments
  // `{locale}/{file}` is the only path of two segments.
  if (second !== undefined && segments.length === 2 && !locales.includes(first)) {
    return problemAnswer({ code: 'unknown-locale', detail: `There is no "${first}" here.`, locales, releases, head })
  }
  return problemAnswer({ code: 'unknown-file', detail: 'There is no file of this name.', locales, releases, head })
}

/** A site that is not here or has published nothing. */
export const unknownSite = (head: boolean): Answer =>
  problemAnswer({ code: 'unknown-site', detail: 'There is no such site, or it has published nothing yet.', head })

/** A release that the site never published. */
export const unknownRelease = ({
  release,
  locales,
  releases,
  head,
}: {
  release: string
  locales: readonly string[]
  releases: readonly number[]
  head: boolean
}): Answer =>
  problemAnswer({
    code: 'unknown-release',
    detail: `The site has no release "${release}".`,
    locales,
    releases,
    head,
  })
