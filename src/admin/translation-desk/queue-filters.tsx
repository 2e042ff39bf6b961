'use client'

import { Button } from '@payloadcms/ui'
import { type RefObject, useEffect, useId, useState } from 'react'
import { useSay } from '../interface/use-say.ts'
import { emptyPlace, isFiltered } from './desk-place.ts'
import { PeopleSelect } from './people-select.tsx'
import type { Going } from './use-desk-place.ts'
import { usePeople } from './use-people.ts'
import '../interface/input.css'

/** Milliseconds after the last key. */
const patience = 300

/** By words, by whoever has it, by when it is due. */
export const QueueFilters = ({ going, search }: { going: Going; search: RefObject<HTMLInputElement | null> }) => {
  const { say } = useSay()
  const id = useId()
  const { place, change, go } = going
  const people = usePeople(place)
  const [typed, setTyped] = useState(place.search)
  const [known, setKnown] = useState(place.search)
  if (known !== place.search) {
    // Somebody went back, or followed a link.
    setKnown(place.search)
    if (place.search !== typed.trim()) setTyped(place.search)
  }
  useEffect(() => {
    const wanted = typed.trim()
    if (wanted === place.search) return
    const timer = setTimeout(() => change({ ...place, search: wanted, page: 1 }), patience)
    return () => clearTimeout(timer)
  }, [typed, place, change])

  const others = people?.people.filter((person) => person.id !== people.me) ?? []
  return (
    <div className="privacy-queue__fields">
      <div className="field-type">
        <label className="field-label" htmlFor={`${id}-search`}>
          {say('ui.translationDesk.filters.search')}
        </label>
        <input
          className="privacy-input"
          autoComplete="off"
          id={`${id}-search`}
          onChange={(event) => setTyped(event.target.value)}
          ref={search}
          type="search"
          value={typed}
        />
      </div>
      <PeopleSelect choose={(assignee) => go({ ...place, assignee, page: 1 })} people={others} value={place.assignee}>
        <option value="">{say('ui.translationDesk.filters.anybody')}</option>
        <option value="me">{say('ui.translationDesk.filters.mine')}</option>
        <option value="nobody">{say('ui.translationDesk.nobody')}</option>
      </PeopleSelect>
      <div className="field-type">
        <label className="field-label" htmlFor={`${id}-due`}>
          {say('ui.translationDesk.filters.dueBy')}
        </label>
        <input
          className="privacy-input"
          id={`${id}-due`}
          onChange={(event) => change({ ...place, dueBy: event.target.value, page: 1 })}
          type="date"
          value={place.dueBy}
        />
      </div>
      {isFiltered(place) ? (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => go({ ...emptyPlace, site: place.site, locale: place.locale })}
          type="button"
        >
          {say('ui.translationDesk.filters.clear')}
        </Button>
      ) : null}
    </div>
  )
}
