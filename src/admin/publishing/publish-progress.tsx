'use client'

import { useId } from 'react'
import type { PublishStep } from '../../release/write-release.ts'
import { useSay } from '../interface/use-say.ts'
import { announced } from './announced.ts'

/** What a publishing is at, seen step by step and heard now and then. */
export const PublishProgress = ({ progress }: { progress: PublishStep | undefined }) => {
  const { say } = useSay()
  const id = useId()
  const words = (told: PublishStep | undefined) =>
    told ? say(`ui.releases.progress.${told.step}`, { done: told.done, of: told.of }) : say('ui.publish.progress')
  return (
    <div className="privacy-progress">
      <progress
        aria-describedby={id}
        aria-label={say('ui.releases.progress.label')}
        // Without a value it only moves: of the first steps nobody knows how far they are.
        {...(progress?.step === 'storing' ? { max: progress.of, value: progress.done } : {})}
      />
      <span id={id}>{words(progress)}</span>
      <span className="privacy-hidden" role="status">
        {words(progress && announced(progress))}
      </span>
    </div>
  )
}
