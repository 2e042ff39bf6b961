import type { ServerProps } from 'payload'
import { accountOf } from '../../access/account.ts'
import { privacyContext } from '../../context.ts'
import { PublishingNavLink } from './publishing-nav-link.tsx'

/** The way to the publishing view, for those who have a role here. */
export const PublishingLink = ({ payload, user }: ServerProps) =>
  accountOf(privacyContext(payload), user ?? null) ? <PublishingNavLink /> : null
