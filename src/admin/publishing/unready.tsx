'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { Unready } from '../../release/gate.ts'
import type { Candidate } from '../answers.ts'
import { useCollections } from '../interface/use-collections.ts'
import { useDesk } from '../interface/use-desk.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import { PlaceList } from './place-list.tsx'

/** What is saved and not marked ready: not in this release, and not to be forgotten. */
export const UnreadyList = ({
  candidate,
  mayEdit,
  reload,
}: {
  candidate: Candidate
  /** Only an editor marks a deletion ready. */
  mayEdit: boolean
  reload: () => Promise<void>
}) => {
  const { say, count } = useSay()
  const nameOf = useLocaleNames()
  const { unready } = candidate.gate
  if (unready.length === 0) return <p>{say('ui.publish.unready.none')}</p>
  return (
    <>
      <p>{count('ui.publish.unready.some', unready.length)}</p>
      <PlaceList
        isGone={(place) => place.reason === 'deleted'}
        localeOf={(place) => place.locale}
        more={(place) => (
          <>
            <span className="privacy-places__about">
              {nameOf(place.locale)} · {say(`ui.publish.unready.${place.reason}`)}
            </span>
            {mayEdit && place.reason === 'deleted' ? <DeletionButton place={place} reload={reload} /> : null}
          </>
        )}
        places={unready}
      />
    </>
  )
}

const DeletionButton = ({ place, reload }: { place: Unready; reload: () => Promise<void> }) => {
  const desk = useDesk()
  const { slugOf } = useCollections()
  const { say } = useSay()
  const [busy, setBusy] = useState(false)
  const confirm = async () => {
    setBusy(true)
    const answer = await desk.post('/ready-deletion', {
      collection: slugOf(place.collection) ?? place.collection,
      id: place.document,
    })
    if (answer.ok) toast.success(say('ui.publish.unready.deletionReady'))
    else toast.error(answer.problem.detail)
    await reload()
    setBusy(false)
  }
  return (
    <Button
      buttonStyle="secondary"
      disabled={busy}
      extraButtonProps={{ 'aria-busy': busy }}
      margin={false}
      onClick={() => void confirm()}
      size="small"
      type="button"
    >
      {say('ui.publish.unready.markDeletion')}
    </Button>
  )
}

/** References to what is not in the release: the sentence or list that they stand in leaves them out. */
export const DanglingList = ({ candidate }: { candidate: Candidate }) => {
  const { labelOf, fieldsOf, listHref } = useCollections()
  const { say } = useSay()
  return (
    <>
      <p>{say('ui.publish.dangling.explained')}</p>
      <ul className="privacy-places">
        {candidate.gate.dangling.map(({ collection, key, field, to }) => (
          <li key={`${collection}/${key}/${field}`}>
            <a href={listHref(collection, { site: String(candidate.site.id), key })}>{key}</a>
            <span className="privacy-places__about">
              {labelOf(collection)}: {fieldsOf(collection, [field])} → {labelOf(to)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
