'use client'

import { Gutter, SetStepNav, useLocale } from '@payloadcms/ui'
import '../interface/interface.css'
import { SiteChoice } from '../interface/site-choice.tsx'
import { useChosenSite } from '../interface/use-chosen-site.ts'
import { useSay } from '../interface/use-say.ts'
import { BannerPreview } from './banner-preview.tsx'

/** The banner of a site as it is saved, for whoever does not edit its settings. */
export const BannerPreviewScreen = () => {
  const { say } = useSay()
  const { code: locale } = useLocale()
  const choice = useChosenSite()
  const { chosen } = choice
  return (
    <Gutter className="privacy-publishing">
      <SetStepNav nav={[{ label: say('ui.bannerPreview.heading') }]} />
      <h1>{say('ui.bannerPreview.screenHeading')}</h1>
      <SiteChoice {...choice} />
      {chosen ? <BannerPreview key={chosen.id} locale={locale} site={chosen.id} /> : null}
    </Gutter>
  )
}
