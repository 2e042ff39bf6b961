'use client'

import { useState } from 'react'
import type { TermPreview, TermsImported } from '../../desk/terms.ts'
import { exchangeLimits } from '../../translation/files/exchange.ts'
import type { Id } from '../answers.ts'
import { base64Of } from '../interface/base64-of.ts'
import { type Problem, useDesk } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'

type Chosen = { name: string; file: string; preview: TermPreview }

const megabyte = 1024 * 1024

/** What is wrong with a file, in words: `refusal` of the answer names it. */
const useWhyUnreadable = () => {
  const { say, knows } = useSay()
  return ({ detail, body: { refusal } }: Problem): string => {
    const told = typeof refusal === 'object' && refusal !== null ? Object.fromEntries(Object.entries(refusal)) : {}
    const code = String(told.code).replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    const path = `ui.terms.unreadable.${code}`
    if (!knows(path)) return detail
    return `${detail} ${say(path, { line: String(told.line ?? '?'), concept: String(told.concept ?? '') })}`
  }
}

/** A file of terms on its way in: read, shown, and saved only when it is said so. */
export const useTermFile = (site: Id) => {
  const desk = useDesk()
  const { say } = useSay()
  const whyUnreadable = useWhyUnreadable()
  const [busy, setBusy] = useState<'reading' | 'taking'>()
  const [problem, setProblem] = useState<string>()
  const [chosen, setChosen] = useState<Chosen>()

  const choose = async (file: File): Promise<void> => {
    setChosen(undefined)
    if (file.size > exchangeLimits.bytes) {
      setProblem(say('ui.terms.tooLarge', { limit: exchangeLimits.bytes / megabyte }))
      return
    }
    setProblem(undefined)
    setBusy('reading')
    const bytes = await base64Of(file).catch(() => undefined)
    const answer =
      bytes === undefined ? undefined : await desk.post<TermPreview>('/terms/preview', { site, file: bytes })
    setBusy(undefined)
    if (bytes === undefined || !answer) setProblem(say('desk.termsUnreadable'))
    else if (answer.ok) setChosen({ name: file.name, file: bytes, preview: answer.body })
    else setProblem(whyUnreadable(answer.problem))
  }

  /** @returns how many terms were saved; nothing where that was refused, and the preview stays */
  const take = async (): Promise<number | undefined> => {
    if (!chosen) return undefined
    setBusy('taking')
    const answer = await desk.post<TermsImported>('/terms/import', { site, file: chosen.file })
    setBusy(undefined)
    if (!answer.ok) {
      setProblem(whyUnreadable(answer.problem))
      return undefined
    }
    setProblem(undefined)
    setChosen(undefined)
    const { add, change } = answer.body.counts
    return add + change
  }

  const discard = (): void => {
    setChosen(undefined)
    setProblem(undefined)
  }
  return { busy, problem, chosen, choose, take, discard }
}
