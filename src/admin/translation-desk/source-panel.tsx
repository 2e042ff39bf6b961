'use client'

import { useId, useMemo, useState } from 'react'
import { wordDiff } from '../../translation/changes/word-diff.ts'
import type { Term } from '../../translation/terms/term.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import type { ShownUnit } from './answers.ts'
import { Changes } from './changes.tsx'
import { SourceText } from './source-text.tsx'
import { TermChips } from './term-chips.tsx'

/** The text that is translated: what changed in it since it was translated, or how it reads now. */
export const SourcePanel = ({
  unit,
  terms,
  onTerm,
}: {
  unit: ShownUnit
  /** Those that hold in the site; keep the list. */
  terms: readonly Term[]
  onTerm: (text: string) => void
}) => {
  const { say } = useSay()
  const nameOf = useLocaleNames()
  const id = useId()
  const { before, source, sourceLocale, site } = unit
  const [isWhole, setWhole] = useState(before === undefined)
  const lines = useMemo(
    () => (before ? wordDiff({ before: before.text, after: source.text }) : []),
    [before, source.text],
  )
  return (
    <section aria-labelledby={id} className="privacy-unit__panel">
      <h2 id={id}>{say('ui.translationDesk.sourceOf', { locale: nameOf(sourceLocale) })}</h2>
      {before ? (
        <fieldset className="privacy-toggles">
          <legend className="privacy-hidden">{say('ui.translationDesk.changes.legend')}</legend>
          {[false, true].map((whole) => (
            <button
              aria-pressed={isWhole === whole}
              className="privacy-toggles__toggle"
              key={String(whole)}
              onClick={() => setWhole(whole)}
              type="button"
            >
              {say(whole ? 'ui.translationDesk.changes.now' : 'ui.translationDesk.changes.changes')}
            </button>
          ))}
        </fieldset>
      ) : null}
      {before && !isWhole ? (
        <>
          <Changes lang={sourceLocale} lines={lines} />
          {unit.change === 'form' ? (
            <p className="privacy-unit__note">{say('ui.translationDesk.changes.form')}</p>
          ) : null}
        </>
      ) : (
        <SourceText locale={sourceLocale} site={site} terms={terms} text={source.text} />
      )}
      <TermChips onTerm={onTerm} terms={terms} unit={unit} />
    </section>
  )
}
