import type { ServerProps } from 'payload'
import { accountOf } from '../../access/account.ts'
import type { WithContext } from '../parts.ts'
import { PublishingNavLink } from './publishing-nav-link.tsx'

/** The way to the publishing view, for those who have a role here. */
export const PublishingLink = ({ privacy, user }: ServerProps & WithContext) =>
  accountOf(privacy, user ?? null) ? <PublishingNavLink /> : null
