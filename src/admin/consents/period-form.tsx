'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import type { Period } from '../../consent/statistics/period.ts'
import { useSay } from '../interface/use-say.ts'
import { canBeAsked, lastDays, offeredDays } from './periods.ts'
import '../interface/input.css'

/** First and last day of what is shown below, typed or one of a few. */
export const PeriodForm = ({ period, onShow }: { period: Period; onShow: (period: Period) => void }) => {
  const { say } = useSay()
  const id = useId()
  const [typed, setTyped] = useState(period)
  const [isWrong, setIsWrong] = useState(false)
  const show = (asked: Period) => {
    setTyped(asked)
    setIsWrong(!canBeAsked(asked))
    if (canBeAsked(asked)) onShow(asked)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    show(typed)
  }
  return (
    <form className="privacy-period" noValidate onSubmit={submit}>
      {(['from', 'to'] as const).map((end) => (
        <div className={`field-type ${isWrong ? 'error' : ''}`} key={end}>
          <label className="field-label" htmlFor={`${id}-${end}`}>
            {say(`ui.consents.period.${end}`)}
          </label>
          <input
            className="privacy-input"
            aria-describedby={`${id}-said`}
            aria-invalid={isWrong ? true : undefined}
            id={`${id}-${end}`}
            onChange={({ target }) => setTyped({ ...typed, [end]: target.value })}
            type="date"
            value={typed[end]}
          />
        </div>
      ))}
      <Button buttonStyle="secondary" margin={false} type="submit">
        {say('ui.consents.period.show')}
      </Button>
      <fieldset className="privacy-period__offered">
        <legend className="privacy-hidden">{say('ui.consents.period.offered')}</legend>
        {offeredDays.map((days) => (
          <Button
            buttonStyle="pill"
            key={days}
            margin={false}
            onClick={() => show(lastDays(days, new Date()))}
            size="small"
            type="button"
          >
            {say('ui.consents.period.last', { days })}
          </Button>
        ))}
      </fieldset>
      <p className="field-description" id={`${id}-said`} role={isWrong ? 'alert' : undefined}>
        {say(isWrong ? 'ui.consents.period.wrong' : 'ui.consents.period.utc')}
      </p>
    </form>
  )
}
