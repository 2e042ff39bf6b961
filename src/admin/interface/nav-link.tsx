'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import './nav-link.css'

/** The way to a screen of ours, above Payload's own links and looking like them. */
export const NavLink = ({ path, id, label }: { path: `/${string}`; id: string; label: string }) => {
  const { config } = useConfig()
  const href = formatAdminURL({ adminRoute: config.routes.admin, path })
  const isHere = usePathname() === href
  return (
    <Link
      aria-current={isHere ? 'page' : undefined}
      className="nav__link privacy-nav-link"
      href={href}
      id={id}
      prefetch={false}
    >
      {isHere ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{label}</span>
    </Link>
  )
}
