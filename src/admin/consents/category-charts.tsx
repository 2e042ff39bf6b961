'use client'

import type { ConsentStatistics } from '../../consent/statistics/consent-statistics.ts'
import { useSay } from '../interface/use-say.ts'
import { shareOf } from './chart-scale.ts'
import { ColumnChart } from './column-chart.tsx'
import { useChartWords } from './use-chart-words.ts'
import { useConsentWords } from './use-consent-words.ts'
import { useNumbers } from './use-numbers.ts'

/** A small chart for each category, all to one scale: which part of the choices accepted it. */
export const CategoryCharts = ({ statistics }: { statistics: ConsentStatistics }) => {
  const { say } = useSay()
  const { share } = useNumbers()
  const { start, nameOf } = useChartWords(statistics)
  const { categoryIn } = useConsentWords()
  const { categories, points, total } = statistics
  if (categories.length === 0) return null
  const accepted = say('ui.consents.statistics.accepted')
  return (
    <section>
      <h3>{say('ui.consents.statistics.byCategory')}</h3>
      <div className="privacy-charts">
        {categories.map((category) => {
          const all = share(total.accepted[category] ?? 0, total.choices)
          return (
            <ColumnChart
              key={category}
              level="h4"
              points={points.map(({ start: at, tally }) => ({
                start: at,
                label: nameOf(at),
                values: [shareOf(tally.accepted[category] ?? 0, tally.choices)],
              }))}
              series={[{ kind: 'accept-all', label: accepted }]}
              shares
              start={start}
              summary={`${accepted}: ${all}`}
              title={`${categoryIn(category)}: ${all}`}
            />
          )
        })}
      </div>
    </section>
  )
}
