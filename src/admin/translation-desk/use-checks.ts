'use client'

import { useDebounce } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'
import type { CheckFinding } from '../../translation/checks/check.ts'
import { checkTranslation } from '../../translation/checks/check-translation.ts'
import { type LanguageDetector, loadLanguageDetector } from '../../translation/checks/language-detector.ts'
import type { Term } from '../../translation/terms/term.ts'
import type { ShownUnit } from './answers.ts'

/** Milliseconds after the last key before a text is checked: nobody who types waits for it. */
const patience = 300

/** Fetched once for all texts, and by nobody who only looks. */
const useDetector = (isWanted: boolean): LanguageDetector | undefined => {
  const [detector, setDetector] = useState<{ detect: LanguageDetector }>()
  useEffect(() => {
    if (!isWanted) return
    let current = true
    // Without it, languages are told by their small words.
    loadLanguageDetector().then(
      (detect) => current && setDetector({ detect }),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [isWanted])
  return detector?.detect
}

/**
 * What is to be seen of the translation whenever typing rests.
 *
 * @param terms that hold in the site; keep the list
 */
export const useChecks = ({
  unit,
  text,
  terms,
}: {
  unit: ShownUnit
  text: unknown
  terms: readonly Term[]
}): CheckFinding[] => {
  const rested: unknown = useDebounce(text, patience)
  const detect = useDetector(unit.mayWrite)
  const { source, sourceLocale, locale } = unit
  return useMemo(
    () =>
      checkTranslation({
        source: source.text,
        target: rested,
        sourceLocale,
        targetLocale: locale,
        terms,
        detect,
      }),
    [source.text, rested, sourceLocale, locale, terms, detect],
  )
}
