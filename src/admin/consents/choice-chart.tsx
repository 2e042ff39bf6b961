'use client'

import type { ConsentStatistics } from '../../consent/statistics/consent-statistics.ts'
import { consentActions } from '../../contract/consent.ts'
import { useSay } from '../interface/use-say.ts'
import { ColumnChart } from './column-chart.tsx'
import { useChartWords } from './use-chart-words.ts'
import { useNumbers } from './use-numbers.ts'

/** How many choices of each kind were made, step by step. */
export const ChoiceChart = ({ statistics }: { statistics: ConsentStatistics }) => {
  const { say } = useSay()
  const { share } = useNumbers()
  const { start, nameOf } = useChartWords(statistics)
  const { points, total } = statistics
  const series = consentActions.map((action) => ({ kind: action, label: say(`ui.consents.actions.${action}`) }))
  return (
    <ColumnChart
      points={points.map((point) => ({
        start: point.start,
        label: nameOf(point.start),
        values: consentActions.map((action) => point.tally.actions[action]),
      }))}
      series={series}
      stacked
      start={start}
      summary={series.map(({ kind, label }) => `${label} ${share(total.actions[kind], total.choices)}`).join(', ')}
      title={say('ui.consents.statistics.byKind')}
    />
  )
}
