'use client'

import { localTime } from '../interface/moments.ts'
import { useSay } from '../interface/use-say.ts'
import type { When } from './draft.ts'
import { RadioGroup } from './radio-group.tsx'

const year = 366 * 24 * 60 * 60 * 1000

type Props = {
  /** `privacy-effective-from`: the id of the field is `field-privacy-effective-from`. */
  name: string
  when: When
  onWhen: (when: When) => void
  timeZone: string
  /** What is wrong with the date; nothing where it is fine. */
  error: string | false
}

/** At once, or for a date and time in the time zone of the site. */
export const EffectiveDate = ({ name, when, onWhen, timeZone, error }: Props) => {
  const { say } = useSay()
  const id = `field-${name}`
  const { scheduled, effectiveFrom } = when
  const at = new Date()
  return (
    <RadioGroup
      legend={say('ui.releases.when.legend')}
      onChange={(value) => onWhen({ ...when, scheduled: value === 'date' })}
      options={[
        { value: 'now', label: say('ui.releases.when.now') },
        { value: 'date', label: say('ui.releases.when.date') },
      ]}
      value={scheduled ? 'date' : 'now'}
    >
      {scheduled ? (
        <div className={`field-type privacy-date ${error ? 'error' : ''}`}>
          <label className="field-label" htmlFor={id}>
            {say('ui.releases.when.label', { zone: timeZone })}
            <span className="required">*</span>
          </label>
          <input
            aria-describedby={`${id}-said`}
            aria-invalid={error ? true : undefined}
            id={id}
            max={localTime({ at: new Date(at.getTime() + year), timeZone })}
            min={localTime({ at, timeZone })}
            name={name}
            onChange={(event) => onWhen({ ...when, effectiveFrom: event.target.value })}
            required
            type="datetime-local"
            value={effectiveFrom}
          />
          <div className="field-description" id={`${id}-said`}>
            {error || say('ui.releases.when.explained')}
          </div>
        </div>
      ) : null}
    </RadioGroup>
  )
}
