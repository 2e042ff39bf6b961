'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'

/** A row of a term: its language and its word, also when it is closed. */
export const TermRowLabel = () => {
  const { data, rowNumber = 0 } = useRowLabel<{ locale?: string | null; preferred?: string | null }>()
  const { say } = useSay()
  const nameOf = useLocaleNames()
  if (!data?.locale) return <span>{say('ui.terms.newRow', { number: rowNumber + 1 })}</span>
  return (
    <span>
      {nameOf(data.locale)}
      {data.preferred ? (
        <>
          : <span lang={data.locale}>{data.preferred}</span>
        </>
      ) : null}
    </span>
  )
}
