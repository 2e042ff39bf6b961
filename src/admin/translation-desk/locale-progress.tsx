'use client'

import type { UnitCount } from '../../translation/units/list-units.ts'
import type { SiteSummary } from '../answers.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import { targetLocales } from './chosen-locale.ts'
import { progressOf } from './count-states.ts'
import { emptyPlace } from './desk-place.ts'
import { PlaceLink } from './place-link.tsx'
import type { Going } from './use-desk-place.ts'

/** How far each language is; each leads to its queue. */
export const LocaleProgress = ({
  counts,
  going,
  site,
}: {
  counts: readonly UnitCount[]
  going: Going
  site: SiteSummary
}) => {
  const { say, count } = useSay()
  const nameOf = useLocaleNames()
  const { place } = going
  return (
    <nav aria-label={say('ui.translationDesk.languages')}>
      <ul className="privacy-progresses">
        {targetLocales(site).map((locale) => {
          const { ready, all, percent } = progressOf({ counts, locale })
          return (
            <li key={locale}>
              <PlaceLink
                aria-current={locale === place.locale ? 'true' : undefined}
                className="privacy-progresses__locale"
                going={going}
                to={{ ...emptyPlace, site: place.site, locale }}
              >
                <span className="privacy-progresses__name">{nameOf(locale)}</span>
                <span>{say('ui.translationDesk.progress', { ready, all, percent })}</span>
                <span aria-hidden="true" className="privacy-progresses__bar">
                  <span style={{ inlineSize: `${percent}%` }} />
                </span>
                <span className="privacy-progresses__open">
                  {all === ready
                    ? say('ui.translationDesk.nothingOpen')
                    : count('ui.translationDesk.open', all - ready)}
                </span>
              </PlaceLink>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
