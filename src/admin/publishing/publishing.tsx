'use client'

import { Gutter, SetStepNav } from '@payloadcms/ui'
import '../interface/interface.css'
import { SiteChoice } from '../interface/site-choice.tsx'
import { useChosenSite } from '../interface/use-chosen-site.ts'
import { useSay } from '../interface/use-say.ts'
import './differences.css'
import './publishing.css'
import { SitePublishing } from './site-publishing.tsx'

/** The publishing view: a site is chosen (and stands in the address), then everything about its next release. */
export const Publishing = () => {
  const { say } = useSay()
  const choice = useChosenSite()
  const { answer, chosen } = choice
  const mayEdit = answer?.ok === true && answer.body.roles.some((role) => role === 'editor' || role === 'admin')
  return (
    <Gutter className="privacy-publishing">
      <SetStepNav nav={[{ label: say('ui.publish.heading') }]} />
      <h1>{say('ui.publish.heading')}</h1>
      <p className="privacy-publishing__lead">{say('ui.publish.lead')}</p>
      <SiteChoice {...choice} />
      {chosen ? <SitePublishing key={chosen.id} mayEdit={mayEdit} site={chosen.id} /> : null}
    </Gutter>
  )
}
