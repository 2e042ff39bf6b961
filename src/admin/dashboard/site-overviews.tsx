'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { Overview } from '../answers.ts'
import { useCollections } from '../interface/use-collections.ts'
import { type Answer, useDesk } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'
import { useCounts } from '../translation-desk/use-counts.ts'
import './dashboard.css'
import { FirstSteps } from './first-steps.tsx'
import { SiteCard } from './site-card.tsx'

export const SiteOverviews = () => {
  const desk = useDesk()
  const { config } = useConfig()
  const { say } = useSay()
  const { slugOf } = useCollections()
  const [answer, setAnswer] = useState<Answer<Overview>>()
  const { answer: counts } = useCounts('all')
  useEffect(() => {
    let current = true
    void desk.get<Overview>('/overview').then((found) => {
      if (current) setAnswer(found)
    })
    return () => {
      current = false
    }
  }, [desk])

  if (!answer) return null
  if (!answer.ok) return <p role="alert">{answer.problem.detail}</p>
  const { sites, mayPublish, mayCreateSites } = answer.body
  return (
    <section aria-labelledby="privacy-dashboard" className="privacy-dashboard">
      <h2 id="privacy-dashboard">{say('ui.dashboard.heading')}</h2>
      {sites.length === 0 ? (
        <p>
          {say(mayCreateSites ? 'ui.dashboard.noSites' : 'ui.dashboard.noOwnSites')}{' '}
          {mayCreateSites ? (
            <Link
              href={formatAdminURL({
                adminRoute: config.routes.admin,
                path: `/collections/${slugOf('sites') ?? 'sites'}/create`,
              })}
            >
              {say('ui.dashboard.createSite')}
            </Link>
          ) : null}
        </p>
      ) : null}
      {sites.some((site) => site.current === null) ? <FirstSteps /> : null}
      <div className="privacy-dashboard__sites">
        {sites.map((site) => (
          <SiteCard
            counts={counts?.ok ? counts.body.counts.filter((count) => count.site === String(site.id)) : undefined}
            key={site.id}
            mayPublish={mayPublish}
            site={site}
          />
        ))}
      </div>
    </section>
  )
}
