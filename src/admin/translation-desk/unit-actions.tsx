'use client'

import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { CheckFinding } from '../../translation/checks/check.ts'
import { useSay } from '../interface/use-say.ts'
import type { ShownUnit } from './answers.ts'
import type { UnitWork } from './use-unit-work.ts'
import { whyNotApprove, whyNotSave, whyNotSend } from './why-not.ts'

type ActProps = {
  id: string
  primary?: boolean
  busy: boolean
  /** Why it cannot be done; nothing where it can. */
  reason: string | undefined
  onClick: () => void
  children: ReactNode
}

const ActButton = ({ id, primary = false, busy, reason, onClick, children }: ActProps) => (
  <>
    <Button
      buttonStyle={primary ? 'primary' : 'secondary'}
      disabled={busy || reason !== undefined}
      extraButtonProps={{ 'aria-describedby': `${id}-reason`, title: reason }}
      id={id}
      margin={false}
      onClick={onClick}
      type="button"
    >
      {children}
    </Button>
    <span className="privacy-hidden" id={`${id}-reason`}>
      {reason}
    </span>
  </>
)

/** What is done with the translation; what cannot be done says why. */
export const UnitActions = ({
  unit,
  work,
  isTyped,
  isEmpty,
  findings,
  onSend,
  onReturn,
}: {
  unit: ShownUnit
  work: UnitWork
  isTyped: boolean
  isEmpty: boolean
  findings: readonly CheckFinding[]
  onSend: () => void
  onReturn: () => void
}) => {
  const { say } = useSay()
  const asked = { unit, isTyped, isEmpty, findings, say }
  const whyNot = whyNotApprove(asked)
  const busy = work.busy !== undefined
  return (
    <>
      <div className="privacy-translating__buttons">
        <ActButton busy={busy} id="privacy-approve" onClick={() => void work.approve()} primary reason={whyNot}>
          {say(isTyped ? 'ui.translationDesk.saveAndApprove' : 'ui.translationDesk.approve')}
        </ActButton>
        <ActButton busy={busy} id="privacy-send" onClick={onSend} reason={whyNotSend(asked)}>
          {say(isTyped ? 'ui.translationDesk.saveAndSend' : 'ui.translationDesk.send')}
        </ActButton>
        <ActButton busy={busy} id="privacy-save" onClick={() => void work.save()} reason={whyNotSave(asked)}>
          {say('ui.translationDesk.save')}
        </ActButton>
        {unit.state === 'in-review' ? (
          <ActButton busy={busy} id="privacy-return" onClick={onReturn} reason={undefined}>
            {say('ui.translationDesk.sendBack')}
          </ActButton>
        ) : null}
      </div>
      <p className="privacy-unit__note" role="status">
        {work.busy ? say('ui.translationDesk.busy') : (whyNot ?? say('ui.translationDesk.approveExplained'))}
      </p>
    </>
  )
}
