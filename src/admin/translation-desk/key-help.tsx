'use client'

import { useSay } from '../interface/use-say.ts'
import { saveKeys } from './unit-keys.ts'

const keys = {
  queue: [
    { name: 'move', keys: ['↑', '↓', 'K', 'J'] },
    { name: 'ends', keys: ['Home', 'End'] },
    { name: 'open', keys: ['Enter'] },
    { name: 'select', keys: ['X'] },
    { name: 'search', keys: ['/'] },
  ],
  unit: [
    { name: 'save', keys: [`${saveKeys} S`] },
    { name: 'approve', keys: [`${saveKeys} Enter`] },
    { name: 'next', keys: ['Alt ↓'] },
    { name: 'previous', keys: ['Alt ↑'] },
  ],
} as const

/** What can be done with the keyboard, and where. */
export const KeyHelp = ({ of }: { of: keyof typeof keys }) => {
  const { say } = useSay()
  return (
    <details className="privacy-key-help">
      <summary>{say('ui.translationDesk.keys.heading')}</summary>
      <p>{say(`ui.translationDesk.keys.${of}.where`)}</p>
      <dl>
        {keys[of].map(({ name, keys }) => (
          <div key={name}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(`ui.translationDesk.keys.${of}.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
