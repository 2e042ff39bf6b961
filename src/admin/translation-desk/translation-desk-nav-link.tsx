'use client'

import { NavLink } from '../interface/nav-link.tsx'
import { useSay } from '../interface/use-say.ts'

export const TranslationDeskNavLink = () => {
  const { say } = useSay()
  return <NavLink id="nav-privacy-translations" label={say('ui.translationDesk.nav')} path="/translations-desk" />
}
