'use client'

import type { Tally } from '../../consent/statistics/consent-statistics.ts'
import { consentActions } from '../../contract/consent.ts'
import { useSay } from '../interface/use-say.ts'
import { useNumbers } from './use-numbers.ts'

/** The sums of a period. */
export const Figures = ({ total }: { total: Tally }) => {
  const { say } = useSay()
  const { number, share } = useNumbers()
  const figures = [
    { name: 'choices', label: say('ui.consents.statistics.choices'), value: total.choices, of: undefined },
    ...consentActions.map((action) => ({
      name: action,
      label: say(`ui.consents.actions.${action}`),
      value: total.actions[action],
      of: share(total.actions[action], total.choices),
    })),
    { name: 'shown', label: say('ui.consents.statistics.shown'), value: total.shown, of: undefined },
    {
      name: 'answered',
      label: say('ui.consents.statistics.answered'),
      value: total.answered,
      of: share(total.answered, total.shown),
    },
  ]
  return (
    <dl className="privacy-figures">
      {figures.map(({ name, label, value, of }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>
            {number(value)}
            {of === undefined ? null : <span> {of}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
