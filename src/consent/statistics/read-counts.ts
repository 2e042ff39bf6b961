/** Counts of choices and of banners shown, as PostgreSQL keeps them. Nothing in them is of a person. */
import { z } from 'zod'
import { consentAction } from '../../contract/consent.ts'
import type { NamedQuery } from '../rows.ts'
import { type Period, stepOf } from './period.ts'

/** Choices that say the same, in a step of a period. */
const choiceCount = z.object({
  start: z.string(),
  release: z.int(),
  locale: z.string(),
  action: consentAction,
  categories: z.array(z.string()),
  choices: z.coerce.number(),
  /** Those of them that were made in the banner or its preferences and take nothing back. */
  answers: z.coerce.number(),
})
export type ChoiceCount = z.infer<typeof choiceCount>

const viewCount = z.object({ start: z.string(), release: z.int(), locale: z.string(), shown: z.coerce.number() })
export type ViewCount = z.infer<typeof viewCount>

export type Counts = { choices: ChoiceCount[]; views: ViewCount[] }

/**
 * @param site its slug
 * @returns counts by step, release, locale, action and categories, however many consents there are
 */
export const readCounts = async (
  query: NamedQuery,
  { site, period }: { site: string; period: Period },
): Promise<Counts> => {
  const values = [site, period.from, period.to, stepOf(period)]
  const [choices, views] = await Promise.all([
    query({
      // Each day is given its step once, and not each row of it.
      text: `select start, release, locale, action, categories, sum(choices) as choices, sum(answers) as answers
        from privacy.consent_counts join (
          select day::date as day, to_char(date_trunc($4, day), 'YYYY-MM-DD') as start
            from generate_series($2::date::timestamp, $3::date::timestamp, interval '1 day') as day) as days using (day)
        where site = $1 and day between $2::date and $3::date group by start, release, locale, action, categories`,
      values,
    }),
    query({
      text: `select to_char(date_trunc($4, day::timestamp), 'YYYY-MM-DD') as start, release, locale, sum(shown) as shown
        from privacy.banner_views where site = $1 and day between $2::date and $3::date group by 1, 2, 3`,
      values,
    }),
  ])
  return { choices: z.array(choiceCount).parse(choices.rows), views: z.array(viewCount).parse(views.rows) }
}
