'use client'

import { useState } from 'react'
import type { Candidate, Published, SiteRelease } from '../answers.ts'
import { type Problem, useDesk } from '../interface/use-desk.ts'
import { now, type When, writtenTexts } from './draft.ts'

/** Whether the change is material: as the rules find, or as the publisher decides. */
export type RepeatMaterial = 'rule' | 'yes' | 'no'

export type RepeatDraft = {
  /** By locale. */
  notes: Record<string, string>
  material: RepeatMaterial
  editorialReason: string
  when: When
}

const empty: RepeatDraft = { notes: {}, material: 'rule', editorialReason: '', when: now }

/** Publishes what an earlier release said as the next one. */
export const useRepeat = ({ candidate, release }: { candidate: Candidate; release: SiteRelease }) => {
  const desk = useDesk()
  const [draft, setDraft] = useState(empty)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const { notes, material, editorialReason, when } = draft
  const repeat = async (): Promise<Published | undefined> => {
    setBusy(true)
    setProblem(undefined)
    const answer = await desk.post<Published>(`/sites/${candidate.site.id}/releases/${release.release}/repeat`, {
      notes: writtenTexts(notes, Object.keys(notes)),
      ...(material === 'rule' ? {} : { material: material === 'yes' }),
      ...(material === 'no' ? { editorialReason: editorialReason.trim() } : {}),
      ...(when.scheduled ? { effectiveFrom: when.effectiveFrom } : {}),
      expectedRelease: candidate.newest,
    })
    setBusy(false)
    if (answer.ok) return answer.body
    setProblem(answer.problem)
    return undefined
  }
  const change = (part: Partial<RepeatDraft>) => {
    setProblem(undefined)
    setDraft({ ...draft, ...part })
  }
  return { draft, change, busy, problem, repeat }
}
