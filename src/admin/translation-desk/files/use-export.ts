'use client'

import { useState } from 'react'
import type { ExchangeFormat } from '../../../translation/files/exchange.ts'
import type { UnitState } from '../../../translation/units/unit-state.ts'
import { type Problem, useDesk } from '../../interface/use-desk.ts'

export type ExportState =
  | { kind: 'idle' }
  | { kind: 'making' }
  | { kind: 'made'; name: string; units: number }
  | { kind: 'refused'; problem: Problem }

export type ExportOrder = {
  format: ExchangeFormat
  states?: readonly UnitState[]
  /** `<slug>/<document>/<path>` */
  units?: readonly string[]
}

const giveFile = ({ blob, name }: { blob: Blob; name: string }): void => {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Browsers have taken hold of it by the next turn; some not yet in this one.
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}

/** Has a file made, and hands it over under its name. */
export const useExport = ({ site, locale }: { site: string; locale: string }) => {
  const desk = useDesk()
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  const make = async (order: ExportOrder): Promise<void> => {
    setState({ kind: 'making' })
    const answer = await desk.download('/translations/export', { site, locale, ...order })
    if (!answer.ok) return setState({ kind: 'refused', problem: answer.problem })
    giveFile(answer.body)
    setState({ kind: 'made', name: answer.body.name, units: Number(answer.body.headers.get('Privacy-Units')) })
  }
  return { state, make }
}
