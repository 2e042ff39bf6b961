'use client'

import type { DefaultTypedEditorState } from '@payloadcms/richtext-lexical'
import { RenderLexical } from '@payloadcms/richtext-lexical/client'
import { useEffect, useRef, useState } from 'react'
import { EditorFrame } from './editor-frame.tsx'
import type { TargetProps } from './target-field.tsx'
import { richHandle } from './target-handle.ts'

const isEditorState = (text: unknown): text is DefaultTypedEditorState =>
  typeof text === 'object' && text !== null && 'root' in text

const rootIn = (place: HTMLElement): HTMLElement | undefined =>
  place.querySelector<HTMLElement>('[contenteditable="true"]') ?? undefined

/** Payload's own editor, as the field of the document has it. Mount it anew to put another text there. */
export const RichTarget = ({ unit, typed, target, labelledBy, describedBy }: TargetProps) => {
  const place = useRef<HTMLDivElement>(null)
  const value = isEditorState(typed.text) ? typed.text : undefined
  const [initial] = useState(value)
  // The editor comes from the server, a while after this is there; it has no name of its own.
  useEffect(() => {
    const around = place.current
    if (!around) return
    const take = (): boolean => {
      const root = rootIn(around)
      const handle = root && richHandle(root)
      if (!root || !handle) return false
      root.setAttribute('aria-labelledby', labelledBy)
      root.setAttribute('aria-describedby', describedBy)
      root.setAttribute('aria-multiline', 'true')
      target.current = handle
      handle.focus()
      return true
    }
    const observer = new MutationObserver(() => {
      if (take()) observer.disconnect()
    })
    if (!take()) observer.observe(around, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      target.current = undefined
    }
  }, [labelledBy, describedBy, target])
  return (
    <EditorFrame unit={unit}>
      <div className="privacy-unit__editor" lang={unit.locale} ref={place}>
        <RenderLexical
          initialValue={initial}
          label={false}
          name="privacyTranslation"
          path="privacyTranslation"
          schemaPath={`collection.${unit.collection}.${unit.field.schemaPath}`}
          setValue={(text: unknown) => typed.type(text)}
          value={value}
        />
      </div>
    </EditorFrame>
  )
}
