'use client'

import { placeholdersIn } from '../../policy/findings/placeholder-names.ts'
import { unitTextOf } from '../../policy/findings/unit-text.ts'
import { useSay } from '../interface/use-say.ts'
import type { ShownUnit } from './answers.ts'

/** The values that the source fills in, to be put where the caret is; nothing where it has none. */
export const TokenButtons = ({ unit, onToken }: { unit: ShownUnit; onToken: (name: string) => void }) => {
  const { say, knows } = useSay()
  const { tokens, text } = unitTextOf(unit.source.text)
  const names = [...new Set(unit.field.kind === 'rich' ? tokens : placeholdersIn(text))]
  if (names.length === 0) return null
  return (
    <div className="privacy-unit__tokens">
      <span id="privacy-tokens">{say('ui.translationDesk.values')}</span>
      <ul aria-labelledby="privacy-tokens">
        {names.map((name) => (
          <li key={name}>
            <button className="privacy-chip privacy-chip--button" onClick={() => onToken(name)} type="button">
              <span className="privacy-hidden">{say('ui.translationDesk.insert')}: </span>
              {knows(`tokens.${name}`) ? say(`tokens.${name}`) : `{{${name}}}`}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
