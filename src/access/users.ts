import type { Access, PayloadRequest } from 'payload'
import { rolesOfField, sitesOfField } from './account.ts'

/** An admin limited to sites administers those sites, not the accounts of the whole installation. */
const isAdmin = (req: PayloadRequest): boolean =>
  req.user !== null && rolesOfField(req.user).includes('admin') && sitesOfField(req.user).length === 0

export const adminsOnly = ({ req }: { req: PayloadRequest }): boolean => isAdmin(req)

export const adminsOrSelf: Access = ({ req }) => {
  if (!req.user) return false
  return isAdmin(req) ? true : { id: { equals: req.user.id } }
}
