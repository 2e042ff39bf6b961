'use client'

import { Gutter, SetStepNav } from '@payloadcms/ui'
import '../interface/interface.css'
import { SiteChoice } from '../interface/site-choice.tsx'
import { useChosenSite } from '../interface/use-chosen-site.ts'
import { useSay } from '../interface/use-say.ts'
import '../publishing/publishing.css'
import './chart.css'
import './consents.css'
import { SiteConsents } from './site-consents.tsx'

/** The consents view: a site is chosen (and stands in the address), then one person's choices, and the counts of all. */
export const Consents = () => {
  const { say } = useSay()
  const choice = useChosenSite()
  const { chosen } = choice
  return (
    <Gutter className="privacy-publishing privacy-consents">
      <SetStepNav nav={[{ label: say('ui.consents.heading') }]} />
      <h1>{say('ui.consents.heading')}</h1>
      <p className="privacy-publishing__lead">{say('ui.consents.lead')}</p>
      <SiteChoice {...choice} />
      {chosen ? <SiteConsents key={chosen.id} site={chosen.id} /> : null}
    </Gutter>
  )
}
