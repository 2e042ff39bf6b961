'use client'

import { useState } from 'react'
import type { ImportAnswer, ImportPreview, ImportStep } from '../../../desk/translation-files.ts'
import type { Refusal } from '../../../translation/files/exchange.ts'
import { type Problem, useDesk } from '../../interface/use-desk.ts'
import { type ChosenFile, readChosen } from './file-text.ts'
import { allTicked, choiceOf, type Ticks } from './ticks.ts'

export type ImportState =
  | { kind: 'idle' }
  | { kind: 'reading'; name: string; step: ImportStep | undefined }
  /** Without a file it cannot be tried again. */
  | { kind: 'refused'; name: string; file: ChosenFile | undefined; problem: Problem }
  | { kind: 'preview'; file: ChosenFile; preview: ImportPreview; again: boolean; problem: Problem | undefined }
  | { kind: 'importing'; file: ChosenFile; preview: ImportPreview; step: ImportStep | undefined }
  | { kind: 'done'; name: string; result: ImportAnswer }

const unreadable = (refusal: Refusal): Problem => ({
  status: 422,
  code: 'unreadable',
  detail: '',
  body: { refusal },
})

/** A file is chosen, looked at, and imported in full or in part. What is ticked stays whatever the server answers. */
export const useImport = ({ site, locale, onDone }: { site: string; locale: string; onDone: () => void }) => {
  const desk = useDesk()
  const [state, setState] = useState<ImportState>({ kind: 'idle' })
  const [ticks, setTicks] = useState<Ticks>(allTicked)
  const [takesStates, setTakesStates] = useState(false)

  /** @param again whether it was looked at before, and is looked at anew since something has changed meanwhile */
  const look = async (file: ChosenFile, again: boolean): Promise<void> => {
    const { name, base64 } = file
    setState({ kind: 'reading', name, step: undefined })
    const answer = await desk.follow<ImportPreview, ImportStep>(
      '/translations/preview',
      { site, locale, file: base64 },
      (step) => setState({ kind: 'reading', name, step }),
    )
    if (answer.ok) setState({ kind: 'preview', file, preview: answer.body, again, problem: undefined })
    else setState({ kind: 'refused', name, file, problem: answer.problem })
  }

  const choose = async (chosen: File): Promise<void> => {
    const { name } = chosen
    setTicks(allTicked)
    setTakesStates(false)
    setState({ kind: 'reading', name, step: undefined })
    const read = await readChosen(chosen).catch((): Refusal => ({ code: 'unknown-format' }))
    if ('code' in read) setState({ kind: 'refused', name, file: undefined, problem: unreadable(read) })
    else await look(read, false)
  }

  const start = async ({ file, preview }: { file: ChosenFile; preview: ImportPreview }): Promise<void> => {
    setState({ kind: 'importing', file, preview, step: undefined })
    const order = { site, locale, file: file.base64, takesStates, expected: preview.fingerprint, ...choiceOf(ticks) }
    const answer = await desk.follow<ImportAnswer, ImportStep>('/translations/import', order, (step) =>
      setState({ kind: 'importing', file, preview, step }),
    )
    if (answer.ok) {
      setState({ kind: 'done', name: file.name, result: answer.body })
      onDone()
    } else if (answer.problem.code === 'preview-outdated') await look(file, true)
    else setState({ kind: 'preview', file, preview, again: false, problem: answer.problem })
  }

  return {
    state,
    ticks,
    setTicks,
    takesStates,
    setTakesStates,
    choose,
    look,
    start,
    reset: () => setState({ kind: 'idle' }),
  }
}

export type Import = ReturnType<typeof useImport>
