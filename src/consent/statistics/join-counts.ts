/** Counts of days that are over, in one row instead of one for each slot of connections: charts have fewer to add. */
import type { NamedQuery } from '../rows.ts'

const day = 86_400_000

/**
 * One statement, safe to run by several at once and beside whoever counts. Sums stay as they are.
 *
 * @param now days before the one before are joined: a choice is in its day's commit within seconds
 */
export const joinCounts = async (query: NamedQuery, now: Date): Promise<void> => {
  await query({
    text: `with gone as (
        delete from privacy.consent_counts where slot <> 0 and day < $1::date
          returning site, day, release, locale, action, categories, choices, answers)
      insert into privacy.consent_counts as counts (site, day, release, locale, action, categories, slot, choices, answers)
        select site, day, release, locale, action, categories, 0, sum(choices), sum(answers) from gone
          group by site, day, release, locale, action, categories order by site, day, release, locale, action, categories
        on conflict (site, day, release, locale, action, categories, slot) do update
          set choices = counts.choices + excluded.choices, answers = counts.answers + excluded.answers`,
    values: [new Date(now.getTime() - day).toISOString().slice(0, 10)],
  })
}
