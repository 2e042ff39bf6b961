'use client'

import { useCallback } from 'react'
import { useCollections } from '../interface/use-collections.ts'

/** Where a text stands, for readers: "Policy section · Body › Text". Its collection is named by slug. */
export const useUnitPlace = (): ((unit: { collection: string; path: string }) => string) => {
  const { fieldsOf, labelOf, nameOf } = useCollections()
  return useCallback(
    ({ collection, path }) => {
      const name = nameOf(collection)
      return `${labelOf(name)} · ${fieldsOf(name, [path.replace(/\?$/, '')])}`
    },
    [fieldsOf, labelOf, nameOf],
  )
}
