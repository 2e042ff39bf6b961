/** `feed.xml`: releases for those who want to be told, as Atom (RFC 4287). */
import escapeHtml from 'escape-html'
import { cleanLine } from '../clean-text.ts'
import type { MoreWording } from '../more-wording.ts'
import { createWording } from '../wording.ts'
import type { PastRelease } from './past-release.ts'

type Feed = {
  /** Of the feed (0) and of a release: an IRI that never changes, wherever the feed is served. */
  idOf: (release: number) => string
  /** The site's own, which the feed is in. */
  locale: string
  /** All that are published, the feed's own first. */
  locales: readonly string[]
  title: string
  controller: string
  /** Oldest first. */
  releases: readonly PastRelease[]
  moreWording?: MoreWording | undefined
}

/** So many of the latest are told of; older ones are on the page of all releases. */
const most = 50

/**
 * The feed as it stands while the last of the releases is in effect. Links are relative to `{site}/feed.xml`; a cancelled
 * release is not told of.
 *
 * @example
 * renderFeed({ idOf, locale: 'lv', locales: ['lv', 'et'], title, controller, releases }) // '<?xml version="1.0"…'
 */
export const renderFeed = ({ idOf, locale, locales, title, controller, releases, moreWording }: Feed): string => {
  const told = releases.filter(({ cancelledAt }) => cancelledAt === undefined)
  const last = told.at(-1)
  const wording = createWording({ locale, moreWording })
  const text = (value: string) => escapeHtml(cleanLine(value))
  const entries = told
    .slice(-most)
    .reverse()
    .map((release) => {
      const others = locales.map(
        (other) =>
          `    <link rel="alternate" type="text/html" hreflang="${text(other)}" href="releases/${release.release}/${text(other)}/policy.html"/>`,
      )
      return [
        '  <entry>',
        `    <id>${text(idOf(release.release))}</id>`,
        `    <title>${text(`${title}: ${wording('difference.first', { to: release.release })}`)}</title>`,
        `    <published>${text(release.publishedAt)}</published>`,
        `    <updated>${text(release.effectiveFrom)}</updated>`,
        ...others,
        `    <summary>${text(release.notes[locale] ?? '')}</summary>`,
        '  </entry>',
      ].join('\n')
    })
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${text(locale)}">`,
    `  <id>${text(idOf(0))}</id>`,
    `  <title>${text(`${controller}: ${title}`)}</title>`,
    `  <updated>${text(last?.effectiveFrom ?? '1970-01-01T00:00:00.000Z')}</updated>`,
    `  <author><name>${text(controller)}</name></author>`,
    '  <link rel="self" type="application/atom+xml" href="feed.xml"/>',
    `  <link rel="alternate" type="text/html" href="${text(locale)}/releases.html"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}
