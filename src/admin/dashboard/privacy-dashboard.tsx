import type { ServerProps } from 'payload'
import { accountOf } from '../../access/account.ts'
import { privacyContext } from '../../context.ts'
import { SiteOverviews } from './site-overviews.tsx'

/** Above the host's dashboard: where each site stands, for those who have a role here. */
export const PrivacyDashboard = ({ payload, user }: ServerProps) =>
  accountOf(privacyContext(payload), user ?? null) ? <SiteOverviews /> : null
