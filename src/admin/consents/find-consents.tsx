'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, type Ref, useId, useImperativeHandle, useRef, useState } from 'react'
import type { ConsentsOfSubject, Id } from '../answers.ts'
import { type Answer, useDesk } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from '../publishing/notice.tsx'
import { SubjectConsents } from './subject-consents.tsx'
import '../interface/input.css'

/** From elsewhere on the screen: looks for an id, and goes to what is found. */
export type Finder = { find: (id: string) => void }

const uuid = /^(?:urn:uuid:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

type Found = { asked: string; answer: Answer<ConsentsOfSubject> }
type Props = { site: Id; onWithdrawn: () => void; ref: Ref<Finder> }

/** Finds one person's choices by what they have in hand: the number of a receipt, or the random id of their browser. */
export const FindConsents = ({ site, onWithdrawn, ref }: Props) => {
  const { say } = useSay()
  const desk = useDesk()
  const field = useId()
  const [text, setText] = useState('')
  const [found, setFound] = useState<Found>()
  const [isWrong, setIsWrong] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const results = useRef<HTMLDivElement>(null)

  const look = async (id: string) => {
    setIsBusy(true)
    const answer = await desk.get<ConsentsOfSubject>(`/sites/${site}/consents`, { find: id })
    setFound({ asked: id.replace(/^urn:uuid:/i, '').toLowerCase(), answer })
    setIsBusy(false)
  }
  const find = async (id: string) => {
    setText(id)
    setIsWrong(!uuid.test(id))
    if (!uuid.test(id)) return setFound(undefined)
    await look(id)
    results.current?.focus()
  }
  useImperativeHandle(ref, () => ({ find: (id) => void find(id) }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void find(text.trim())
  }

  return (
    <>
      <search>
        <form className="privacy-find" noValidate onSubmit={submit}>
          <div className={`field-type ${isWrong ? 'error' : ''}`}>
            <label className="field-label" htmlFor={field}>
              {say('ui.consents.find.label')}
            </label>
            <input
              className="privacy-input"
              aria-describedby={`${field}-said`}
              aria-invalid={isWrong ? true : undefined}
              autoComplete="off"
              id={field}
              onChange={({ target }) => setText(target.value)}
              spellCheck={false}
              type="search"
              value={text}
            />
            <p className="field-description" id={`${field}-said`} role={isWrong ? 'alert' : undefined}>
              {say(isWrong ? 'ui.consents.find.wrong' : 'ui.consents.find.explained')}
            </p>
          </div>
          <Button disabled={isBusy} extraButtonProps={{ 'aria-busy': isBusy }} margin={false} type="submit">
            {say(isBusy ? 'ui.consents.find.searching' : 'ui.consents.find.submit')}
          </Button>
        </form>
      </search>
      <div className="privacy-found" ref={results} tabIndex={-1}>
        {found?.answer.ok === false ? (
          <Notice kind="warning" live>
            <p>{found.answer.problem.detail}</p>
          </Notice>
        ) : null}
        {found?.answer.ok ? (
          <SubjectConsents
            asked={found.asked}
            found={found.answer.body}
            key={found.answer.body.subject}
            onWithdrawn={async () => {
              await look(found.asked)
              onWithdrawn()
            }}
            site={site}
          />
        ) : null}
      </div>
    </>
  )
}
