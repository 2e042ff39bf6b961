import type { SiteRelease } from '../answers.ts'

type Links = {
  locale: string
  /** Below the folder of the site. */
  text: string
  /** Against the release that was in effect before; nothing for the first. */
  changes: string | undefined
}

/**
 * Where readers find a release and what changed in it: in the reader's language where it speaks it, else in the source
 * language.
 *
 * @param releases all of the site, the newest first
 * @example
 * releaseLinks({ release, releases, language: 'et', sourceLocale: 'lv' }).changes // 'releases/1/diff/3/et.html'
 */
export const releaseLinks = ({
  release,
  releases,
  language,
  sourceLocale,
}: {
  release: SiteRelease
  releases: readonly SiteRelease[]
  language: string
  sourceLocale: string
}): Links => {
  const number = release.release
  const before = releases.find((other) => other.release < number && other.state !== 'cancelled')
  const locale = release.locales.includes(language) ? language : sourceLocale
  const both = before?.locales.includes(locale) ? locale : sourceLocale
  return {
    locale,
    text: `releases/${number}/${locale}/policy.html`,
    changes: before && `releases/${before.release}/diff/${number}/${both}.html`,
  }
}

/** The note in the language of the links, else the source's; nothing where nobody wrote one. */
export const noteOf = ({ notes }: Pick<SiteRelease, 'notes'>, locales: readonly string[]) => {
  const locale = locales.find((each) => notes[each]?.trim())
  return locale === undefined ? undefined : { locale, text: notes[locale] ?? '' }
}
