'use client'

import { Gutter, SetStepNav } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation.js'
import { useEffect, useState } from 'react'
import type { Sites } from '../answers.ts'
import '../interface/interface.css'
import { SiteSelect } from '../interface/site-select.tsx'
import { type Answer, useDesk } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from './notice.tsx'
import './differences.css'
import './publishing.css'
import { SitePublishing } from './site-publishing.tsx'

/** The publishing view: a site is chosen (and stands in the address), then everything about its next release. */
export const Publishing = () => {
  const desk = useDesk()
  const { say } = useSay()
  const pathname = usePathname()
  const asked = useSearchParams().get('site')
  const [answer, setAnswer] = useState<Answer<Sites>>()
  useEffect(() => {
    let current = true
    void desk.get<Sites>('/sites').then((found) => {
      if (current) setAnswer(found)
    })
    return () => {
      current = false
    }
  }, [desk])

  const mayEdit = answer?.ok === true && answer.body.roles.some((role) => role === 'editor' || role === 'admin')
  const sites = answer?.ok ? answer.body.sites : []
  const chosen = sites.find((site) => String(site.id) === asked) ?? (sites.length === 1 ? sites[0] : undefined)
  const choose = (site: string) =>
    window.history.replaceState(null, '', `${pathname}?${new URLSearchParams({ site }).toString()}`)

  return (
    <Gutter className="privacy-publishing">
      <SetStepNav nav={[{ label: say('ui.publish.heading') }]} />
      <h1>{say('ui.publish.heading')}</h1>
      <p className="privacy-publishing__lead">{say('ui.publish.lead')}</p>
      {answer === undefined ? <p role="status">{say('ui.publish.loading')}</p> : null}
      {answer && !answer.ok ? (
        <Notice kind="error" live>
          <p>{answer.problem.detail}</p>
        </Notice>
      ) : null}
      {answer?.ok && sites.length === 0 ? <p>{say('ui.publish.noSites')}</p> : null}
      {sites.length > 1 ? (
        <SiteSelect
          label={say('ui.publish.site')}
          onChange={choose}
          sites={sites}
          value={chosen ? String(chosen.id) : ''}
        />
      ) : null}
      {sites.length === 1 && chosen ? <p className="privacy-publishing__site">{chosen.name}</p> : null}
      {chosen ? <SitePublishing key={chosen.id} mayEdit={mayEdit} site={chosen.id} /> : null}
    </Gutter>
  )
}
