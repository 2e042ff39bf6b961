import { cleanLine } from './clean-text.ts'
import { safeWebUrl } from './safe-href.ts'
import type { Snapshot } from './snapshot.ts'
import type { Wording } from './wording.ts'

type SupervisoryAuthority = { name: string; address: string; email: string; url: string }

/** Without e-mail addresses, which are not among what was checked. A site that has one names the authority as another. */
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
    // What the form of another authority was once filled with, and no longer shows, is not this one's.
    return {
      name: wording(`supervisoryAuthorities.${supervisoryAuthority}`),
      email: '',
      ...known[supervisoryAuthority],
    }
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
