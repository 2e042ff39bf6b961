import type { SiteSummary } from '../answers.ts'

/** The languages into which the texts of a site are translated. */
export const targetLocales = ({ publishedLocales, sourceLocale }: SiteSummary): string[] =>
  publishedLocales.filter((locale) => locale !== sourceLocale)

/**
 * The language that is worked on: the one that is asked for, else the first that the reader translates.
 *
 * @param own into which the reader translates
 * @returns nothing where the site has no language but its own
 */
export const chosenLocale = ({
  site,
  asked,
  own,
}: {
  site: SiteSummary
  asked: string
  own: 'all' | readonly string[]
}): string | undefined => {
  const targets = targetLocales(site)
  if (targets.includes(asked)) return asked
  return targets.find((locale) => own === 'all' || own.includes(locale)) ?? targets[0]
}
