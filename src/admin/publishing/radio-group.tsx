'use client'

import { type ReactNode, useId } from 'react'

/** One of a few, each in sight. What belongs to the choice stands below it. */
export const RadioGroup = <Value extends string>({
  legend,
  options,
  value,
  onChange,
  children,
}: {
  legend: string
  options: readonly { value: Value; label: string }[]
  value: Value
  onChange: (value: Value) => void
  children?: ReactNode
}) => {
  const group = useId()
  return (
    <fieldset className="privacy-radios">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            checked={option.value === value}
            name={group}
            onChange={() => onChange(option.value)}
            type="radio"
            value={option.value}
          />
          {option.label}
        </label>
      ))}
      {children}
    </fieldset>
  )
}
