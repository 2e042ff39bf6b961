'use client'

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import type { UnitCount } from '../../translation/units/list-units.ts'
import { useDesk } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from '../publishing/notice.tsx'
import type { FormAccepted } from './answers.ts'
import { formCountOf } from './count-states.ts'
import { openStates } from './desk-place.ts'
import { PlaceLink } from './place-link.tsx'
import type { Going } from './use-desk-place.ts'

const modal = 'privacy-accept-form'

/** Texts whose source changed in its form alone need no new translation: they are looked through, and accepted at once. */
export const FormChanges = ({
  counts,
  going,
  mayWrite,
  reload,
}: {
  counts: readonly UnitCount[]
  going: Going
  mayWrite: boolean
  reload: () => Promise<void>
}) => {
  const desk = useDesk()
  const { say, count } = useSay()
  const { openModal } = useModal()
  const { place } = going
  const all = formCountOf({ counts, locale: place.locale })
  if (all === 0 && !place.formOnly) return null

  const accept = async () => {
    const { site, locale } = place
    const answer = await desk.post<FormAccepted>('/units/accept-form', { site, locale })
    if (answer.ok) toast.success(count('ui.translationDesk.form.accepted', answer.body.accepted))
    else toast.error(answer.problem.detail)
    if (answer.ok) going.go({ ...place, states: openStates, formOnly: false, page: 1 })
    void reload()
  }

  return (
    <Notice kind="info">
      <p>{count('ui.translationDesk.form.some', all)}</p>
      <div className="privacy-translating__buttons">
        <PlaceLink
          className="btn btn--style-secondary btn--size-small btn--withoutPopup"
          going={going}
          to={
            place.formOnly
              ? { ...place, states: openStates, formOnly: false, page: 1 }
              : { ...place, states: ['outdated'], formOnly: true, page: 1 }
          }
        >
          {say(place.formOnly ? 'ui.translationDesk.form.showAll' : 'ui.translationDesk.form.show')}
        </PlaceLink>
        {mayWrite && all > 0 ? (
          <Button
            buttonStyle="secondary"
            id="privacy-accept-form"
            margin={false}
            onClick={() => openModal(modal)}
            size="small"
            type="button"
          >
            {count('ui.translationDesk.form.accept', all)}
          </Button>
        ) : null}
      </div>
      <ConfirmationModal
        body={say('ui.translationDesk.form.confirm')}
        confirmLabel={count('ui.translationDesk.form.accept', all)}
        heading={count('ui.translationDesk.form.heading', all)}
        modalSlug={modal}
        onConfirm={accept}
      />
    </Notice>
  )
}
