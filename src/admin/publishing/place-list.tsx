'use client'

import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { Place } from '../../release/gate.ts'
import { useCollections } from '../interface/use-collections.ts'

/** Documents that need a person, each with the way to it in the locale that needs them. */
export const PlaceList = <Found extends Place>({
  places,
  localeOf,
  isGone = () => false,
  more,
}: {
  places: Found[]
  localeOf: (place: Found) => string
  /** Whether there is nothing left to lead to. */
  isGone?: (place: Found) => boolean
  more?: (place: Found) => ReactNode
}) => {
  const { hrefOf, labelOf, fieldsOf } = useCollections()
  return (
    <ul className="privacy-places">
      {places.map((place) => {
        const { collection, document, label, paths } = place
        const locale = localeOf(place)
        return (
          <li key={`${collection}/${document}/${locale}`}>
            {isGone(place) ? (
              <span>{label}</span>
            ) : (
              <Link href={hrefOf({ collection, document, locale })}>{label}</Link>
            )}
            <span className="privacy-places__about">
              {labelOf(collection)}
              {paths.length > 0 ? `: ${fieldsOf(collection, paths)}` : ''}
            </span>
            {more?.(place)}
          </li>
        )
      })}
    </ul>
  )
}
