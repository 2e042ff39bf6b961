'use client'

import { useConfig } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useMemo } from 'react'
import { type DeskPlace, emptyPlace, readPlace, writePlace } from './desk-place.ts'

/** The address of a place in the translation view, for links from anywhere. */
export const useDeskHref = (): ((place: Partial<DeskPlace>) => string) => {
  const { config } = useConfig()
  const adminRoute = config.routes.admin
  return useCallback(
    (place) => {
      const query = writePlace({ ...emptyPlace, ...place })
      return formatAdminURL({ adminRoute, path: `/translations-desk${query ? `?${query}` : ''}` })
    },
    [adminRoute],
  )
}

export type Going = {
  place: DeskPlace
  hrefOf: (place: Partial<DeskPlace>) => string
  /** Adds to the history, so that back leads here again. */
  go: (place: DeskPlace) => void
  /** For what is typed: back leads to where it began. */
  change: (place: DeskPlace) => void
}

/** Where the reader is, and the ways to elsewhere, all without loading the page anew. */
export const useDeskPlace = (): Going => {
  const query = useSearchParams()
  const hrefOf = useDeskHref()
  const place = useMemo(() => readPlace(query), [query])
  const go = useCallback((next: DeskPlace) => window.history.pushState(null, '', hrefOf(next)), [hrefOf])
  const change = useCallback((next: DeskPlace) => window.history.replaceState(null, '', hrefOf(next)), [hrefOf])
  return { place, hrefOf, go, change }
}
