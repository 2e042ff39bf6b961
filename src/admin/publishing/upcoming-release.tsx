'use client'

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { Candidate, Id } from '../answers.ts'
import { momentIn } from '../interface/moments.ts'
import { useDesk } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from './notice.tsx'

/** The name of the dialog that asks before. */
export const cancelModal = (site: Id): string => `privacy-cancel-${site}`

/** Longer, and a browser's timer fires at once. */
const longestTimer = 2 ** 31 - 1

type Props = {
  candidate: Pick<Candidate, 'mayPublish' | 'site'>
  upcoming: NonNullable<Candidate['upcoming']>
  onCancelled: () => Promise<void>
  reload: () => Promise<void>
}

/** Which release takes effect later, why nothing else is published until then, and the way to call it off. */
export const UpcomingRelease = ({ candidate, upcoming, onCancelled, reload }: Props) => {
  const desk = useDesk()
  const { say, language } = useSay()
  const { openModal } = useModal()
  const { release, effectiveFrom } = upcoming
  const { id, timeZone } = candidate.site
  const modal = cancelModal(id)

  useEffect(() => {
    const rest = Date.parse(effectiveFrom) - Date.now() + 1000
    if (rest > longestTimer) return
    const timer = setTimeout(() => void reload(), rest)
    return () => clearTimeout(timer)
  }, [effectiveFrom, reload])

  const cancel = async () => {
    const answer = await desk.post(`/sites/${id}/releases/${release}/cancel`, {})
    if (!answer.ok) toast.error(answer.problem.detail)
    // The dialog does not wait for what is read again.
    void (answer.ok ? onCancelled() : reload())
  }

  return (
    <Notice kind="info">
      <p>
        <strong>
          {say('ui.releases.upcoming.notice', {
            release,
            zone: timeZone,
            date: momentIn({ iso: effectiveFrom, timeZone, language }),
          })}
        </strong>
      </p>
      <p>{say('ui.releases.upcoming.wait')}</p>
      {candidate.mayPublish ? (
        <>
          <Button
            buttonStyle="secondary"
            id="privacy-cancel"
            margin={false}
            onClick={() => openModal(modal)}
            type="button"
          >
            {say('ui.releases.upcoming.cancel')}
          </Button>
          <ConfirmationModal
            body={say('ui.releases.upcoming.confirmBody')}
            cancelLabel={say('ui.releases.upcoming.keep')}
            confirmingLabel={say('ui.releases.upcoming.cancelling')}
            confirmLabel={say('ui.releases.upcoming.confirm')}
            heading={say('ui.releases.upcoming.confirmHeading', { release })}
            modalSlug={modal}
            onConfirm={cancel}
          />
        </>
      ) : null}
    </Notice>
  )
}
