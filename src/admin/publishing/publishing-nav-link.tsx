'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useSay } from '../interface/use-say.ts'
import './nav-link.css'

/** "Publish", above Payload's own links and looking like them. */
export const PublishingNavLink = () => {
  const { config } = useConfig()
  const { say } = useSay()
  const href = formatAdminURL({ adminRoute: config.routes.admin, path: '/publishing' })
  const isHere = usePathname() === href
  return (
    <Link
      aria-current={isHere ? 'page' : undefined}
      className="nav__link privacy-nav-link"
      href={href}
      id="nav-privacy-publishing"
      prefetch={false}
    >
      {isHere ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{say('ui.publish.nav')}</span>
    </Link>
  )
}
