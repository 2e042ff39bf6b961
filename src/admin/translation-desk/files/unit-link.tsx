'use client'

import { useSay } from '../../interface/use-say.ts'
import type { UnitName } from '../desk-place.ts'
import type { Going } from '../use-desk-place.ts'
import { useUnitPlace } from '../use-unit-place.ts'

/** A text by its document, leading to it in a tab of its own: what is chosen here stays. */
export const UnitLink = ({
  at,
  label,
  name,
  going,
  sourceLocale,
}: {
  at: UnitName | undefined
  label: string
  /** As the file has it. */
  name: string
  going: Going
  sourceLocale: string
}) => {
  const { say } = useSay()
  const placeOf = useUnitPlace()
  if (!at) return <span className="privacy-planned__name">{name}</span>
  const { site, locale } = going.place
  return (
    <span>
      <a href={going.hrefOf({ site, locale, unit: at })} lang={sourceLocale} rel="noreferrer" target="_blank">
        {label}
        <span className="privacy-hidden"> {say('ui.translationDesk.files.newTab')}</span>
      </a>{' '}
      <span className="privacy-units__place">{placeOf(at)}</span>
    </span>
  )
}
