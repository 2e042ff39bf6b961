'use client'

import { useSay } from '../interface/use-say.ts'
import type { UnitQueue } from './answers.ts'
import { isFiltered } from './desk-place.ts'
import { PlaceLink } from './place-link.tsx'
import type { Going } from './use-desk-place.ts'

/** How many there are, and the way to the first of them. */
export const QueueFound = ({ queue, going }: { queue: UnitQueue; going: Going }) => {
  const { say, count } = useSay()
  const { place } = going
  const [first] = queue.units
  const none = place.states.length === 0 ? 'noState' : isFiltered(place) ? 'noneFound' : ('allDone' as const)
  return (
    <div className="privacy-queue__found">
      <p role="status">
        {queue.total === 0 ? say(`ui.translationDesk.${none}`) : count('ui.translationDesk.found', queue.total)}
      </p>
      <div className="privacy-translating__buttons">
        <PlaceLink
          className="btn btn--style-secondary btn--size-medium btn--withoutPopup"
          going={going}
          id="privacy-files"
          to={{ ...place, view: 'files' }}
        >
          {say('ui.translationDesk.files.open')}
        </PlaceLink>
        {first ? (
          <PlaceLink
            className="btn btn--style-primary btn--size-medium btn--withoutPopup"
            going={going}
            id="privacy-start-translating"
            to={{ ...place, unit: { collection: first.collection, document: first.document, path: first.path } }}
          >
            {say('ui.translationDesk.start')}
          </PlaceLink>
        ) : null}
      </div>
    </div>
  )
}
