'use client'

import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useSay } from '../interface/use-say.ts'
import type { DeskPlace } from './desk-place.ts'
import { useDeskHref } from './use-desk-place.ts'

/**
 * The way into the translation view from elsewhere.
 *
 * @param about what it leads to, for those who hear only the link
 */
export const DeskLink = ({
  place,
  about,
  children,
}: {
  place: Partial<DeskPlace>
  about?: string
  children?: ReactNode
}) => {
  const { say } = useSay()
  const hrefOf = useDeskHref()
  return (
    <Link href={hrefOf(place)} prefetch={false}>
      {children ?? say('ui.translationDesk.openHere')}
      {about === undefined ? null : <span className="privacy-hidden">: {about}</span>}
    </Link>
  )
}
