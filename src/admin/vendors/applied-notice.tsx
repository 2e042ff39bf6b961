'use client'

import { Link } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { VendorApplied, VendorLibrary } from '../answers.ts'
import { useCollections } from '../interface/use-collections.ts'
import type { Answer } from '../interface/use-desk.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from '../publishing/notice.tsx'

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
  const { hrefOf, labelOf } = useCollections()
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
          {applied.body.outcome === 'unchanged' ? null : (
            <ul className="privacy-places">
              {applied.body.rows.map(({ part, id, name }) => {
                const collection = part === 'processor' ? 'processors' : 'cookieVendors'
                return (
                  <li key={part}>
                    <Link href={hrefOf({ collection, document: id, locale: site.sourceLocale })}>{name}</Link>
                    <span className="privacy-places__about">{labelOf(collection)}</span>
                  </li>
                )
              })}
            </ul>
          )}
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
