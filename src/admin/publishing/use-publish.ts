'use client'

import { useState } from 'react'
import type { PublishStep } from '../../release/write-release.ts'
import type { Candidate, Published } from '../answers.ts'
import { type Problem, useDesk } from '../interface/use-desk.ts'
import { type Draft, lowersMaterial, writtenTexts } from './draft.ts'

export type PublishState =
  | { kind: 'idle' }
  | { kind: 'publishing'; progress: PublishStep | undefined }
  | { kind: 'done'; result: Published }
  | { kind: 'refused'; problem: Problem }

/** Publishes what the publisher has looked at: a release that came in between refuses the order. */
export const usePublish = ({ candidate, draft }: { candidate: Candidate; draft: Draft }) => {
  const desk = useDesk()
  const [state, setState] = useState<PublishState>({ kind: 'idle' })
  const publish = async (): Promise<PublishState> => {
    setState({ kind: 'publishing', progress: undefined })
    const outdated = candidate.gate.locales.filter((gate) => gate.outdated.length > 0).map(({ locale }) => locale)
    const order = {
      notes: writtenTexts(draft.notes, candidate.locales),
      outdatedReasons: writtenTexts(draft.reasons, outdated),
      material: draft.material ?? candidate.material,
      ...(lowersMaterial({ draft, candidate }) ? { editorialReason: draft.editorialReason.trim() } : {}),
      ...(draft.when.scheduled ? { effectiveFrom: draft.when.effectiveFrom } : {}),
      expectedRelease: candidate.newest,
    }
    const answer = await desk.follow<Published, PublishStep>(`/sites/${candidate.site.id}/publish`, order, (progress) =>
      setState({ kind: 'publishing', progress }),
    )
    const next: PublishState = answer.ok
      ? { kind: 'done', result: answer.body }
      : { kind: 'refused', problem: answer.problem }
    setState(next)
    return next
  }
  return {
    state,
    publish,
    reset: () => setState({ kind: 'idle' }),
    /** What was published in another way is told in the same place. */
    show: (result: Published) => setState({ kind: 'done', result }),
  }
}
