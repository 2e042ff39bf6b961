import {
  type Access,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'
import { isRecord } from '../translation/leaves.ts'
import { rolesOfField, sitesOfField } from './account.ts'
import { changesOf } from './changes.ts'
import { refuse } from './refuse.ts'

/** An admin limited to sites administers those sites, not the accounts of the whole installation. */
const administersAll = (user: object): boolean =>
  rolesOfField(user).includes('admin') && sitesOfField(user).length === 0

const isAdmin = (req: PayloadRequest): boolean => req.user !== null && administersAll(req.user)

export const adminsOnly = ({ req }: { req: PayloadRequest }): boolean => isAdmin(req)

export const adminsOrSelf: Access = ({ req }) => {
  if (!req.user) return false
  return isAdmin(req) ? true : { id: { equals: req.user.id } }
}

/** Others have their own account behind their picture; a list of nobody else is no use to them. */
export const hiddenFromOthers = ({ user }: { user?: object | null }): boolean => Boolean(user && !administersAll(user))

const fieldsOfAdmins = ['roles', 'languages', 'sites']

/** People see their roles, languages and sites read-only; an attempt to change them anyway is refused, never dropped. */
export const guardAccount: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  if (operation !== 'update' || !req.user || isAdmin(req) || !isRecord(args.data)) return args
  // Their own is the only account that they reach.
  const own = await req.payload.findByID({
    collection: collection.slug,
    id: req.user.id,
    depth: 0,
    disableErrors: true,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query']),
  })
  const { facts } = changesOf(collection.flattenedFields, args.data, isRecord(own) ? own : {})
  const ofAdmins = facts.filter((path) => fieldsOfAdmins.includes(path))
  if (ofAdmins.length > 0) refuse(req, 'fieldsAreAdmins', { fields: ofAdmins.join(', ') })
  return args
}

/** Whoever makes the first account administers the installation, whatever role they chose: nobody else could. */
export const firstIsAdmin: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { totalDocs } = await req.payload.count({ collection: 'users', req })
  if (totalDocs > 0) return data
  const chosen: unknown[] = Array.isArray(data.roles) ? data.roles : []
  return chosen.includes('admin') ? data : { ...data, roles: ['admin', ...chosen] }
}
