'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useSay } from '../../interface/use-say.ts'
import { Notice } from '../../publishing/notice.tsx'
import { PlaceLink } from '../place-link.tsx'
import type { Going } from '../use-desk-place.ts'
import { PagedList } from './paged-list.tsx'
import { UnitLink } from './unit-link.tsx'
import type { ImportState } from './use-import.ts'
import { whyNotImported } from './why-not-imported.ts'

const done = ['saved', 'approved', 'sent', 'kept'] as const

/** What an import has done, and what it has not and why. */
export const ImportResult = ({
  shown: { name, result },
  going,
  sourceLocale,
  onAnother,
}: {
  shown: Extract<ImportState, { kind: 'done' }>
  going: Going
  sourceLocale: string
  onAnother: () => void
}) => {
  const { say, count } = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { refused } = result
  return (
    <>
      <Notice kind={refused.length > 0 ? 'warning' : 'success'} live>
        <h3 ref={heading} tabIndex={-1}>
          {say('ui.translationDesk.files.result.heading', { name })}
        </h3>
        <ul className="privacy-files__counts">
          {done.map((each) =>
            each === 'saved' || result[each] > 0 ? (
              <li key={each}>{count(`ui.translationDesk.files.result.${each}`, result[each])}</li>
            ) : null,
          )}
          {refused.length > 0 ? <li>{count('ui.translationDesk.files.result.refused', refused.length)}</li> : null}
        </ul>
      </Notice>
      {refused.length > 0 ? (
        <PagedList items={refused} label={say('ui.translationDesk.files.preview.refusedHeading')}>
          {(unit) => (
            <li className="privacy-planned__refused" key={unit.name}>
              <UnitLink {...unit} going={going} sourceLocale={sourceLocale} />
              <p>{whyNotImported(unit, say)}</p>
            </li>
          )}
        </PagedList>
      ) : null}
      <div className="privacy-translating__buttons">
        <Button buttonStyle="secondary" margin={false} onClick={onAnother} type="button">
          {say('ui.translationDesk.files.another')}
        </Button>
        <PlaceLink going={going} to={{ ...going.place, view: undefined }}>
          {say('ui.translationDesk.toQueue')}
        </PlaceLink>
      </div>
    </>
  )
}
