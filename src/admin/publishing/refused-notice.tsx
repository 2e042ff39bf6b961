'use client'

import type { SiteRelease } from '../answers.ts'
import { momentIn } from '../interface/moments.ts'
import type { Problem } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from './notice.tsx'

type Props = {
  problem: Problem
  /** As they are now. */
  releases: readonly SiteRelease[]
  timeZone: string
  /** Id of the heading over what would change now. */
  changes: string
}

/** Why nothing was published, and that nothing is lost; also what somebody else has published in between. */
export const RefusedNotice = ({ problem, releases, timeZone, changes }: Props) => {
  const { say, language } = useSay()
  if (problem.code === 'cut-off') {
    return (
      <Notice kind="error" live>
        <p>{say('ui.releases.cutOff')}</p>
      </Notice>
    )
  }
  const between =
    problem.code === 'published-in-between'
      ? releases.find(({ release }) => release === problem.body.release)
      : undefined
  return (
    <Notice kind="error" live>
      <p>
        {between
          ? say('ui.releases.between', {
              release: between.release,
              name: between.publishedBy,
              date: momentIn({ iso: between.publishedAt, timeZone, language }),
            })
          : problem.detail}
      </p>
      <p>
        {say(between ? 'ui.releases.betweenKept' : 'ui.publish.kept')}{' '}
        {between ? <a href={`#${changes}`}>{say('ui.releases.toChanges')}</a> : null}
      </p>
    </Notice>
  )
}
