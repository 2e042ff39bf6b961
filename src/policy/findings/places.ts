import type { CheckedSite } from './checked-site.ts'
import type { Place } from './rule.ts'

/** The site's own form: also for what no register holds and no section prints. */
export const placeOfSite = ({ snapshot }: CheckedSite, at: Pick<Place, 'field' | 'row'> = {}): Place => ({
  collection: 'sites',
  key: snapshot.site.slug,
  ...at,
})

/**
 * Where something is lacking: one place for all where every locale lacks it, else one for each locale that does.
 *
 * @example placesLacking({ site, place, has: (locale) => Boolean(purpose.legitimateInterest[locale]?.trim()) })
 */
export const placesLacking = ({
  site,
  place,
  has,
}: {
  site: CheckedSite
  place: Place
  has: (locale: string) => boolean
}): Place[] => {
  const lacking = site.locales.filter((locale) => !has(locale))
  return lacking.length === site.locales.length ? [place] : lacking.map((locale) => ({ ...place, locale }))
}
