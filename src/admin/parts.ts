import type { Config } from 'payload'
import type { PrivacyContext } from '../options.ts'

type AdminConfig = NonNullable<Config['admin']>

/** What the parts that are rendered on the server get beside Payload's own props. */
export type WithContext = { privacy: PrivacyContext }

/** Our screens beside the host's own: publishing, translating, consents, the vendor library, the ways to them, and where each site stands. */
export const adminParts = (context: PrivacyContext, admin: Config['admin']): AdminConfig => {
  const server = (name: string) => ({
    path: `${context.adminModule}/server#${name}`,
    serverProps: { privacy: context } satisfies WithContext,
  })
  return {
    ...admin,
    components: {
      ...admin?.components,
      beforeDashboard: [...(admin?.components?.beforeDashboard ?? []), server('PrivacyDashboard')],
      beforeNavLinks: [
        ...(admin?.components?.beforeNavLinks ?? []),
        server('PublishingLink'),
        server('TranslationDeskLink'),
        server('ConsentsLink'),
        server('VendorsLink'),
        server('FixedRows'),
      ],
      views: {
        ...admin?.components?.views,
        privacyPublishing: {
          Component: server('PublishingView'),
          path: '/publishing',
          exact: true,
          meta: { title: 'Publishing' },
        },
        privacyTranslationDesk: {
          Component: server('TranslationDeskView'),
          path: '/translations-desk',
          exact: true,
          meta: { title: 'Translate' },
        },
        privacyBannerPreview: {
          Component: server('BannerPreviewView'),
          path: '/privacy/banner',
          exact: true,
          meta: { title: 'Cookie banner' },
        },
        privacyConsents: {
          Component: server('ConsentsView'),
          path: '/consents',
          exact: true,
          meta: { title: 'Consents' },
        },
        privacyVendors: {
          Component: server('VendorsView'),
          path: '/privacy/vendors',
          exact: true,
          meta: { title: 'Vendor library' },
        },
      },
    },
  }
}
