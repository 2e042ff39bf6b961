'use client'

import { Button } from '@payloadcms/ui'
import { useSay } from '../interface/use-say.ts'
import { PlaceLink } from './place-link.tsx'
import type { Going } from './use-desk-place.ts'
import type { Selection } from './use-selection.ts'

/** What can be done with the texts that are selected; nothing where none is. */
export const SelectionBar = ({ selection, going }: { selection: Selection; going: Going }) => {
  const { say, count } = useSay()
  const { size } = selection.names
  return (
    <div className="privacy-translating__buttons privacy-queue__selection">
      <span role="status">{size > 0 ? count('ui.translationDesk.files.selected', size) : ''}</span>
      {size > 0 ? (
        <>
          <PlaceLink
            className="btn btn--style-secondary btn--size-small btn--withoutPopup"
            going={going}
            to={{ ...going.place, view: 'files' }}
          >
            {say('ui.translationDesk.files.exportSelected')}
          </PlaceLink>
          <Button buttonStyle="secondary" margin={false} onClick={selection.clear} size="small" type="button">
            {say('ui.translationDesk.files.clearSelection')}
          </Button>
        </>
      ) : null}
    </div>
  )
}
