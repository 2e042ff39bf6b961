'use client'

import { NavLink } from '../interface/nav-link.tsx'
import { useSay } from '../interface/use-say.ts'

export const ConsentsNavLink = () => {
  const { say } = useSay()
  return <NavLink id="nav-privacy-consents" label={say('ui.consents.nav')} path="/consents" />
}
