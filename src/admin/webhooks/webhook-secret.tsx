'use client'

import { Button, ConfirmationModal, toast, useDocumentInfo, useField, useModal } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useId, useState } from 'react'
import type { NewSecret } from '../answers.ts'
import { useCopy } from '../interface/use-copy.ts'
import { useDesk } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'
import './webhook-secret.css'

const modal = 'privacy-new-secret'

/** The secret that signs: covered until asked for, copied with a click, and made anew. */
export const WebhookSecret = ({ path: ownPath }: TextFieldClientProps) => {
  const { id } = useDocumentInfo()
  const { say, moment } = useSay()
  const { value, setValue } = useField<string>({ path: ownPath })
  const { value: until, setValue: setUntil } = useField<string>({ path: 'previousSecretUntil' })
  const copy = useCopy()
  const [shown, setShown] = useState(false)
  const input = useId()
  const hint = useId()

  return (
    <div className="field-type text privacy-secret">
      <label className="field-label" htmlFor={input}>
        {say('fields.webhooks.secret.label')}
      </label>
      {value && id !== undefined ? (
        <>
          <div className="privacy-secret__row">
            <input
              aria-describedby={hint}
              autoComplete="off"
              id={input}
              readOnly
              spellCheck={false}
              type={shown ? 'text' : 'password'}
              value={value}
            />
            <Button buttonStyle="secondary" margin={false} onClick={() => setShown(!shown)} size="medium" type="button">
              {say(shown ? 'ui.webhooks.hide' : 'ui.webhooks.show')}
            </Button>
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => void copy(value, say('ui.webhooks.copied'))}
              size="medium"
              type="button"
            >
              {say('ui.webhooks.copy')}
            </Button>
          </div>
          <div className="field-description" id={hint}>
            {say('ui.webhooks.explained')}
            {until && new Date(until) > new Date() ? ` ${say('ui.webhooks.until', { date: moment(until) })}` : null}
          </div>
          <NewSecretButton
            done={(made) => {
              // Saved already: the form is to hold what is saved, and not to count as changed.
              setValue(made.secret, true)
              setUntil(made.previousSecretUntil, true)
            }}
            webhook={id}
          />
        </>
      ) : (
        <div className="field-description">{say('ui.webhooks.made')}</div>
      )}
    </div>
  )
}

const NewSecretButton = ({ webhook, done }: { webhook: number | string; done: (made: NewSecret) => void }) => {
  const desk = useDesk()
  const { say } = useSay()
  const { openModal } = useModal()

  const make = async () => {
    const answer = await desk.post<NewSecret>(`/webhooks/${webhook}/secret`, {})
    if (!answer.ok) {
      toast.error(answer.problem.detail)
      return
    }
    done(answer.body)
    toast.success(say('ui.webhooks.rolled'))
  }

  return (
    <>
      <Button
        buttonStyle="secondary"
        id="privacy-new-secret-button"
        margin={false}
        onClick={() => openModal(modal)}
        size="small"
        type="button"
      >
        {say('ui.webhooks.roll')}
      </Button>
      <ConfirmationModal
        body={say('ui.webhooks.rollExplained')}
        confirmLabel={say('ui.webhooks.roll')}
        heading={say('ui.webhooks.rollHeading')}
        modalSlug={modal}
        onConfirm={make}
      />
    </>
  )
}
