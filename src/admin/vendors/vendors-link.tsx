import type { ServerProps } from 'payload'
import { accountOf } from '../../access/account.ts'
import type { WithContext } from '../parts.ts'
import { VendorsNavLink } from './vendors-nav-link.tsx'

/** The way to the vendor library, for those who have a role here. */
export const VendorsLink = ({ privacy, user }: ServerProps & WithContext) =>
  accountOf(privacy, user ?? null) ? <VendorsNavLink /> : null
