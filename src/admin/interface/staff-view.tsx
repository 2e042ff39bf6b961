import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { type Account, accountOf } from '../../access/account.ts'
import type { WithContext } from '../parts.ts'

type Props = {
  path: `/${string}`
  view: AdminViewServerProps & WithContext
  /** Who sees it. Default: everybody with a role here. */
  may?: (account: Account) => boolean
  children: ReactNode
}

/** The frame of a screen of ours. A view of a plugin is open to everybody unless it refuses them itself. */
export const StaffView = ({ path, view, may = () => true, children }: Props) => {
  const { initPageResult, params, searchParams, privacy } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { payload, user } = req
  const { admin, routes } = payload.config
  if (!user) {
    const redirectTo = encodeURIComponent(formatAdminURL({ adminRoute: routes.admin, path }))
    redirect(`${formatAdminURL({ adminRoute: routes.admin, path: admin.routes.login })}?redirect=${redirectTo}`)
  }
  const account = accountOf(privacy, user)
  if (!permissions.canAccessAdmin || !account || !may(account)) {
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
