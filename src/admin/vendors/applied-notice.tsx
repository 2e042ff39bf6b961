'use client'

import { useEffect, useRef } from 'react'
import type { VendorApplied, VendorLibrary } from '../answers.ts'
import type { Answer } from '../interface/use-desk.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from '../publishing/notice.tsx'
import { RowLinks } from './row-links.tsx'

/** What was made, that it is not ready yet, and where it stands. The button that was pressed may be gone: focus comes here. */
export const AppliedNotice = ({
  applied,
  site,
}: {
  applied: Answer<VendorApplied> | undefined
  site: VendorLibrary['site']
}) => {
  const { say } = useSay()
  const nameOf = useLocaleNames()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (applied) place.current?.focus()
  }, [applied])
  if (!applied) return null
  return (
    <div className="privacy-vendor__applied" ref={place} tabIndex={-1}>
      {applied.ok ? (
        <Notice kind={applied.body.outcome === 'unchanged' ? 'info' : 'success'} live>
          <p>{say(`ui.vendors.outcomes.${applied.body.outcome}`)}</p>
          <RowLinks rows={applied.body.rows} site={site} />
          {applied.body.incomplete.length > 0 ? (
            <p>{say('ui.vendors.incomplete', { locales: applied.body.incomplete.map(nameOf).join(', ') })}</p>
          ) : null}
        </Notice>
      ) : (
        <Notice kind="error" live>
          <p>{applied.problem.detail}</p>
        </Notice>
      )}
    </div>
  )
}
