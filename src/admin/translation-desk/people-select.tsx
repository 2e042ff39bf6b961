'use client'

import { type ReactNode, useId } from 'react'
import { useSay } from '../interface/use-say.ts'
import '../interface/input.css'

type Person = { id: string; name: string }

/** Chooses who works on texts, or whose are shown. */
export const PeopleSelect = ({
  people,
  value,
  choose,
  children,
}: {
  people: readonly Person[]
  value: string
  choose: (id: string) => void
  /** Choices that are no person, before the people. */
  children: ReactNode
}) => {
  const { say } = useSay()
  const id = useId()
  return (
    <div className="field-type">
      <label className="field-label" htmlFor={id}>
        {say('ui.translationDesk.assignee')}
      </label>
      <select className="privacy-input" id={id} onChange={(event) => choose(event.target.value)} value={value}>
        {children}
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </select>
    </div>
  )
}
