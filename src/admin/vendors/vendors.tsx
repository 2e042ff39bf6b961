'use client'

import { Gutter, SetStepNav } from '@payloadcms/ui'
import '../interface/interface.css'
import { SiteChoice } from '../interface/site-choice.tsx'
import { useChosenSite } from '../interface/use-chosen-site.ts'
import { useSay } from '../interface/use-say.ts'
import '../publishing/publishing.css'
import { SiteVendors } from './site-vendors.tsx'
import './vendors.css'

/** The vendor library: a site is chosen (and stands in the address), then what of the library it has. */
export const Vendors = () => {
  const { say } = useSay()
  const choice = useChosenSite()
  const { chosen } = choice
  return (
    <Gutter className="privacy-publishing privacy-vendors">
      <SetStepNav nav={[{ label: say('ui.vendors.heading') }]} />
      <h1>{say('ui.vendors.heading')}</h1>
      <p className="privacy-publishing__lead">{say('ui.vendors.lead')}</p>
      <SiteChoice {...choice} />
      {chosen ? <SiteVendors key={chosen.id} site={chosen.id} /> : null}
    </Gutter>
  )
}
