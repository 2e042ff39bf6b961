'use client'

import { type KeyboardEvent, useState } from 'react'

const nextOf = ({ key, at, last }: { key: string; at: number; last: number }): number | undefined =>
  ({
    ArrowDown: Math.min(at + 1, last),
    j: Math.min(at + 1, last),
    ArrowUp: Math.max(at - 1, 0),
    k: Math.max(at - 1, 0),
    Home: 0,
    End: last,
  })[key]

/**
 * One stop for Tab in a list of links, and keys that move within it. They work only while the focus is in the list
 * (WCAG 2.1.4), and with no other key held.
 *
 * @param onSearch for the key `/`
 * @returns what the list and each of its links are given; links carry `data-item` with their number, and
 *   what selects an item `data-select`
 */
export const useListKeys = ({ length, onSearch }: { length: number; onSearch: () => void }) => {
  const [chosen, setChosen] = useState(0)
  const at = Math.min(chosen, Math.max(0, length - 1))
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === '/') {
      event.preventDefault()
      onSearch()
      return
    }
    if (event.key === 'x') {
      event.preventDefault()
      event.currentTarget.querySelector<HTMLElement>(`[data-select="${at}"]`)?.click()
      return
    }
    const next = nextOf({ key: event.key, at, last: length - 1 })
    if (next === undefined) return
    event.preventDefault()
    event.currentTarget.querySelector<HTMLElement>(`[data-item="${next}"]`)?.focus()
  }
  return {
    list: { onKeyDown },
    itemOf: (index: number) => ({
      'data-item': index,
      tabIndex: index === at ? 0 : -1,
      onFocus: () => setChosen(index),
    }),
  }
}
