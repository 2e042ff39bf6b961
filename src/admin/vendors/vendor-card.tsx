'use client'

import { Button, Pill } from '@payloadcms/ui'
import { useId } from 'react'
import type { ToldVendor } from '../../desk/vendors.ts'
import type { VendorState } from '../../library/vendor-library.ts'
import type { VendorLibrary } from '../answers.ts'
import { useSay } from '../interface/use-say.ts'
import { AppliedNotice } from './applied-notice.tsx'
import { Disclosure } from './disclosure.tsx'
import { RowLinks } from './row-links.tsx'
import { SuggestedText } from './suggested-text.tsx'
import { useApply } from './use-apply.ts'
import type { useVendors } from './use-vendors.ts'
import { VendorDifferences } from './vendor-differences.tsx'
import { VendorFacts } from './vendor-facts.tsx'

const stateStyles = {
  absent: 'light',
  partial: 'warning',
  present: 'success',
  update: 'warning',
} as const satisfies Record<VendorState, string>

type Props = {
  vendor: ToldVendor
  site: VendorLibrary['site']
  mayEdit: boolean
  apply: ReturnType<typeof useVendors>['apply']
}

/** One vendor: what is known of it, what of it the site has, and what can be done. */
export const VendorCard = ({ vendor, site, mayEdit, apply }: Props) => {
  const { say } = useSay()
  const headingId = useId()
  const applying = useApply((action) => apply(vendor.id, action))
  const { state, name, missing, changes, kept } = vendor
  const hidden = <span className="privacy-hidden"> {name}</span>
  const busy = applying.busy !== undefined
  // What was just made is named, with its links, by the notice.
  const isTold = applying.result?.ok === true && applying.result.body.rows.length === vendor.rows.length
  return (
    <article aria-labelledby={headingId} className="privacy-vendor">
      <header>
        <h2 id={headingId}>{name}</h2>
        <Pill pillStyle={stateStyles[state]} size="small">
          {say(`ui.vendors.states.${state}`)}
        </Pill>
      </header>
      <VendorSummary vendor={vendor} />
      {isTold ? null : <RowLinks rows={vendor.rows} site={site} />}
      <AppliedNotice applied={applying.result} site={site} />
      {mayEdit && (missing.length > 0 || changes.length > 0) ? (
        <div className="privacy-vendor__actions">
          {missing.length > 0 ? (
            <Button
              buttonStyle={state === 'absent' ? 'primary' : 'secondary'}
              disabled={busy}
              extraButtonProps={{ 'aria-busy': applying.busy === 'add' }}
              margin={false}
              onClick={() => void applying.start('add')}
              size="small"
              type="button"
            >
              {say(
                applying.busy === 'add'
                  ? 'ui.vendors.adding'
                  : state === 'absent'
                    ? 'ui.vendors.add'
                    : 'ui.vendors.addMissing',
              )}
              {hidden}
            </Button>
          ) : null}
          {changes.length > 0 ? (
            <Button
              disabled={busy}
              extraButtonProps={{ 'aria-busy': applying.busy === 'update' }}
              margin={false}
              onClick={() => void applying.start('update')}
              size="small"
              type="button"
            >
              {say(applying.busy === 'update' ? 'ui.vendors.updating' : 'ui.vendors.update')}
              {hidden}
            </Button>
          ) : null}
        </div>
      ) : null}
      {changes.length > 0 ? (
        <Disclosure of={name} summary={say('ui.vendors.changes.show')}>
          <VendorDifferences differences={changes} kind="changes" />
        </Disclosure>
      ) : null}
      {kept.length > 0 ? (
        <Disclosure of={name} summary={say('ui.vendors.kept.show', { count: kept.length })}>
          <p className="privacy-vendor__note">{say('ui.vendors.kept.explained')}</p>
          <VendorDifferences differences={kept} kind="kept" />
        </Disclosure>
      ) : null}
      <Disclosure of={name} summary={say('ui.vendors.facts')}>
        <VendorFacts vendor={vendor} />
      </Disclosure>
      <Disclosure of={name} summary={say('ui.vendors.text')}>
        <SuggestedText of={name} source={site.sourceLocale} text={vendor.text} />
      </Disclosure>
    </article>
  )
}

const VendorSummary = ({ vendor }: { vendor: ToldVendor }) => {
  const { say, day } = useSay()
  const { category, provider, cookies, checkedAt, unverified, module } = vendor
  return (
    <ul className="privacy-vendor__summary">
      <li>{provider ?? say('ui.vendors.ownSite')}</li>
      {category ? <li>{say(`options.cookieCategories.${category}`)}</li> : null}
      <li>
        {cookies.length === 0 ? say('ui.vendors.noCookies') : say('ui.vendors.cookies', { count: cookies.length })}
      </li>
      <li>{say('ui.vendors.checkedAt', { date: day(checkedAt) })}</li>
      <li className={unverified > 0 ? 'privacy-vendor__unverified' : undefined}>
        {unverified > 0 ? say('ui.vendors.unverified', { count: unverified }) : say('ui.vendors.allVerified')}
      </li>
      {module ? <li>{say('ui.vendors.module', { module })}</li> : null}
    </ul>
  )
}
