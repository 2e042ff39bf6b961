'use client'

import { useCallback, useState } from 'react'
import type { ListedUnit } from '../../translation/units/list-units.ts'

/** `policy-sections/1/title`: what a unit is called in a selection. */
export const selectedName = ({ collection, document, path }: Pick<ListedUnit, 'collection' | 'document' | 'path'>) =>
  `${collection}/${document}/${path}`

export type Selection = {
  names: ReadonlySet<string>
  /** Selects these, or none of them any more. */
  select: (names: readonly string[], isSelected: boolean) => void
  clear: () => void
}

const nothing: ReadonlySet<string> = new Set()

/** Texts chosen in the queue, over all its pages and filters; those of one language alone. */
export const useSelection = (locale: string): Selection => {
  const [kept, setKept] = useState({ locale, names: nothing })
  const names = kept.locale === locale ? kept.names : nothing
  const select = useCallback(
    (changed: readonly string[], isSelected: boolean) =>
      setKept((before) => {
        const next = new Set(before.locale === locale ? before.names : nothing)
        for (const name of changed) {
          if (isSelected) next.add(name)
          else next.delete(name)
        }
        return { locale, names: next }
      }),
    [locale],
  )
  const clear = useCallback(() => setKept({ locale, names: nothing }), [locale])
  return { names, select, clear }
}
