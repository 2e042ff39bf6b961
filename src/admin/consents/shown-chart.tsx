'use client'

import type { ConsentStatistics } from '../../consent/statistics/consent-statistics.ts'
import { useSay } from '../interface/use-say.ts'
import { ColumnChart } from './column-chart.tsx'
import { useChartWords } from './use-chart-words.ts'
import { useNumbers } from './use-numbers.ts'

/** How often the banner was shown, and how often it was answered. */
export const ShownChart = ({ statistics }: { statistics: ConsentStatistics }) => {
  const { say } = useSay()
  const { number } = useNumbers()
  const { start, nameOf } = useChartWords(statistics)
  const { points, total } = statistics
  const [shown, answered] = [say('ui.consents.statistics.shown'), say('ui.consents.statistics.answered')]
  return (
    <>
      <ColumnChart
        points={points.map(({ start: at, tally }) => ({
          start: at,
          label: nameOf(at),
          values: [tally.shown, tally.answered],
        }))}
        series={[
          { kind: 'shown', label: shown },
          { kind: 'answered', label: answered },
        ]}
        start={start}
        summary={`${shown}: ${number(total.shown)}, ${answered}: ${number(total.answered)}`}
        title={say('ui.consents.statistics.shownAndAnswered')}
      />
      <p className="field-description">{say('ui.consents.statistics.shownExplained')}</p>
    </>
  )
}
