'use client'

import { useId } from 'react'
import { type Severity, severities } from '../../policy/findings/rule.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import type { Filter } from './shown-findings.ts'

type Choice = { value: string; label: string }

const Select = (props: { label: string; value: string; choices: Choice[]; onChange: (value: string) => void }) => {
  const { label, value, choices, onChange } = props
  const id = useId()
  return (
    <div className="privacy-finding-filter__field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} onChange={(event) => onChange(event.target.value)} value={value}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** By language and by how grave they are. */
export const FindingFilter = (props: { filter: Filter; locales: string[]; onChange: (filter: Filter) => void }) => {
  const { filter, locales, onChange } = props
  const { say } = useSay()
  const nameOf = useLocaleNames()
  const severityOf = (value: string): Severity | '' => severities.find((each) => each === value) ?? ''
  return (
    <div className="privacy-finding-filter">
      <Select
        choices={[
          { value: '', label: say('ui.findings.allLocales') },
          ...locales.map((locale) => ({ value: locale, label: nameOf(locale) })),
        ]}
        label={say('ui.findings.locale')}
        onChange={(locale) => onChange({ ...filter, locale })}
        value={filter.locale}
      />
      <Select
        choices={[
          { value: '', label: say('ui.findings.allSeverities') },
          ...severities.map((value) => ({ value, label: say(`options.severities.${value}`) })),
        ]}
        label={say('ui.findings.severity')}
        onChange={(value) => onChange({ ...filter, severity: severityOf(value) })}
        value={filter.severity}
      />
    </div>
  )
}
