import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { accountOf } from '../../access/account.ts'
import type { WithContext } from '../parts.ts'

type Props = { path: `/${string}`; view: AdminViewServerProps & WithContext; children: ReactNode }

/** The frame of a screen of ours. A view of a plugin is open to everybody unless it refuses them itself. */
export const StaffView = ({ path, view, children }: Props) => {
  const { initPageResult, params, searchParams, privacy } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { payload, user } = req
  const { admin, routes } = payload.config
  if (!user) {
    const redirectTo = encodeURIComponent(formatAdminURL({ adminRoute: routes.admin, path }))
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
      {children}
    </DefaultTemplate>
  )
}
