import { cleanLine } from './clean-text.ts'
import { safeWebUrl } from './safe-href.ts'
import type { Snapshot } from './snapshot.ts'
import type { Wording } from './wording.ts'

type SupervisoryAuthority = { name: string; address: string; email: string; url: string }

/** Their e-mail addresses are not among what was checked: what the site itself gives is printed, nothing else. */
const known = {
  'lv-dvi': {
    address: 'Elijas iela 17, Rīga, LV-1050',
    url: 'https://www.dvi.gov.lv/',
  },
  'ee-aki': {
    address: 'Tatari 39, 10134 Tallinn',
    url: 'https://www.aki.ee/',
  },
}

/** The authority that the site names for complaints (GDPR Art. 13(2)(d)); undefined where it names none. */
export const supervisoryAuthorityOf = ({
  site,
  wording,
}: {
  site: Snapshot['site']
  wording: Wording
}): SupervisoryAuthority | undefined => {
  const { supervisoryAuthority, otherAuthority } = site.controller
  if (supervisoryAuthority === undefined) return undefined
  if (supervisoryAuthority !== 'other') {
    const name = wording(`supervisoryAuthorities.${supervisoryAuthority}`)
    return { name, email: cleanLine(otherAuthority.email), ...known[supervisoryAuthority] }
  }
  const name = cleanLine(otherAuthority.name)
  if (name === '') return undefined
  return {
    name,
    address: cleanLine(otherAuthority.address),
    email: cleanLine(otherAuthority.email),
    url: safeWebUrl(otherAuthority.url) ?? '',
  }
}
