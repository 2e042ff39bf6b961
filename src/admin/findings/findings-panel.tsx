'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useId } from 'react'
import { useSay } from '../interface/use-say.ts'
import { FindingList } from './finding-list.tsx'
import './findings.css'
import { nameOfOpen, useLiveFindings } from './live-findings.ts'

/** In the sidebar of a section or register: what the checks say of it, as it stands in the form. */
export const FindingsPanel = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const live = useLiveFindings(nameOfOpen(collectionSlug, id))
  const { say } = useSay()
  const heading = useId()
  if (live.kind === 'none') return null
  return (
    <section aria-labelledby={heading} className="privacy-findings">
      <h3 className="privacy-findings__heading" id={heading}>
        {say('ui.findings.heading')}
      </h3>
      <div aria-live="polite">
        {live.kind === 'failed' ? <p>{say('ui.findings.failed')}</p> : null}
        {live.kind === 'incomplete' ? <p>{say('ui.findings.incomplete')}</p> : null}
        {live.kind === 'checked' && live.findings.length === 0 ? <p>{say('ui.findings.none')}</p> : null}
      </div>
      {live.findings.length > 0 ? <FindingList findings={live.findings} /> : null}
    </section>
  )
}
