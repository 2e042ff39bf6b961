'use client'

import { useSay } from '../interface/use-say.ts'

/** For whoever has not published yet: what to do first. */
export const FirstSteps = () => {
  const { say } = useSay()
  return (
    <div className="privacy-steps">
      <h3>{say('ui.dashboard.steps.heading')}</h3>
      <ol>
        {(['describe', 'ready', 'publish'] as const).map((step) => (
          <li key={step}>
            <strong>{say(`ui.dashboard.steps.${step}.title`)}</strong> {say(`ui.dashboard.steps.${step}.text`)}
          </li>
        ))}
      </ol>
    </div>
  )
}
