import type { Access, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { rolesOfField, sitesOfField } from './account.ts'

/** An admin limited to sites administers those sites, not the accounts of the whole installation. */
const isAdmin = (req: PayloadRequest): boolean =>
  req.user !== null && rolesOfField(req.user).includes('admin') && sitesOfField(req.user).length === 0

export const adminsOnly = ({ req }: { req: PayloadRequest }): boolean => isAdmin(req)

export const adminsOrSelf: Access = ({ req }) => {
  if (!req.user) return false
  return isAdmin(req) ? true : { id: { equals: req.user.id } }
}

/** Whoever makes the first account administers the installation, whatever role they chose: nobody else could. */
export const firstIsAdmin: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { totalDocs } = await req.payload.count({ collection: 'users', req })
  if (totalDocs > 0) return data
  const chosen: unknown[] = Array.isArray(data.roles) ? data.roles : []
  return chosen.includes('admin') ? data : { ...data, roles: ['admin', ...chosen] }
}
