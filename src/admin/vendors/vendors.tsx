'use client'

import { Gutter, SetStepNav } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation.js'
import { useEffect, useState } from 'react'
import type { Sites } from '../answers.ts'
import '../interface/interface.css'
import { SiteSelect } from '../interface/site-select.tsx'
import { type Answer, useDesk } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from '../publishing/notice.tsx'
import '../publishing/publishing.css'
import { SiteVendors } from './site-vendors.tsx'
import './vendors.css'

/** The vendor library: a site is chosen (and stands in the address), then what of the library it has. */
export const Vendors = () => {
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

  const sites = answer?.ok ? answer.body.sites : []
  const chosen = sites.find((site) => String(site.id) === asked) ?? (sites.length === 1 ? sites[0] : undefined)
  const choose = (site: string) =>
    window.history.replaceState(null, '', `${pathname}?${new URLSearchParams({ site }).toString()}`)

  return (
    <Gutter className="privacy-publishing privacy-vendors">
      <SetStepNav nav={[{ label: say('ui.vendors.heading') }]} />
      <h1>{say('ui.vendors.heading')}</h1>
      <p className="privacy-publishing__lead">{say('ui.vendors.lead')}</p>
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
      {chosen ? <SiteVendors key={chosen.id} site={chosen.id} /> : null}
    </Gutter>
  )
}
