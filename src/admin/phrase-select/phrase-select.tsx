'use client'

import { SelectInput, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useMemo } from 'react'
import { phraseKeysFor } from '../../policy/phrase-keys.ts'

const codesIn = (value: unknown): string[] => [value].flat().filter((each) => typeof each === 'string')

/** Which phrase a site words differently: found by typing a part of its key. */
export const PhraseSelect = ({ field, path: ownPath, readOnly }: TextFieldClientProps) => {
  const { customComponents, disabled, path, setValue, showError, value } = useField<string>({
    potentiallyStalePath: ownPath,
  })
  const locales = useFormFields(([{ sourceLocale, publishedLocales }]) =>
    [...codesIn(sourceLocale?.value), ...codesIn(publishedLocales?.value)].join(' '),
  )
  const options = useMemo(
    () => phraseKeysFor(locales.split(' ').filter(Boolean)).map((phrase) => ({ label: phrase, value: phrase })),
    [locales],
  )
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
