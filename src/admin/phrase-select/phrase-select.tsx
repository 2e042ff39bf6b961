'use client'

import { SelectInput, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { phraseKeys } from '../../policy/phrase-keys.ts'

const options = phraseKeys.map((phrase) => ({ label: phrase, value: phrase }))

/** Which phrase a site words differently: found by typing a part of its key. */
export const PhraseSelect = ({ field, path: ownPath, readOnly }: TextFieldClientProps) => {
  const { customComponents, disabled, path, setValue, showError, value } = useField<string>({
    potentiallyStalePath: ownPath,
  })
  return (
    <SelectInput
      Error={customComponents?.Error}
      isClearable={false}
      label={field.label}
      name={field.name}
      onChange={(chosen) => {
        if (!Array.isArray(chosen)) setValue(chosen?.value)
      }}
      options={options}
      path={path}
      readOnly={readOnly || disabled}
      required={field.required}
      showError={showError}
      value={value}
    />
  )
}
