'use client'

import { Button, toast } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Id, WaivedFinding } from '../answers.ts'
import { useDesk } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from '../publishing/notice.tsx'
import { TextArea } from '../publishing/text-area.tsx'

type Props = { site: Id; release: number; chosen: readonly WaivedFinding[]; onWaived: () => Promise<void> }

/** Lets chosen errors go out, with a written reason: with one release, or until a day. */
export const WaiveForm = ({ site, release, chosen, onWaived }: Props) => {
  const desk = useDesk()
  const { say, count } = useSay()
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState('')
  const [scope, setScope] = useState<'release' | 'until'>('release')
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string>()
  const group = useId()
  if (chosen.length === 0) return null

  const waive = async () => {
    setAsked(true)
    if (!reason.trim() || (scope === 'until' && !until)) return
    setBusy(true)
    const answer = await desk.post(`/sites/${site}/waivers`, {
      findings: chosen.map(({ id }) => id),
      reason: reason.trim(),
      scope,
      ...(scope === 'until' ? { until } : {}),
    })
    setBusy(false)
    setRefused(answer.ok ? undefined : answer.problem.detail)
    if (!answer.ok) return
    toast.success(count('ui.findings.waived', chosen.length))
    setReason('')
    setAsked(false)
    await onWaived()
  }

  return (
    <div className="privacy-waive">
      <h3>{count('ui.findings.waiveHeading', chosen.length)}</h3>
      <p>{say('ui.findings.waiveExplained')}</p>
      <TextArea
        error={asked && !reason.trim() && say('ui.findings.reasonMissing')}
        label={say('ui.findings.reason')}
        name="privacy-waiver-reason"
        onChange={setReason}
        required
        value={reason}
      />
      <fieldset className="privacy-waive__scope">
        <legend>{say('ui.findings.scope')}</legend>
        {(['release', 'until'] as const).map((value) => (
          <label key={value}>
            <input checked={scope === value} name={group} onChange={() => setScope(value)} type="radio" value={value} />
            {say(`ui.findings.scopes.${value}`, { release })}
          </label>
        ))}
        {scope === 'until' ? (
          <input
            aria-invalid={asked && !until ? true : undefined}
            aria-label={say('ui.findings.until')}
            className="privacy-waive__until"
            onChange={(event) => setUntil(event.target.value)}
            required
            type="date"
            value={until}
          />
        ) : null}
      </fieldset>
      {refused ? (
        <Notice kind="error" live>
          <p>{refused}</p>
        </Notice>
      ) : null}
      <Button
        buttonStyle="secondary"
        disabled={busy}
        extraButtonProps={{ 'aria-busy': busy }}
        id="privacy-waive"
        margin={false}
        onClick={() => void waive()}
        type="button"
      >
        {say('ui.findings.waive')}
      </Button>
    </div>
  )
}
