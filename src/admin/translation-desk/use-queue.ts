'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { useCollections } from '../interface/use-collections.ts'
import { type Answer, useDesk } from '../interface/use-desk.ts'
import type { UnitQueue } from './answers.ts'
import type { DeskPlace } from './desk-place.ts'

/** How many units a page has. */
export const pageLength = 50

const noUnits: UnitQueue = { units: [], total: 0, page: 1, limit: pageLength }

type Asked = Omit<DeskPlace, 'unit' | 'view'>

/**
 * The page of the queue that the address asks for. While it is read again, the one before stays on the screen.
 *
 * @param held while a unit is open its queue stays as it was: what follows it is what followed it when it was opened
 * @returns nothing while it is read for the first time
 */
export const useQueue = ({ unit, view, ...asked }: DeskPlace, held: boolean) => {
  const desk = useDesk()
  const { nameOf } = useCollections()
  const [answer, setAnswer] = useState<Answer<UnitQueue>>()
  const turn = useRef(0)
  const loaded = useRef('')
  const wanted = JSON.stringify(asked)

  const load = useCallback(async () => {
    const query: Asked = JSON.parse(wanted)
    const { site, locale, states, formOnly, assignee, dueBy, search, document, page } = query
    turn.current += 1
    const mine = turn.current
    const found: Answer<UnitQueue> =
      states.length === 0
        ? { ok: true, body: noUnits }
        : await desk.get<UnitQueue>('/units', {
            ...{ site, locale, assignee, dueBy, search },
            states: states.join(','),
            change: formOnly ? 'form' : '',
            collection: document ? nameOf(document.collection) : '',
            document: document?.document ?? '',
            page: String(page),
            limit: String(pageLength),
          })
    if (mine !== turn.current) return
    loaded.current = wanted
    setAnswer(found)
  }, [desk, nameOf, wanted])

  const isChosen = asked.site !== '' && asked.locale !== ''
  useEffect(() => {
    if (isChosen && !(held && loaded.current === wanted)) void load()
  }, [isChosen, held, wanted, load])
  return { answer, reload: load }
}
