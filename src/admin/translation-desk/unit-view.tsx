'use client'

import { useEffect } from 'react'
import { useSay } from '../interface/use-say.ts'
import { Notice } from '../publishing/notice.tsx'
import type { UnitQueue } from './answers.ts'
import type { UnitName } from './desk-place.ts'
import { rememberOpened } from './last-opened.ts'
import { neighboursOf } from './neighbours.ts'
import { OpenUnit } from './open-unit.tsx'
import { PlaceLink } from './place-link.tsx'
import './checks.css'
import './source.css'
import './suggestions.css'
import './unit.css'
import type { Going } from './use-desk-place.ts'
import { useUnit } from './use-unit.ts'

/** One text beside its translation. Mount with a key of the text. */
export const UnitView = ({
  name,
  going,
  queue,
  recount,
}: {
  name: UnitName
  going: Going
  queue: UnitQueue | undefined
  recount: () => Promise<void>
}) => {
  const { say } = useSay()
  const { place } = going
  const { answer, act, reload } = useUnit({ ...name, locale: place.locale })
  const { collection, document, path } = name
  useEffect(() => rememberOpened(`${collection}/${document}/${path}`), [collection, document, path])
  if (!answer) return <p role="status">{say('ui.publish.loading')}</p>
  if (!answer.ok) {
    return (
      <>
        <Notice kind="error" live>
          <p>{answer.problem.detail}</p>
        </Notice>
        <PlaceLink going={going} to={{ ...place, unit: undefined }}>
          {say('ui.translationDesk.toQueue')}
        </PlaceLink>
      </>
    )
  }
  return (
    <OpenUnit
      act={act}
      going={going}
      neighbours={neighboursOf(queue, name)}
      recount={recount}
      reload={reload}
      unit={answer.body}
    />
  )
}
