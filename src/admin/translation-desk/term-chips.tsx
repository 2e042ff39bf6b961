'use client'

import { useMemo } from 'react'
import { type Term, textsIn } from '../../translation/terms/term.ts'
import { termsIn } from '../../translation/terms/terms-in.ts'
import { useSay } from '../interface/use-say.ts'
import type { ShownUnit } from './answers.ts'

type Offered = { id: string; said: string; right: string }

const offeredFor = ({ source, sourceLocale, locale }: ShownUnit, terms: readonly Term[]): Offered[] => {
  const offered = new Map<string, Offered>()
  for (const { term } of termsIn({ text: source.plain, locale: sourceLocale, terms })) {
    const [said, right] = [textsIn(term, sourceLocale)?.preferred, textsIn(term, locale)?.preferred]
    if (said !== undefined && right !== undefined) offered.set(term.id, { id: term.id, said, right })
  }
  return [...offered.values()]
}

/** The terms of the source, each with the right word; nothing where there are none. */
export const TermChips = ({
  unit,
  terms,
  onTerm,
}: {
  unit: ShownUnit
  terms: readonly Term[]
  onTerm: (text: string) => void
}) => {
  const { say } = useSay()
  const offered = useMemo(() => offeredFor(unit, terms), [unit, terms])
  const { sourceLocale, locale, mayWrite } = unit
  if (offered.length === 0) return null
  return (
    <div className="privacy-unit__terms">
      <h3>{say('ui.translationDesk.terms')}</h3>
      <ul>
        {offered.map(({ id, said, right }) => (
          <li key={id}>
            <span lang={sourceLocale}>{said}</span>
            <span aria-hidden="true"> → </span>
            <button className="privacy-chip privacy-chip--button" onClick={() => onTerm(right)} type="button">
              <span className="privacy-hidden">
                {say(mayWrite ? 'ui.translationDesk.insert' : 'ui.translationDesk.copy')}:{' '}
              </span>
              <span lang={locale}>{right}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
