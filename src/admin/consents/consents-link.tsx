import type { ServerProps } from 'payload'
import { accountOf, mayPublish } from '../../access/account.ts'
import type { WithContext } from '../parts.ts'
import { ConsentsNavLink } from './consents-nav-link.tsx'

/** The way to the consents of a site, for those who answer for it. */
export const ConsentsLink = ({ privacy, user }: ServerProps & WithContext) => {
  const account = accountOf(privacy, user ?? null)
  return account && mayPublish(account) ? <ConsentsNavLink /> : null
}
