'use client'

import { NavLink } from '../interface/nav-link.tsx'
import { useSay } from '../interface/use-say.ts'

export const PublishingNavLink = () => {
  const { say } = useSay()
  return <NavLink id="nav-privacy-publishing" label={say('ui.publish.nav')} path="/publishing" />
}
