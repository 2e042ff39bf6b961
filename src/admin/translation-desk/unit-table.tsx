'use client'

import { useEffect, useRef } from 'react'
import type { ListedUnit } from '../../translation/units/list-units.ts'
import { StatePill } from '../interface/state-pill.tsx'
import { useSay } from '../interface/use-say.ts'
import { age } from './age.ts'
import { hasKeptText, keptName } from './kept-text.ts'
import { takeLastOpened } from './last-opened.ts'
import { PlaceLink } from './place-link.tsx'
import { PlainText } from './plain-text.tsx'
import type { Going } from './use-desk-place.ts'
import { useListKeys } from './use-list-keys.ts'
import { type Selection, selectedName } from './use-selection.ts'
import { useUnitPlace } from './use-unit-place.ts'

const nameOf = ({ collection, document, path }: ListedUnit) => ({ collection, document, path })

/** A page of the queue; each row leads to its text. */
export const UnitTable = ({
  units,
  going,
  selection,
  sourceLocale,
  onSearch,
}: {
  units: readonly ListedUnit[]
  going: Going
  selection: Selection
  sourceLocale: string
  onSearch: () => void
}) => {
  const { say } = useSay()
  const table = useRef<HTMLTableElement>(null)
  const { list, itemOf } = useListKeys({ length: units.length, onSearch })

  // Whoever comes back from a text goes on where they were.
  useEffect(() => {
    const name = takeLastOpened()
    if (name === undefined) return
    const links = [...(table.current?.querySelectorAll<HTMLElement>('[data-unit]') ?? [])]
    ;(links.find((link) => link.dataset.unit === name) ?? links[0])?.focus()
  }, [])

  return (
    <div className="table privacy-units">
      <table cellPadding="0" cellSpacing="0" onKeyDown={list.onKeyDown} ref={table}>
        <caption className="privacy-hidden">{say('ui.translationDesk.caption')}</caption>
        <thead>
          <tr>
            <td>
              <SelectPage names={units.map(selectedName)} selection={selection} />
            </td>
            <th scope="col">{say('ui.translationDesk.columns.text')}</th>
            <th scope="col">{say('ui.translationDesk.columns.source')}</th>
            <th scope="col">{say('ui.translationDesk.columns.state')}</th>
            <th scope="col">{say('ui.translationDesk.columns.age')}</th>
            <th scope="col">{say('ui.translationDesk.due')}</th>
            <th scope="col">{say('ui.translationDesk.assignee')}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit, index) => (
            <UnitRow
              going={going}
              item={itemOf(index)}
              key={selectedName(unit)}
              selection={selection}
              sourceLocale={sourceLocale}
              unit={unit}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The texts of the page, all at once. */
const SelectPage = ({ names, selection }: { names: readonly string[]; selection: Selection }) => {
  const { say } = useSay()
  const isAll = names.every((name) => selection.names.has(name))
  const isPartly = !isAll && names.some((name) => selection.names.has(name))
  return (
    <input
      aria-label={say('ui.translationDesk.files.selectPage')}
      checked={isAll}
      onChange={() => selection.select(names, !isAll)}
      ref={(input) => {
        if (input) input.indeterminate = isPartly
      }}
      type="checkbox"
    />
  )
}

type RowProps = {
  unit: ListedUnit
  going: Going
  selection: Selection
  sourceLocale: string
  item: ReturnType<ReturnType<typeof useListKeys>['itemOf']>
}

const UnitRow = ({ unit, going, selection, sourceLocale, item }: RowProps) => {
  const { say, day, language } = useSay()
  const placeOf = useUnitPlace()
  const { place } = going
  const name = nameOf(unit)
  const since = age({ iso: unit.since, now: new Date(), language })
  const isKept = hasKeptText(keptName({ ...name, locale: unit.locale }))
  const pills = (
    <span className="privacy-units__pills">
      <StatePill state={unit.state} />
      {isKept ? <StatePill state="unsaved" /> : null}
    </span>
  )
  return (
    <tr>
      <td className="privacy-units__select">
        <input
          aria-label={say('ui.translationDesk.files.select', { label: unit.label })}
          checked={selection.names.has(selectedName(unit))}
          data-select={item['data-item']}
          onChange={(event) => selection.select([selectedName(unit)], event.target.checked)}
          tabIndex={item.tabIndex}
          type="checkbox"
        />
      </td>
      <th scope="row">
        <PlaceLink
          {...item}
          className="privacy-units__link"
          data-unit={selectedName(unit)}
          going={going}
          lang={sourceLocale}
          to={{ ...place, unit: name }}
        >
          {unit.label}
        </PlaceLink>
        <span className="privacy-units__place">{placeOf(unit)}</span>
        <span className="privacy-units__narrow">
          {pills}
          <span>{since}</span>
          {unit.due ? <span>{say('ui.translationDesk.dueOn', { date: day(unit.due) })}</span> : null}
          {unit.assigneeName ? <span>{unit.assigneeName}</span> : null}
        </span>
      </th>
      <td>
        <div className="privacy-units__source" lang={sourceLocale}>
          <PlainText text={unit.source} />
        </div>
      </td>
      <td>{pills}</td>
      <td>{since}</td>
      <td>{unit.due ? day(unit.due) : '–'}</td>
      <td>{unit.assigneeName ?? '–'}</td>
    </tr>
  )
}
