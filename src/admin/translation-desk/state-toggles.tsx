'use client'

import type { UnitCount } from '../../translation/units/list-units.ts'
import { useSay } from '../interface/use-say.ts'
import { countOf } from './count-states.ts'
import { allStates } from './desk-place.ts'
import type { Going } from './use-desk-place.ts'
import { useUnitStates } from './use-unit-states.ts'

/** Which states are listed, each with how many there are. */
export const StateToggles = ({ counts, going }: { counts: readonly UnitCount[]; going: Going }) => {
  const { say } = useSay()
  const sayState = useUnitStates()
  const { place, go } = going
  return (
    <fieldset className="privacy-toggles">
      <legend>{say('ui.translationDesk.filters.states')}</legend>
      {allStates.map((state) => {
        const isShown = place.states.includes(state)
        const states = allStates.filter((each) => (each === state ? !isShown : place.states.includes(each)))
        const formOnly = place.formOnly && states.includes('outdated')
        return (
          <button
            aria-pressed={isShown}
            className="privacy-toggles__toggle"
            key={state}
            onClick={() => go({ ...place, states, formOnly, page: 1 })}
            type="button"
          >
            {sayState(state)} <span>{countOf({ counts, locale: place.locale, state })}</span>
          </button>
        )
      })}
    </fieldset>
  )
}
