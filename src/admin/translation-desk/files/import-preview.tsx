'use client'

import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useSay } from '../../interface/use-say.ts'
import { Notice } from '../../publishing/notice.tsx'
import type { Going } from '../use-desk-place.ts'
import { whyRefused } from '../why-refused.ts'
import { FileProgress } from './file-progress.tsx'
import { PagedList } from './paged-list.tsx'
import { PlannedText } from './planned-text.tsx'
import { allTicked, isTicked, noneTicked, tickedCount, toggled } from './ticks.ts'
import { TryAgain } from './try-again.tsx'
import { UnitLink } from './unit-link.tsx'
import type { Import, ImportState } from './use-import.ts'
import { whyUnitRefused } from './why-not-imported.ts'

type Shown = Extract<ImportState, { kind: 'importing' | 'preview' }>
type Props = { shown: Shown; work: Import; going: Going; sourceLocale: string }

/** What a file would change, text by text, before anything is changed; and the choice of what is imported. */
export const ImportPreview = ({ shown, work, going, sourceLocale }: Props) => {
  const { say, count } = useSay()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { preview, file } = shown
  const { counts, units, left, moving } = preview
  const { ticks, setTicks, takesStates } = work
  const isBusy = shown.kind === 'importing'
  const changing = units.filter(({ action }) => action !== 'refuse')
  const refused = units.flatMap((unit) => (unit.action === 'refuse' ? [unit] : []))
  const total = counts.save + counts['save-outdated']
  const ticked = tickedCount(ticks, total)
  const isIdle = ticked === 0 && !(takesStates && moving > 0 && ticks.all)
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {say('ui.translationDesk.files.preview.heading', { name: file.name })}
      </h3>
      {shown.kind === 'preview' && shown.again ? (
        <Notice kind="warning" live>
          <p>{say('ui.translationDesk.files.preview.again')}</p>
        </Notice>
      ) : null}
      <ul className="privacy-files__counts">
        <li>{count('ui.translationDesk.files.preview.changed', total)}</li>
        {counts['save-outdated'] > 0 ? (
          <li>{count('ui.translationDesk.files.preview.older', counts['save-outdated'])}</li>
        ) : null}
        <li>{count('ui.translationDesk.files.preview.kept', counts.keep)}</li>
        {counts.refuse > 0 ? <li>{count('ui.translationDesk.files.preview.refused', counts.refuse)}</li> : null}
      </ul>
      {left > 0 ? (
        <Notice kind="info">
          <p>{count('ui.translationDesk.files.preview.left', left)}</p>
        </Notice>
      ) : null}
      {refused.length > 0 ? (
        <Part heading={say('ui.translationDesk.files.preview.refusedHeading')}>
          <PagedList items={refused} label={say('ui.translationDesk.files.preview.refusedHeading')}>
            {(unit) => (
              <li className="privacy-planned__refused" key={unit.name}>
                <UnitLink {...unit} going={going} sourceLocale={sourceLocale} />
                {whyUnitRefused(unit, say).map((why) => (
                  <p key={why}>{why}</p>
                ))}
              </li>
            )}
          </PagedList>
        </Part>
      ) : null}
      {changing.length > 0 ? (
        <Part heading={say('ui.translationDesk.files.preview.changedHeading')}>
          <div className="privacy-translating__buttons">
            <span role="status">{say('ui.translationDesk.files.ticked', { ticked, total })}</span>
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() => setTicks(allTicked)}
              size="small"
              type="button"
            >
              {say('ui.translationDesk.files.tickAll')}
            </Button>
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() => setTicks(noneTicked)}
              size="small"
              type="button"
            >
              {say('ui.translationDesk.files.tickNone')}
            </Button>
          </div>
          <fieldset className="privacy-files__texts" disabled={isBusy}>
            <legend className="privacy-hidden">{say('ui.translationDesk.files.preview.changedHeading')}</legend>
            <PagedList items={changing} label={say('ui.translationDesk.files.preview.changedHeading')}>
              {(unit) => (
                <PlannedText
                  going={going}
                  isTicked={isTicked(ticks, unit.name)}
                  key={unit.name}
                  onToggle={() => setTicks(toggled(ticks, unit.name))}
                  sourceLocale={sourceLocale}
                  takesStates={takesStates}
                  unit={unit}
                />
              )}
            </PagedList>
          </fieldset>
        </Part>
      ) : null}
      {total + moving > 0 ? (
        <div className="privacy-files__states">
          <input
            aria-describedby={`${id}-states`}
            checked={takesStates}
            disabled={isBusy}
            id={`${id}-take`}
            onChange={(event) => work.setTakesStates(event.target.checked)}
            type="checkbox"
          />
          <div>
            <label htmlFor={`${id}-take`}>{say('ui.translationDesk.files.takeStates')}</label>
            <p className="privacy-unit__note" id={`${id}-states`}>
              {say('ui.translationDesk.files.takeStatesExplained')}{' '}
              {moving > 0 ? count('ui.translationDesk.files.moving', moving) : null}
            </p>
          </div>
        </div>
      ) : (
        <p>{say('ui.translationDesk.files.preview.nothing')}</p>
      )}
      {shown.kind === 'preview' && shown.problem ? (
        <Notice kind="error" live>
          <p>
            {shown.problem.code === 'cut-off' ? say('ui.translationDesk.files.cutOff') : whyRefused(shown.problem, say)}
          </p>
          <TryAgain file={file} work={work} />
        </Notice>
      ) : null}
      {isBusy ? <FileProgress step={shown.step} /> : null}
      <div className="privacy-translating__buttons">
        {total + moving > 0 ? (
          <Button
            disabled={isBusy || isIdle}
            id="privacy-import-file"
            margin={false}
            onClick={() => void work.start(shown)}
            type="button"
          >
            {ticked > 0
              ? count('ui.translationDesk.files.import', ticked)
              : say('ui.translationDesk.files.importStates')}
          </Button>
        ) : null}
        <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={work.reset} type="button">
          {say('ui.translationDesk.files.another')}
        </Button>
      </div>
    </>
  )
}

const Part = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <>
    <h4>{heading}</h4>
    {children}
  </>
)
