'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { type ExchangeFormat, exchangeFormats } from '../../../translation/files/exchange.ts'
import type { UnitCount } from '../../../translation/units/list-units.ts'
import type { UnitState } from '../../../translation/units/unit-state.ts'
import { useSay } from '../../interface/use-say.ts'
import { Notice } from '../../publishing/notice.tsx'
import { RadioGroup } from '../../publishing/radio-group.tsx'
import { countOf } from '../count-states.ts'
import { allStates, openStates } from '../desk-place.ts'
import type { Going } from '../use-desk-place.ts'
import type { Selection } from '../use-selection.ts'
import { useUnitStates } from '../use-unit-states.ts'
import { type ExportOrder, type ExportState, useExport } from './use-export.ts'
import '../../interface/input.css'

const toDo = ['missing', 'outdated'] as const satisfies readonly UnitState[]

/** The same in every language. */
const formatNames: Record<ExchangeFormat, string> = {
  'xliff-2.1': 'XLIFF 2.1',
  'xliff-1.2': 'XLIFF 1.2',
  po: 'PO (gettext)',
  csv: 'CSV',
  xlsx: 'Excel (XLSX)',
}

type What = 'all' | 'selected' | 'states' | 'todo'

const orderOf = (what: What, { states, names }: { states: readonly UnitState[]; names: ReadonlySet<string> }) => {
  const orders: Record<What, Omit<ExportOrder, 'format'>> = {
    all: {},
    todo: { states: toDo },
    states: { states },
    selected: { units: [...names] },
  }
  return orders[what]
}

/** A file for translators and their tools: of which texts, in which format. */
export const ExportPart = ({
  going,
  counts,
  selection,
}: {
  going: Going
  counts: readonly UnitCount[]
  selection: Selection
}) => {
  const { say, count } = useSay()
  const sayState = useUnitStates()
  const id = useId()
  const { site, locale } = going.place
  const { names } = selection
  const [asked, setWhat] = useState<What>(names.size > 0 ? 'selected' : 'todo')
  const what = asked === 'selected' && names.size === 0 ? 'todo' : asked
  const [states, setStates] = useState<readonly UnitState[]>(openStates)
  const [format, setFormat] = useState<ExchangeFormat>('xliff-2.1')
  const { state, make } = useExport({ site, locale })
  const numberOf = (of: readonly UnitState[]) =>
    of.reduce((sum, each) => sum + countOf({ counts, locale, state: each }), 0)
  const isNothing = what === 'states' && states.length === 0
  const whats: What[] = names.size > 0 ? ['selected', 'todo', 'states', 'all'] : ['todo', 'states', 'all']
  const numbers: Record<What, number> = {
    selected: names.size,
    todo: numberOf(toDo),
    states: numberOf(states),
    all: numberOf(allStates),
  }
  return (
    <section aria-labelledby={`${id}-heading`} className="privacy-files__part">
      <h2 id={`${id}-heading`}>{say('ui.translationDesk.files.export.heading')}</h2>
      <p>{say('ui.translationDesk.files.export.explained')}</p>
      <RadioGroup
        legend={say('ui.translationDesk.files.export.what')}
        onChange={setWhat}
        options={whats.map((value) => ({
          value,
          label: `${say(`ui.translationDesk.files.export.${value}`)} (${numbers[value]})`,
        }))}
        value={what}
      />
      {what === 'states' ? (
        <fieldset className="privacy-toggles">
          <legend className="privacy-hidden">{say('ui.translationDesk.filters.states')}</legend>
          {allStates.map((each) => {
            const isChosen = states.includes(each)
            return (
              <button
                aria-pressed={isChosen}
                className="privacy-toggles__toggle"
                key={each}
                onClick={() =>
                  setStates(allStates.filter((other) => (other === each ? !isChosen : states.includes(other))))
                }
                type="button"
              >
                {sayState(each)} <span>{countOf({ counts, locale, state: each })}</span>
              </button>
            )
          })}
        </fieldset>
      ) : null}
      <div className="field-type">
        <label className="field-label" htmlFor={`${id}-format`}>
          {say('ui.translationDesk.files.export.format')}
        </label>
        <select
          className="privacy-input"
          aria-describedby={`${id}-for`}
          id={`${id}-format`}
          onChange={(event) => setFormat(exchangeFormats.find((each) => each === event.target.value) ?? format)}
          value={format}
        >
          {exchangeFormats.map((each) => (
            <option key={each} value={each}>
              {formatNames[each]}
            </option>
          ))}
        </select>
        <div className="field-description" id={`${id}-for`}>
          {say(`ui.translationDesk.files.formats.${format.replace('.', '-')}`)}
        </div>
      </div>
      <div className="privacy-translating__buttons">
        <Button
          disabled={state.kind === 'making' || isNothing}
          id="privacy-export-file"
          margin={false}
          onClick={() => void make({ format, ...orderOf(what, { states, names }) })}
          type="button"
        >
          {say('ui.translationDesk.files.export.make')}
        </Button>
        <span role="status">
          {isNothing ? say('ui.translationDesk.noState') : null}
          {state.kind === 'making' ? say('ui.translationDesk.files.export.making') : null}
          {state.kind === 'made'
            ? count('ui.translationDesk.files.export.made', state.units, { name: state.name })
            : null}
        </span>
      </div>
      <NotExported state={state} />
    </section>
  )
}

const NotExported = ({ state }: { state: ExportState }) => {
  const { say } = useSay()
  if (state.kind !== 'refused') return null
  const { status, detail, code, body } = state.problem
  const labels = Array.isArray(body.labels) ? body.labels.map(String) : []
  return (
    <Notice kind={code === 'nothing-to-export' ? 'info' : 'error'} live>
      <p>{status === 0 ? say('ui.translationDesk.files.unreachable') : detail}</p>
      {labels.length > 0 ? (
        <ul>
          {labels.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      ) : null}
    </Notice>
  )
}
