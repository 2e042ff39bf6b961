'use client'

import { useState } from 'react'
import type { ConsentStatistics } from '../../consent/statistics/consent-statistics.ts'
import type { Period } from '../../consent/statistics/period.ts'
import type { Id } from '../answers.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from '../publishing/notice.tsx'
import { BreakdownTable } from './breakdown-table.tsx'
import { CategoryCharts } from './category-charts.tsx'
import { ChoiceChart } from './choice-chart.tsx'
import { Figures } from './figures.tsx'
import { ShownChart } from './shown-chart.tsx'
import { type Filter, StatisticsFilter } from './statistics-filter.tsx'
import { useAsked } from './use-asked.ts'

/**
 * What was chosen in a period, in numbers. Mount with `key={site}`.
 *
 * @param again another number reads them again
 */
export const Statistics = ({ site, period, again }: { site: Id; period: Period; again: number }) => {
  const { say } = useSay()
  const [filter, setFilter] = useState<Filter>({ locale: '', release: '' })
  const query = new URLSearchParams({
    ...period,
    ...(filter.locale ? { locale: filter.locale } : {}),
    ...(filter.release ? { release: filter.release } : {}),
  }).toString()
  const { answer, isAsking } = useAsked<ConsentStatistics>(`/sites/${site}/consents/statistics`, query, again)
  if (!answer) return <p role="status">{say('ui.publish.loading')}</p>
  if (!answer.ok) {
    return (
      <Notice kind="error" live>
        <p>{answer.problem.detail}</p>
      </Notice>
    )
  }
  const { body: statistics } = answer
  const { total } = statistics
  return (
    <>
      <p>{say('ui.consents.statistics.lead')}</p>
      <StatisticsFilter filter={filter} onFilter={setFilter} statistics={statistics} />
      <div aria-busy={isAsking} className="privacy-statistics">
        {total.choices === 0 && total.shown === 0 ? (
          <p role="status">{say('ui.consents.statistics.empty')}</p>
        ) : (
          <>
            <Figures total={total} />
            <ChoiceChart statistics={statistics} />
            <CategoryCharts statistics={statistics} />
            <ShownChart statistics={statistics} />
            <BreakdownTable by="locale" statistics={statistics} />
            <BreakdownTable by="release" statistics={statistics} />
          </>
        )}
      </div>
    </>
  )
}
