'use client'

import { Gutter, SetStepNav } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { SiteSummary } from '../answers.ts'
import '../interface/interface.css'
import { SiteChoice } from '../interface/site-choice.tsx'
import { useChosenSite } from '../interface/use-chosen-site.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from '../publishing/notice.tsx'
import '../publishing/publishing.css'
import { settingHash } from '../../translation/digests/choices.ts'
import { chosenLocale, targetLocales } from './chosen-locale.ts'
import { emptyPlace } from './desk-place.ts'
import { DigestSetting } from './digest-setting.tsx'
import { FilesView } from './files/files-view.tsx'
import { Queue } from './queue.tsx'
import './translation-desk.css'
import { UnitView } from './unit-view.tsx'
import { useCounts } from './use-counts.ts'
import { type Going, useDeskPlace } from './use-desk-place.ts'
import { useQueue } from './use-queue.ts'
import { useSelection } from './use-selection.ts'

/** The translation view: a site and a language are chosen, then there is the queue, or one text of it. */
export const TranslationDesk = () => {
  const { say } = useSay()
  const going = useDeskPlace()
  const choice = useChosenSite()
  const { chosen } = choice
  const { place, hrefOf } = going
  // Read at once: the address is written anew where it does not name a site.
  const [isDigestWanted] = useState(() => typeof window !== 'undefined' && window.location.hash === settingHash)
  const isOpen = place.unit !== undefined || place.view !== undefined
  const heading = say('ui.translationDesk.heading')
  return (
    <Gutter className="privacy-translating">
      <SetStepNav
        nav={[
          isOpen ? { label: heading, url: hrefOf({ ...place, unit: undefined, view: undefined }) } : { label: heading },
        ]}
      />
      {isOpen ? null : (
        <>
          <h1>{heading}</h1>
          <p className="privacy-translating__lead">{say('ui.translationDesk.lead')}</p>
          <SiteChoice {...choice} choose={(site) => going.go({ ...emptyPlace, site })} />
        </>
      )}
      {chosen ? <SiteDesk going={going} key={chosen.id} site={chosen} /> : null}
      {isOpen ? null : <DigestSetting isWanted={isDigestWanted} />}
    </Gutter>
  )
}

const SiteDesk = ({ site, going }: { site: SiteSummary; going: Going }) => {
  const { say } = useSay()
  const { place: asked, change } = going
  const { answer: counts, reload: recount } = useCounts(String(site.id))
  const own = counts?.ok ? counts.body.locales : undefined
  const isKnown = targetLocales(site).includes(asked.locale)
  const locale = isKnown || own ? chosenLocale({ site, asked: asked.locale, own: own ?? [] }) : undefined
  const place = { ...asked, site: String(site.id), locale: locale ?? '' }
  const isOpen = (asked.unit !== undefined || asked.view !== undefined) && locale !== undefined
  const selection = useSelection(place.locale)
  const { answer: queue, reload } = useQueue(place, isOpen)

  // Payload takes the language of its own parts (chips of values, labels of fields) from the address.
  const isWritten = asked.locale === locale && asked.site === place.site
  useEffect(() => {
    if (locale !== undefined && !isWritten) change({ ...asked, site: String(site.id), locale })
  }, [asked, change, isWritten, locale, site.id])

  if (counts?.ok === false) {
    return (
      <Notice kind="error" live>
        <p>{counts.problem.detail}</p>
      </Notice>
    )
  }
  if (own !== undefined && locale === undefined) return <p>{say('ui.translationDesk.noTargets')}</p>
  if (!counts || locale === undefined) return <p role="status">{say('ui.publish.loading')}</p>
  const here: Going = { ...going, place }
  if (asked.unit && isWritten) {
    const { collection, document, path } = asked.unit
    return (
      <UnitView
        going={here}
        key={`${locale}/${collection}/${document}/${path}`}
        name={asked.unit}
        queue={queue?.ok ? queue.body : undefined}
        recount={recount}
      />
    )
  }
  if (asked.view === 'files') {
    return (
      <FilesView counts={counts.body} going={here} key={locale} recount={recount} selection={selection} site={site} />
    )
  }
  return (
    <Queue
      answer={queue}
      counts={counts.body}
      going={here}
      reload={async () => {
        await Promise.all([reload(), recount()])
      }}
      selection={selection}
      site={site}
    />
  )
}
