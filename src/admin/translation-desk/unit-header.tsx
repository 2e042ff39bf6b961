'use client'

import { Link } from '@payloadcms/ui'
import { StatePill } from '../interface/state-pill.tsx'
import { useCollections } from '../interface/use-collections.ts'
import { useSay } from '../interface/use-say.ts'
import type { ShownUnit } from './answers.ts'
import type { DeskPlace } from './desk-place.ts'
import type { Neighbours } from './neighbours.ts'
import { PlaceLink } from './place-link.tsx'
import type { Going } from './use-desk-place.ts'
import { useUnitPlace } from './use-unit-place.ts'

/** Ids of the links that the keys follow. */
export const nextLink = 'privacy-next-unit'
export const previousLink = 'privacy-previous-unit'

/** What text it is, in which state, and the ways to the others. */
export const UnitHeader = ({
  unit,
  isTyped,
  going,
  neighbours,
}: {
  unit: ShownUnit
  isTyped: boolean
  going: Going
  neighbours: Neighbours
}) => {
  const { say } = useSay()
  const { hrefOf } = useCollections()
  const placeOf = useUnitPlace()
  const { place } = going
  const { next, previous, at, of } = neighbours
  const to = (name: DeskPlace['unit']): DeskPlace => ({ ...place, unit: name })
  const { collection, document, locale } = unit
  return (
    <header className="privacy-unit__header">
      <nav aria-label={say('ui.translationDesk.ways')} className="privacy-translating__buttons">
        <PlaceLink going={going} to={to(undefined)}>
          {say('ui.translationDesk.toQueue')}
        </PlaceLink>
        {previous ? (
          <PlaceLink going={going} id={previousLink} rel="prev" to={to(previous)}>
            {say('ui.translationDesk.previous')}
          </PlaceLink>
        ) : null}
        {next ? (
          <PlaceLink going={going} id={nextLink} rel="next" to={to(next)}>
            {say('ui.translationDesk.next')}
          </PlaceLink>
        ) : null}
        {at === undefined ? null : <span>{say('ui.translationDesk.position', { at, of })}</span>}
      </nav>
      <h1 lang={unit.sourceLocale}>{unit.label}</h1>
      <div className="privacy-unit__about">
        <span>{placeOf(unit)}</span>
        <StatePill state={unit.state} />
        {isTyped ? <StatePill state="unsaved" /> : null}
        {unit.sentByName ? <span>{say('ui.translationDesk.sentBy', { name: unit.sentByName })}</span> : null}
        <Link href={hrefOf({ collection, document, locale })}>{say('ui.translationDesk.openDocument')}</Link>
      </div>
    </header>
  )
}
