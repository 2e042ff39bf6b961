'use client'

import type { SiteSummary } from '../../answers.ts'
import { useLocaleNames } from '../../interface/use-locale-names.ts'
import { useSay } from '../../interface/use-say.ts'
import { LeaveGuard } from '../../publishing/leave-guard.tsx'
import { Notice } from '../../publishing/notice.tsx'
import type { UnitCounts } from '../answers.ts'
import { PlaceLink } from '../place-link.tsx'
import '../queue.css'
import '../unit.css'
import type { Going } from '../use-desk-place.ts'
import type { Selection } from '../use-selection.ts'
import { ExportPart } from './export-part.tsx'
import './files.css'
import { ImportPart } from './import-part.tsx'
import { useImport } from './use-import.ts'

/** Files for translators and their tools, out and in, for the chosen language of a site. Mount with a key of both. */
export const FilesView = ({
  counts,
  going,
  recount,
  selection,
  site,
}: {
  counts: UnitCounts
  going: Going
  recount: () => Promise<void>
  selection: Selection
  site: SiteSummary
}) => {
  const { say } = useSay()
  const nameOf = useLocaleNames()
  const { place } = going
  const work = useImport({ site: place.site, locale: place.locale, onDone: () => void recount() })
  const mayWrite = counts.locales === 'all' || counts.locales.includes(place.locale)
  const isChosen = work.ticks.except.size > 0 || !work.ticks.all
  const { kind } = work.state
  return (
    <LeaveGuard typed={kind === 'importing' || (kind !== 'idle' && kind !== 'done' && isChosen)}>
      <nav aria-label={say('ui.translationDesk.ways')} className="privacy-translating__buttons">
        <PlaceLink going={going} to={{ ...place, view: undefined }}>
          {say('ui.translationDesk.toQueue')}
        </PlaceLink>
      </nav>
      <h1>{say('ui.translationDesk.files.heading', { locale: nameOf(place.locale) })}</h1>
      <ExportPart counts={counts.counts} going={going} selection={selection} />
      {mayWrite ? (
        <ImportPart going={going} sourceLocale={site.sourceLocale} work={work} />
      ) : (
        <Notice kind="info">
          <p>{say('ui.translationDesk.readOnly')}</p>
        </Notice>
      )}
    </LeaveGuard>
  )
}
