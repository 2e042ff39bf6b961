'use client'

import { useSay } from '../interface/use-say.ts'
import type { UnitQueue } from './answers.ts'
import { PlaceLink } from './place-link.tsx'
import type { Going } from './use-desk-place.ts'

/** Nothing where all is on one page. */
export const Pager = ({ queue, going }: { queue: UnitQueue; going: Going }) => {
  const { say } = useSay()
  const { place } = going
  const { page, limit, total } = queue
  const pages = Math.ceil(total / limit)
  if (pages <= 1) return null
  const style = 'btn btn--style-secondary btn--size-small btn--withoutPopup'
  return (
    <nav aria-label={say('ui.translationDesk.pages')} className="privacy-translating__buttons">
      {page > 1 ? (
        <PlaceLink className={style} going={going} rel="prev" to={{ ...place, page: page - 1 }}>
          {say('ui.translationDesk.previousPage')}
        </PlaceLink>
      ) : null}
      <span>
        {say('ui.translationDesk.page', { from: (page - 1) * limit + 1, to: Math.min(page * limit, total), total })}
      </span>
      {page < pages ? (
        <PlaceLink className={style} going={going} rel="next" to={{ ...place, page: page + 1 }}>
          {say('ui.translationDesk.nextPage')}
        </PlaceLink>
      ) : null}
    </nav>
  )
}
