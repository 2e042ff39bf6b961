/** Keys of the view of one text. Each needs a modifier, so that none is struck while typing (WCAG 2.1.4). */
'use client'

import { useEffect, useRef } from 'react'

const isApple = typeof navigator !== 'undefined' && /Mac|iP(?:hone|ad|od)/.test(navigator.userAgent)

/** What the modifier is called on the reader's keyboard. */
export const saveKeys = isApple ? '⌘' : 'Ctrl'

export type UnitActs = { save: () => void; approve: () => void; next: () => void; previous: () => void }

const actOf = (event: KeyboardEvent): keyof UnitActs | undefined => {
  const { altKey, ctrlKey, metaKey, shiftKey, key } = event
  if (shiftKey) return undefined
  if (altKey && !ctrlKey && !metaKey) return key === 'ArrowDown' ? 'next' : key === 'ArrowUp' ? 'previous' : undefined
  if (altKey || !(ctrlKey || metaKey)) return undefined
  return key.toLowerCase() === 's' ? 'save' : key === 'Enter' ? 'approve' : undefined
}

const isInDialog = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('dialog, [role="dialog"]') !== null

/** Before anything else sees the key: an editor would take Enter for a new paragraph. */
export const useUnitKeys = (acts: UnitActs): void => {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const act = actOf(event)
      if (act === undefined || isInDialog(event)) return
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat) latest.current[act]()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [])
}
