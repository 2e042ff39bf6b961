'use client'

import { Button, Pill } from '@payloadcms/ui'
import { useState } from 'react'
import { type Answer, useDesk } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from '../publishing/notice.tsx'
import type { MachineSuggested, ShownUnit } from './answers.ts'
import { PlainText } from './plain-text.tsx'
import { whyRefused } from './why-refused.ts'

/** What a machine suggests, when it is asked and marked as what it is; nothing where the installation has none. */
export const MachineSuggestion = ({ unit, onUse }: { unit: ShownUnit; onUse: (text: unknown) => void }) => {
  const desk = useDesk()
  const { say } = useSay()
  const [answer, setAnswer] = useState<Answer<MachineSuggested>>()
  const [busy, setBusy] = useState(false)
  const { machine, mayWrite, collection, document, locale, path } = unit
  if (machine === undefined || !mayWrite) return null

  const ask = async (): Promise<void> => {
    setBusy(true)
    setAnswer(await desk.post<MachineSuggested>('/unit/suggest', { unit: { collection, id: document, locale, path } }))
    setBusy(false)
  }

  return (
    <div className="privacy-unit__machine">
      <Button
        buttonStyle="secondary"
        disabled={busy}
        extraButtonProps={{ 'aria-busy': busy }}
        margin={false}
        onClick={() => void ask()}
        size="small"
        type="button"
      >
        {say(busy ? 'ui.translationDesk.busy' : 'ui.translationDesk.machine.ask', { name: machine })}
      </Button>
      {answer?.ok ? (
        <div className="privacy-suggestion" role="status">
          <div className="privacy-suggestion__head">
            <Pill pillStyle="warning" size="small">
              {say('ui.translationDesk.machine.mark')}
            </Pill>
            <span className="privacy-unit__note">{answer.body.by}</span>
          </div>
          <p className="privacy-suggestion__text" lang={locale}>
            <PlainText text={answer.body.plain} />
          </p>
          <p className="privacy-unit__note">{say('ui.translationDesk.machine.explained')}</p>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => onUse(answer.body.text)}
            size="small"
            type="button"
          >
            {say('ui.translationDesk.suggestions.use')}
          </Button>
        </div>
      ) : null}
      {answer?.ok === false ? (
        <Notice kind="warning" live>
          <p>{whyRefused(answer.problem, say)}</p>
        </Notice>
      ) : null}
    </div>
  )
}
