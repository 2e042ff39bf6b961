'use client'

import { useRef, useState } from 'react'
import type { Id } from '../answers.ts'
import { useSay } from '../interface/use-say.ts'
import { Part } from '../publishing/part.tsx'
import { ExportPart } from './export-part.tsx'
import { FindConsents, type Finder } from './find-consents.tsx'
import { PeriodForm } from './period-form.tsx'
import { lastDays } from './periods.ts'
import { Statistics } from './statistics.tsx'
import { WithdrawalList } from './withdrawal-list.tsx'

/** All of one site's consents that is shown. Mount with `key={site}`. */
export const SiteConsents = ({ site }: { site: Id }) => {
  const { say } = useSay()
  const [period, setPeriod] = useState(() => lastDays(90, new Date()))
  /** A withdrawal that was recorded here is seen in what is read again. */
  const [recorded, setRecorded] = useState(0)
  const finder = useRef<Finder>(null)
  return (
    <>
      <Part heading={say('ui.consents.find.heading')}>
        <FindConsents onWithdrawn={() => setRecorded(recorded + 1)} ref={finder} site={site} />
      </Part>
      <Part heading={say('ui.consents.period.heading')}>
        <PeriodForm onShow={setPeriod} period={period} />
      </Part>
      <Part heading={say('ui.consents.statistics.heading')}>
        <Statistics again={recorded} period={period} site={site} />
      </Part>
      <Part heading={say('ui.consents.withdrawals.heading')}>
        <WithdrawalList
          key={`${period.from} ${period.to} ${recorded}`}
          onFind={(id) => finder.current?.find(id)}
          period={period}
          site={site}
        />
      </Part>
      <Part heading={say('ui.consents.export.heading')}>
        <ExportPart period={period} site={site} />
      </Part>
    </>
  )
}
