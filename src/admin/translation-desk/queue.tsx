'use client'

import { useEffect, useRef } from 'react'
import type { SiteSummary } from '../answers.ts'
import type { Answer } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from '../publishing/notice.tsx'
import type { UnitCounts, UnitQueue } from './answers.ts'
import { FormChanges } from './form-changes.tsx'
import { KeyHelp } from './key-help.tsx'
import { LocaleProgress } from './locale-progress.tsx'
import { Pager } from './pager.tsx'
import './queue.css'
import { QueueFilters } from './queue-filters.tsx'
import { QueueFound } from './queue-found.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { StateToggles } from './state-toggles.tsx'
import { UnitTable } from './unit-table.tsx'
import type { Going } from './use-desk-place.ts'
import type { Selection } from './use-selection.ts'

/** What there is to translate into the chosen language of a site. */
export const Queue = ({
  answer,
  counts,
  going,
  reload,
  selection,
  site,
}: {
  answer: Answer<UnitQueue> | undefined
  counts: UnitCounts
  going: Going
  reload: () => Promise<void>
  selection: Selection
  site: SiteSummary
}) => {
  const { say } = useSay()
  const search = useRef<HTMLInputElement>(null)
  const { place } = going
  const queue = answer?.ok ? answer.body : undefined
  const mayWrite = counts.locales === 'all' || counts.locales.includes(place.locale)

  // Of a page that is no more, since what was on it is done.
  const isBeyond = queue !== undefined && queue.units.length === 0 && queue.total > 0
  useEffect(() => {
    if (isBeyond) going.change({ ...place, page: 1 })
  }, [isBeyond, going, place])

  return (
    <>
      <LocaleProgress counts={counts.counts} going={going} site={site} />
      {mayWrite ? null : (
        <Notice kind="info">
          <p>{say('ui.translationDesk.readOnly')}</p>
        </Notice>
      )}
      <search className="privacy-queue__filters">
        <StateToggles counts={counts.counts} going={going} />
        <QueueFilters going={going} search={search} />
      </search>
      <FormChanges counts={counts.counts} going={going} mayWrite={mayWrite} reload={reload} />
      {answer?.ok === false ? (
        <Notice kind="error" live>
          <p>{answer.problem.detail}</p>
        </Notice>
      ) : null}
      {queue ? (
        <>
          <QueueFound going={going} queue={queue} />
          <SelectionBar going={going} selection={selection} />
          {queue.units.length > 0 ? (
            <UnitTable
              going={going}
              onSearch={() => search.current?.focus()}
              selection={selection}
              sourceLocale={site.sourceLocale}
              units={queue.units}
            />
          ) : null}
          <Pager going={going} queue={queue} />
          <KeyHelp of="queue" />
        </>
      ) : answer === undefined ? (
        <p role="status">{say('ui.publish.loading')}</p>
      ) : null}
    </>
  )
}
