'use client'

import { Button, ConfirmationModal, useModal } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { Id, WithdrawalRecorded } from '../answers.ts'
import { type Answer, useDesk } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from '../publishing/notice.tsx'

type Props = { site: Id; subject: string; isOffered: boolean; onWithdrawn: () => Promise<void> }

const modal = 'privacy-withdraw'

/** Records what the person told the controller outside the banner. It says what that does, and what it does not do. */
export const WithdrawButton = ({ site, subject, isOffered, onWithdrawn }: Props) => {
  const { say } = useSay()
  const desk = useDesk()
  const { isModalOpen, openModal } = useModal()
  const told = useRef<HTMLDivElement>(null)
  const [answer, setAnswer] = useState<Answer<WithdrawalRecorded>>()
  /** One order is recorded once, however often it is sent. */
  const order = useRef<string>(undefined)
  const record = async () => {
    order.current ??= crypto.randomUUID()
    const body = { subject, id: order.current }
    const recorded = await desk.post<WithdrawalRecorded>(`/sites/${site}/consents/withdraw`, body)
    setAnswer(recorded)
    if (!recorded.ok) return
    order.current = undefined
    await onWithdrawn()
  }
  const asks = isModalOpen(modal)
  // The button that was pressed may be gone: the reader goes on here, once the dialog has given the focus back.
  useEffect(() => {
    if (asks || !answer) return
    const timer = setTimeout(() => told.current?.focus(), 50)
    return () => clearTimeout(timer)
  }, [asks, answer])
  return (
    <>
      <div className="privacy-found" ref={told} tabIndex={-1}>
        {answer ? (
          <Notice kind={answer.ok ? 'success' : 'error'} live>
            <p>
              {answer.ok
                ? say('ui.consents.withdraw.recorded', { receipt: answer.body.receipt })
                : answer.problem.detail}
            </p>
          </Notice>
        ) : null}
      </div>
      {isOffered ? (
        <>
          <Button
            buttonStyle="secondary"
            id="privacy-withdraw"
            margin={false}
            onClick={() => openModal(modal)}
            type="button"
          >
            {say('ui.consents.withdraw.button')}
          </Button>
          <ConfirmationModal
            body={say('ui.consents.withdraw.body')}
            cancelLabel={say('ui.consents.withdraw.cancel')}
            confirmingLabel={say('ui.consents.withdraw.recording')}
            confirmLabel={say('ui.consents.withdraw.confirm')}
            heading={say('ui.consents.withdraw.heading')}
            modalSlug={modal}
            onConfirm={record}
          />
        </>
      ) : null}
    </>
  )
}
