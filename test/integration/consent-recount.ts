/** What the charts of consents are held against: a plain recount of the ledger, and the charts in the same form. */
import type { ConsentStatistics } from '../../src/consent/statistics/consent-statistics.ts'
import { startOf } from '../../src/consent/statistics/period.ts'
import { consentActions } from '../../src/contract/consent.ts'

type Query = (
  text: string,
  values: unknown[],
) => Promise<
  {
    day: string
    action: string
    categories: string[]
    locale: string
    release: number
    surface: string
  }[]
>

export type Place = {
  site: string
  from: string
  to: string
  step: 'day' | 'week' | 'month'
  locale?: string
  release?: number
}

/** What is in the ledger, counted one by one. */
export const recount = async (query: Query, place: Place) => {
  const rows = await query(
    `select to_char(at at time zone 'UTC', 'YYYY-MM-DD') as day, action, categories, locale, release, surface
      from privacy.consents where site = $1`,
    [place.site],
  )
  const counts = new Map<string, number>()
  const add = (...name: unknown[]) => counts.set(name.join(' '), (counts.get(name.join(' ')) ?? 0) + 1)
  for (const row of rows) {
    if (row.day < place.from || row.day > place.to) continue
    const ofLocale = place.locale === undefined || row.locale === place.locale
    const ofRelease = place.release === undefined || row.release === place.release
    const start = startOf(row.day, place.step)
    if (ofLocale && ofRelease) {
      for (const name of ['total', start]) {
        add(name, row.action)
        for (const category of row.categories) if (category !== 'necessary') add(name, category)
        if (['banner', 'preferences'].includes(row.surface) && row.action !== 'withdraw') add(name, 'answered')
      }
    }
    if (ofRelease) add('locale', row.locale, row.action)
    if (ofLocale) add('release', row.release, row.action)
  }
  return Object.fromEntries([...counts].sort())
}

/** What the charts say of it. */
export const told = ({ total, points, locales, releases }: ConsentStatistics) => {
  const counts: [string, number][] = []
  const tallies = [{ name: 'total', tally: total }, ...points.map(({ start, tally }) => ({ name: start, tally }))]
  for (const { name, tally } of tallies) {
    for (const action of consentActions) counts.push([`${name} ${action}`, tally.actions[action]])
    for (const [category, accepted] of Object.entries(tally.accepted)) counts.push([`${name} ${category}`, accepted])
    counts.push([`${name} answered`, tally.answered])
  }
  for (const { locale, tally } of locales)
    for (const action of consentActions) counts.push([`locale ${locale} ${action}`, tally.actions[action]])
  for (const { release, tally } of releases)
    for (const action of consentActions) counts.push([`release ${release} ${action}`, tally.actions[action]])
  return Object.fromEntries(counts.filter(([, count]) => count > 0).sort())
}
