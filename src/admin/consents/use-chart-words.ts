'use client'

import type { ConsentStatistics } from '../../consent/statistics/consent-statistics.ts'
import { useSay } from '../interface/use-say.ts'
import { startIn } from './periods.ts'

/** What the steps of a chart are called. */
export const useChartWords = ({ step, from }: Pick<ConsentStatistics, 'step' | 'from'>) => {
  const { say, language } = useSay()
  return {
    start: say(`ui.consents.statistics.steps.${step}`),
    /** The first step may begin before what was asked about. */
    nameOf: (start: string) => startIn({ start: start < from ? from : start, step, language }),
  }
}
