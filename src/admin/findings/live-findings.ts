'use client'

import { useSyncExternalStore } from 'react'
import type { ToldFinding } from '../../release/findings.ts'

/** What the checks say of the document that is open, as it stands in its form. */
export type LiveFindings =
  | { kind: 'none' }
  | { kind: 'checking' | 'incomplete' | 'failed'; findings: ToldFinding[] }
  | { kind: 'checked'; findings: ToldFinding[] }

const nothing: LiveFindings = { kind: 'none' }
const known = new Map<string, LiveFindings>()
const listeners = new Set<() => void>()

const changed = () => {
  for (const listener of listeners) listener()
}

/** One document may be open in a drawer over another: each has its name. */
export const nameOfOpen = (collection: string | undefined, id: number | string | undefined): string =>
  `${collection ?? ''}/${id ?? ''}`

export const showFindings = (name: string, findings: LiveFindings): void => {
  known.set(name, findings)
  changed()
}

export const forgetFindings = (name: string): void => {
  if (known.delete(name)) changed()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Found by the control beside Save, shown there and in the sidebar: checked once, read twice. */
export const useLiveFindings = (name: string): LiveFindings =>
  useSyncExternalStore(
    subscribe,
    () => known.get(name) ?? nothing,
    () => nothing,
  )
