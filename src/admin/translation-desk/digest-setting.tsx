'use client'

import { toast } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { type Choice, choices } from '../../translation/digests/choices.ts'
import { type Answer, useDesk } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'
import type { DigestSetting as Setting } from './answers.ts'
import './digest-setting.css'
import '../interface/input.css'

/**
 * Whether the reader gets an e-mail of new work, and how often.
 *
 * @param isWanted whether a link led here
 */
export const DigestSetting = ({ isWanted }: { isWanted: boolean }) => {
  const desk = useDesk()
  const { say } = useSay()
  const id = useId()
  const select = useRef<HTMLSelectElement>(null)
  const [answer, setAnswer] = useState<Answer<Setting>>()
  useEffect(() => {
    void desk.get<Setting>('/digest').then(setAnswer)
  }, [desk])
  const setting = answer?.ok ? answer.body : undefined
  const isOffered = setting?.offered === true
  useEffect(() => {
    if (isWanted && isOffered) select.current?.focus()
  }, [isWanted, isOffered])

  if (!setting) return null
  if (!setting.offered) {
    return setting.reason === 'no-email' ? (
      <p className="privacy-digest privacy-digest--none">{say('ui.translationDesk.digest.noEmail')}</p>
    ) : null
  }
  const choose = async (frequency: string): Promise<void> => {
    const chosen = await desk.post<Setting>('/digest', { frequency })
    if (chosen.ok) {
      setAnswer(chosen)
      toast.success(say('ui.translationDesk.digest.saved'))
    } else toast.error(chosen.problem.detail)
  }
  return (
    <div className="privacy-digest field-type">
      <label className="field-label" htmlFor={id}>
        {say('ui.translationDesk.digest.label')}
      </label>
      <select
        className="privacy-input"
        aria-describedby={`${id}-explained`}
        id={id}
        onChange={(event) => void choose(event.target.value)}
        ref={select}
        value={setting.frequency satisfies Choice}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {say(`ui.translationDesk.digest.${choice}`)}
          </option>
        ))}
      </select>
      <p className="privacy-digest__explained" id={`${id}-explained`}>
        {say('ui.translationDesk.digest.explained', { address: setting.address })}
      </p>
    </div>
  )
}
