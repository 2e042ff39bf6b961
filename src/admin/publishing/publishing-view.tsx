import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { accountOf } from '../../access/account.ts'
import type { WithContext } from '../parts.ts'
import { Publishing } from './publishing.tsx'

/** `/admin/publishing`. A view of a plugin is open to everybody unless it refuses them itself. */
export const PublishingView = ({
  initPageResult,
  params,
  searchParams,
  privacy,
}: AdminViewServerProps & WithContext) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { payload, user } = req
  const { admin, routes } = payload.config
  if (!user) {
    const redirectTo = encodeURIComponent(formatAdminURL({ adminRoute: routes.admin, path: '/publishing' }))
    redirect(`${formatAdminURL({ adminRoute: routes.admin, path: admin.routes.login })}?redirect=${redirectTo}`)
  }
  if (!permissions.canAccessAdmin || !accountOf(privacy, user)) {
    redirect(formatAdminURL({ adminRoute: routes.admin, path: admin.routes.unauthorized }))
  }
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <Publishing />
    </DefaultTemplate>
  )
}
