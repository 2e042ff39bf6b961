'use client'

import { Notice } from '../publishing/notice.tsx'
import { SiteSelect } from './site-select.tsx'
import type { useChosenSite } from './use-chosen-site.ts'
import { useSay } from './use-say.ts'

/** Where a screen is told which site it is about: a choice of several, the name of the only one, or why there is none. */
export const SiteChoice = ({ answer, sites, chosen, choose }: ReturnType<typeof useChosenSite>) => {
  const { say } = useSay()
  if (answer === undefined) return <p role="status">{say('ui.publish.loading')}</p>
  if (!answer.ok) {
    return (
      <Notice kind="error" live>
        <p>{answer.problem.detail}</p>
      </Notice>
    )
  }
  if (sites.length === 0) return <p>{say('ui.publish.noSites')}</p>
  if (sites.length === 1) return chosen ? <p className="privacy-publishing__site">{chosen.name}</p> : null
  return (
    <SiteSelect
      label={say('ui.publish.site')}
      onChange={choose}
      sites={sites}
      value={chosen ? String(chosen.id) : ''}
    />
  )
}
