'use client'

import { NavLink } from '../interface/nav-link.tsx'
import { useSay } from '../interface/use-say.ts'

export const VendorsNavLink = () => {
  const { say } = useSay()
  return <NavLink id="nav-privacy-vendors" label={say('ui.vendors.nav')} path="/privacy/vendors" />
}
