import type { Config } from 'payload'
import type { PrivacyContext } from '../options.ts'

type AdminConfig = NonNullable<Config['admin']>

/** Our screens beside the host's own: the publishing view and the way to it. */
export const adminParts = (context: PrivacyContext, admin: Config['admin']): AdminConfig => ({
  ...admin,
  components: {
    ...admin?.components,
    beforeDashboard: [...(admin?.components?.beforeDashboard ?? []), `${context.adminModule}/server#PrivacyDashboard`],
    beforeNavLinks: [...(admin?.components?.beforeNavLinks ?? []), `${context.adminModule}/server#PublishingLink`],
    views: {
      ...admin?.components?.views,
      privacyPublishing: {
        Component: `${context.adminModule}/server#PublishingView`,
        path: '/publishing',
        exact: true,
        meta: { title: 'Publishing' },
      },
    },
  },
})
