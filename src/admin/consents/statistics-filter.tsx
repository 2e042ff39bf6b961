'use client'

import { useId } from 'react'
import type { ConsentStatistics } from '../../consent/statistics/consent-statistics.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import '../interface/input.css'

/** Empty: all of them. */
export type Filter = { locale: string; release: string }

type Props = {
  statistics: Pick<ConsentStatistics, 'locales' | 'releases'>
  filter: Filter
  onFilter: (filter: Filter) => void
}

/** In another period there may be nothing of what was chosen before. */
const withChosen = (values: readonly string[], chosen: string): string[] => [
  ...values,
  ...(chosen === '' || values.includes(chosen) ? [] : [chosen]),
]

/** One language or one release alone. */
export const StatisticsFilter = ({ statistics, filter, onFilter }: Props) => {
  const { say } = useSay()
  const nameOf = useLocaleNames()
  const id = useId()
  const { locales, releases } = statistics
  const selects = [
    {
      name: 'locale',
      label: say('ui.consents.statistics.locale'),
      all: say('ui.consents.statistics.allLocales'),
      options: withChosen(
        locales.map(({ locale }) => locale),
        filter.locale,
      ).map((locale) => ({ value: locale, label: nameOf(locale) })),
    },
    {
      name: 'release',
      label: say('ui.consents.statistics.release'),
      all: say('ui.consents.statistics.allReleases'),
      options: withChosen(
        releases.map(({ release }) => String(release)),
        filter.release,
      ).map((release) => ({ value: release, label: release })),
    },
  ] as const
  return (
    <div className="privacy-filters">
      {selects.map(({ name, label, all, options }) => (
        <div className="field-type privacy-site-select" key={name}>
          <label className="field-label" htmlFor={`${id}-${name}`}>
            {label}
          </label>
          <select
            className="privacy-input"
            id={`${id}-${name}`}
            onChange={({ target }) => onFilter({ ...filter, [name]: target.value })}
            value={filter[name]}
          >
            <option value="">{all}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  )
}
