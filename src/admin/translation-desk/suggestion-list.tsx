'use client'

import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import { similarityDiff } from '../../translation/changes/similarity-diff.ts'
import type { Suggestion } from '../../translation/units/memory.ts'
import { keyed } from '../interface/keyed.ts'
import { useSay } from '../interface/use-say.ts'
import type { ShownUnit } from './answers.ts'
import { Changes } from './changes.tsx'
import { MachineSuggestion } from './machine-suggestion.tsx'
import { PlainText } from './plain-text.tsx'

/** Earlier translations of texts that are alike, with what the source says otherwise now. */
export const SuggestionList = ({
  unit,
  onUse,
  onUseMachine,
}: {
  unit: ShownUnit
  onUse: (suggestion: Suggestion) => void
  onUseMachine: (text: unknown) => void
}) => {
  const { say, moment } = useSay()
  const id = useId()
  const { suggestions, source, sourceLocale, locale, machine, mayWrite } = unit
  if (suggestions.length === 0 && (machine === undefined || !mayWrite)) return null
  return (
    <section aria-labelledby={id} className="privacy-unit__panel privacy-unit__panel--suggestions">
      <h2 id={id}>{say('ui.translationDesk.suggestions.heading')}</h2>
      <ul>
        {keyed(suggestions, ({ target }) => target).map(({ key, item: suggestion }) => (
          <li className="privacy-suggestion" key={key}>
            <div className="privacy-suggestion__head">
              <strong>
                {say('ui.translationDesk.suggestions.alike', { percent: Math.floor(suggestion.similarity * 100) })}
              </strong>
              <span className="privacy-unit__note">
                {say('ui.translationDesk.suggestions.by', {
                  name: suggestion.approvedBy,
                  date: moment(suggestion.approvedAt),
                })}
              </span>
            </div>
            <p className="privacy-suggestion__text" lang={locale}>
              <PlainText text={suggestion.target} />
            </p>
            {suggestion.source === source.plain ? (
              <p className="privacy-unit__note">{say('ui.translationDesk.suggestions.same')}</p>
            ) : (
              <details>
                <summary>{say('ui.translationDesk.suggestions.differs')}</summary>
                <Changes
                  lang={sourceLocale}
                  lines={similarityDiff({ earlier: suggestion.source, current: source.plain })}
                />
              </details>
            )}
            {mayWrite ? (
              <Button
                aria-label={say('ui.translationDesk.suggestions.useThis', { text: suggestion.target.slice(0, 60) })}
                buttonStyle="secondary"
                margin={false}
                onClick={() => onUse(suggestion)}
                size="small"
                type="button"
              >
                {say('ui.translationDesk.suggestions.use')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <MachineSuggestion onUse={onUseMachine} unit={unit} />
    </section>
  )
}
