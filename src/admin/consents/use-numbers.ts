'use client'

import { useMemo } from 'react'
import { useSay } from '../interface/use-say.ts'
import { shareOf } from './chart-scale.ts'

/** Numbers and parts of a whole, as the reader writes them. */
export const useNumbers = () => {
  const { language } = useSay()
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(language)
    const shares = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
    return {
      number: (value: number) => numbers.format(value),
      share: (part: number, whole: number) => (whole === 0 ? '–' : shares.format(shareOf(part, whole))),
      percent: (value: number) => shares.format(value),
    }
  }, [language])
}
