'use client'

import { useState } from 'react'
import type { Candidate, Published } from '../answers.ts'
import { type Problem, useDesk } from '../interface/use-desk.ts'
import { type Draft, lowersMaterial } from './draft.ts'

export type PublishState =
  | { kind: 'idle' | 'publishing' }
  | { kind: 'done'; result: Published }
  | { kind: 'refused'; problem: Problem }

const written = (texts: Record<string, string>, locales: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const text = texts[locale]?.trim()
      return text ? [[locale, text]] : []
    }),
  )

/** Publishes what the publisher has looked at: a release that came in between refuses the order. */
export const usePublish = ({ candidate, draft }: { candidate: Candidate; draft: Draft }) => {
  const desk = useDesk()
  const [state, setState] = useState<PublishState>({ kind: 'idle' })
  const publish = async (): Promise<PublishState> => {
    setState({ kind: 'publishing' })
    const outdated = candidate.gate.locales.filter((gate) => gate.outdated.length > 0).map(({ locale }) => locale)
    const answer = await desk.post<Published>(`/sites/${candidate.site.id}/publish`, {
      notes: written(draft.notes, candidate.locales),
      outdatedReasons: written(draft.reasons, outdated),
      material: draft.material ?? candidate.material,
      ...(lowersMaterial({ draft, candidate }) ? { editorialReason: draft.editorialReason.trim() } : {}),
      expectedRelease: candidate.newest,
    })
    const next: PublishState = answer.ok
      ? { kind: 'done', result: answer.body }
      : { kind: 'refused', problem: answer.problem }
    setState(next)
    return next
  }
  return { state, publish, reset: () => setState({ kind: 'idle' }) }
}
