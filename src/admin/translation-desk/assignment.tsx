'use client'

import { Button, toast } from '@payloadcms/ui'
import { useId } from 'react'
import { useSay } from '../interface/use-say.ts'
import type { ShownUnit, UnitPeople } from './answers.ts'
import { PeopleSelect } from './people-select.tsx'
import { usePeople } from './use-people.ts'
import type { Act } from './use-unit.ts'
import { whyRefused } from './why-refused.ts'
import '../interface/input.css'

type Props = { unit: ShownUnit; act: Act }

/** Who has the text, and until when: given by those who answer for it, taken by those who translate. */
export const Assignment = ({ unit, act }: Props) => {
  const { say, day } = useSay()
  const people = usePeople({ site: String(unit.site), locale: unit.locale })
  const assign = async (given: { assignee?: string | null; due?: string | null }): Promise<void> => {
    const done = await act('assign', given)
    if (done.ok) toast.success(say('ui.translationDesk.done.assign'))
    else toast.error(whyRefused(done.problem, say))
  }
  if (people?.mayAssign) return <Giving assign={assign} people={people} unit={unit} />
  const isMine = people !== undefined && unit.assignee === people.me
  return (
    <div className="privacy-assignment">
      <span>
        {unit.assigneeName
          ? `${say('ui.translationDesk.assignee')}: ${unit.assigneeName}`
          : say('ui.translationDesk.nobody')}
      </span>
      {unit.due ? <span>{say('ui.translationDesk.dueOn', { date: day(unit.due) })}</span> : null}
      {people && unit.mayWrite ? (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => void assign({ assignee: isMine ? null : people.me })}
          size="small"
          type="button"
        >
          {say(isMine ? 'ui.translationDesk.giveBack' : 'ui.translationDesk.take')}
        </Button>
      ) : null}
    </div>
  )
}

const Giving = ({
  unit,
  people,
  assign,
}: {
  unit: ShownUnit
  people: UnitPeople
  assign: (given: { assignee?: string | null; due?: string | null }) => Promise<void>
}) => {
  const { say } = useSay()
  const id = useId()
  const isKnown = unit.assignee === null || people.people.some((person) => person.id === unit.assignee)
  return (
    <div className="privacy-assignment">
      <PeopleSelect
        choose={(person) => void assign({ assignee: person || null })}
        people={people.people}
        value={unit.assignee ?? ''}
      >
        <option value="">{say('ui.translationDesk.nobody')}</option>
        {isKnown ? null : <option value={unit.assignee ?? ''}>{unit.assigneeName}</option>}
      </PeopleSelect>
      <div className="field-type">
        <label className="field-label" htmlFor={`${id}-due`}>
          {say('ui.translationDesk.due')}
        </label>
        <input
          className="privacy-input"
          defaultValue={unit.due ?? ''}
          id={`${id}-due`}
          key={unit.due}
          onBlur={(event) => {
            const due = event.target.value || null
            if (due !== unit.due) void assign({ due })
          }}
          type="date"
        />
      </div>
    </div>
  )
}
