import type { ServerProps } from 'payload'
import { accountOf } from '../../access/account.ts'
import type { WithContext } from '../parts.ts'
import { SiteOverviews } from './site-overviews.tsx'

/** Above the host's dashboard: where each site stands, for those who have a role here. */
export const PrivacyDashboard = ({ privacy, user }: ServerProps & WithContext) =>
  accountOf(privacy, user ?? null) ? <SiteOverviews /> : null
