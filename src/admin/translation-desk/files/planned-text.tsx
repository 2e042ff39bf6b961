'use client'

import { Pill } from '@payloadcms/ui'
import { useMemo } from 'react'
import { wordDiff } from '../../../translation/changes/word-diff.ts'
import type { PlannedUnit } from '../../../translation/exchange/plan-import.ts'
import { useSay } from '../../interface/use-say.ts'
import { Changes } from '../changes.tsx'
import type { Going } from '../use-desk-place.ts'
import { useUnitStates } from '../use-unit-states.ts'
import { UnitLink } from './unit-link.tsx'

/** A text that a file changes: what is saved beside what would be, and whether it is to be. */
export const PlannedText = ({
  unit,
  isTicked,
  onToggle,
  takesStates,
  going,
  sourceLocale,
}: {
  unit: PlannedUnit
  isTicked: boolean
  onToggle: () => void
  takesStates: boolean
  going: Going
  sourceLocale: string
}) => {
  const { say } = useSay()
  const sayState = useUnitStates()
  const { before, after, state } = unit
  const lines = useMemo(() => wordDiff({ before, after }), [before, after])
  const isOutdated = unit.action === 'save-outdated'
  const taken = takesStates && !isOutdated && (state === 'approved' || state === 'in-review') ? state : undefined
  return (
    <li className="privacy-planned__text">
      <input
        aria-label={say('ui.translationDesk.files.tick', { label: unit.label })}
        checked={isTicked}
        onChange={onToggle}
        type="checkbox"
      />
      <div>
        <div className="privacy-planned__head">
          <UnitLink at={unit.at} going={going} label={unit.label} name={unit.name} sourceLocale={sourceLocale} />
          {isOutdated ? (
            <Pill pillStyle="warning" size="small">
              {say('ui.translationDesk.files.olderSource')}
            </Pill>
          ) : null}
          {taken ? (
            <Pill pillStyle="light" size="small">
              {say('ui.translationDesk.files.becomes', { state: sayState(taken) })}
            </Pill>
          ) : null}
        </div>
        {lines.every(({ kind }) => kind === 'same') ? (
          <p className="privacy-unit__note">{say('ui.translationDesk.changes.form')}</p>
        ) : null}
        <Changes lang={going.place.locale} lines={lines} />
      </div>
    </li>
  )
}
