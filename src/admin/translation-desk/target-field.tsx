'use client'

import { TextareaInput, TextInput } from '@payloadcms/ui'
import { type ChangeEvent, type RefObject, useEffect, useRef } from 'react'
import type { ShownUnit } from './answers.ts'
import { RichTarget } from './rich-target.tsx'
import { plainHandle, type TargetHandle } from './target-handle.ts'
import type { TypedText } from './use-typed-text.ts'

export type TargetProps = {
  unit: ShownUnit
  typed: TypedText
  target: RefObject<TargetHandle | undefined>
  /** Ids of what names and describes the field. */
  labelledBy: string
  describedBy: string
}

/** Where the translation is typed: the field that the document has for it. */
export const TargetField = (props: TargetProps) =>
  props.unit.field.kind === 'rich' ? <RichTarget key={props.typed.version} {...props} /> : <PlainTarget {...props} />

const path = 'privacy-translation'

const PlainTarget = ({ unit, typed, target, labelledBy, describedBy }: TargetProps) => {
  const place = useRef<HTMLDivElement>(null)
  const value = typeof typed.text === 'string' ? typed.text : ''
  const { type } = typed
  const { maxLength } = unit.field
  const latest = useRef(type)
  useEffect(() => {
    latest.current = type
  })
  // Payload's fields take neither the name of a heading nor what describes them: it is written to the element.
  useEffect(() => {
    const field = place.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
    if (!field) return
    field.setAttribute('aria-labelledby', labelledBy)
    field.setAttribute('aria-describedby', describedBy)
    if (maxLength !== undefined) field.maxLength = maxLength
    target.current = plainHandle(field, (text) => latest.current(text))
    field.focus()
    return () => {
      target.current = undefined
    }
  }, [labelledBy, describedBy, maxLength, target])
  return (
    <div lang={unit.locale} ref={place}>
      {unit.field.kind === 'lines' ? (
        <TextareaInput onChange={(event) => type(event.target.value)} path={path} rows={6} value={value} />
      ) : (
        <TextInput
          onChange={(event: ChangeEvent<HTMLInputElement>) => type(event.target.value)}
          path={path}
          value={value}
        />
      )}
    </div>
  )
}
