'use client'

import { toast } from '@payloadcms/ui'
import { type RefObject, useState } from 'react'
import type { Answer, Problem } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'
import type { ShownUnit } from './answers.ts'
import { isSameContent } from './read-blocks.ts'
import type { TargetHandle } from './target-handle.ts'
import type { Base, TypedText } from './use-typed-text.ts'
import type { Act, UnitWay } from './use-unit.ts'
import { whyRefused } from './why-refused.ts'

/** What somebody else has saved meanwhile. */
const meanwhileOf = ({ code, body }: Problem): Base | undefined =>
  code === 'changed-meanwhile' && typeof body.fingerprint === 'string'
    ? { text: body.text ?? null, fingerprint: body.fingerprint }
    : undefined

type Of = {
  unit: ShownUnit
  typed: TypedText
  target: RefObject<TargetHandle | undefined>
  act: Act
  reload: () => Promise<void>
  /** After an act that changed the state of the text. */
  onDone: (way: UnitWay) => void
}

/** Saves, sends, approves and sends back, so that nothing typed is lost whatever the server answers. */
export const useUnitWork = ({ unit, typed, target, act, reload, onDone }: Of) => {
  const { say } = useSay()
  const first = typed.isKept && typed.base.fingerprint !== unit.fingerprint
  const [meanwhile, setMeanwhile] = useState<Base | undefined>(
    first ? { text: unit.target?.text ?? null, fingerprint: unit.fingerprint } : undefined,
  )
  const [busy, setBusy] = useState<UnitWay>()
  const [problem, setProblem] = useState<string>()

  const took = async (answer: Answer<ShownUnit>): Promise<ShownUnit | undefined> => {
    if (answer.ok) {
      setProblem(undefined)
      setMeanwhile(undefined)
      return answer.body
    }
    const other = meanwhileOf(answer.problem)
    setMeanwhile(other)
    setProblem(other ? undefined : whyRefused(answer.problem, say))
    if (other) await reload()
    return undefined
  }

  /** What is in the field as of now: the form hears of the last keys a moment later. */
  const now = (): unknown => target.current?.read() ?? typed.text

  const save = async (over: Base): Promise<ShownUnit | undefined> => {
    const text = now()
    const saved = await took(await act('save', { text, expected: over.fingerprint }))
    if (!saved) {
      typed.type(text)
      return undefined
    }
    typed.setBase({ text: saved.target?.text ?? null, fingerprint: saved.fingerprint })
    return saved
  }

  /** Saves what is typed, and what is saved then: nothing where that was refused. */
  const saved = async (): Promise<string | undefined> => {
    if (isSameContent(now(), typed.base.text)) return typed.base.fingerprint
    return (await save(typed.base))?.fingerprint
  }

  const work = async (way: UnitWay, doIt: () => Promise<ShownUnit | undefined>): Promise<void> => {
    if (busy !== undefined) return
    setBusy(way)
    try {
      if (!(await doIt())) return
      toast.success(say(`ui.translationDesk.done.${way}`))
      onDone(way)
    } finally {
      setBusy(undefined)
    }
  }

  const actOnSaved = (way: UnitWay, given: Record<string, unknown> = {}) =>
    work(way, async () => {
      const expected = await saved()
      return expected === undefined ? undefined : took(await act(way, { expected, ...given }))
    })

  return {
    busy,
    problem,
    meanwhile,
    save: () => work('save', () => save(typed.base)),
    approve: () => actOnSaved('approve'),
    send: (comment: string) => actOnSaved('send', { comment }),
    sendBack: (comment: string) => work('return', async () => took(await act('return', { comment }))),
    /** Saves what was typed over what the other one saved. */
    keepMine: () => (meanwhile ? work('save', () => save(meanwhile)) : Promise.resolve()),
    /** Goes on with what the other one saved; what was typed is set aside. */
    takeTheirs: () => {
      if (!meanwhile) return
      typed.setBase(meanwhile)
      typed.put(meanwhile.text)
      setMeanwhile(undefined)
    },
  }
}

export type UnitWork = ReturnType<typeof useUnitWork>
