/**
 * An admin without sites administers all of them, and deleting a site takes it out of every account. So whoever is
 * left without one stops being an admin. Holds for accounts that the plugin reads itself, by the fields `roles` and
 * `sites`; a host with options `roles` and `sites` of its own decides it there.
 */
import {
  type CollectionAfterOperationHook,
  type CollectionBeforeDeleteHook,
  type FlattenedField,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'
import type { PrivacyContext } from '../options.ts'
import { lockDocument } from '../release/database.ts'
import { ownLocale } from '../translation/rows.ts'
import { rolesOfField, sitesOfField } from './account.ts'

const isSitesField = (sites: string) => (field: FlattenedField) =>
  field.name === 'sites' && field.type === 'relationship' && field.relationTo === sites

const accountCollections = (context: PrivacyContext, req: PayloadRequest): string[] => {
  if (context.roles !== rolesOfField || context.sites !== sitesOfField) return []
  return req.payload.config.collections
    .filter(({ auth, flattenedFields }) => auth && flattenedFields.some(isSitesField(context.slugs.sites)))
    .map(({ slug }) => slug)
}

/** The admins of the sites that an operation deletes, until they are gone: several may go at the same time. */
const remembered = (collection: string, req: PayloadRequest): Set<number | string> => {
  const place = `privacyAdminsOfDeletedSites/${collection}`
  const known: unknown = req.context[place]
  const admins: Set<number | string> = known instanceof Set ? known : new Set()
  req.context[place] = admins
  return admins
}

export const rememberAdminsOfSite =
  (context: PrivacyContext): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    // Two deletions at a time would each see the other's site still there.
    await lockDocument(req, 'deletion-of-sites')
    for (const collection of accountCollections(context, req)) {
      const { docs } = await req.payload.find({
        collection,
        depth: 0,
        pagination: false,
        req: ownLocale(req),
        where: { sites: { in: [id] } },
      })
      const admins = remembered(collection, req)
      for (const user of docs) if (rolesOfField(user).includes('admin')) admins.add(user.id)
    }
  }

/** What is left of the roles of somebody who administers nothing any more; an editor without sites sees nothing. */
const rolesWithoutAdmin = (user: object): unknown[] => {
  const roles: unknown = Reflect.get(user, 'roles')
  const others = Array.isArray(roles) ? roles.filter((role) => role !== 'admin') : []
  return others.length > 0 ? others : ['editor']
}

export const keepAdminsLimited =
  (context: PrivacyContext): CollectionAfterOperationHook =>
  async ({ operation, req, result }) => {
    if (operation !== 'delete' && operation !== 'deleteByID') return result
    for (const collection of accountCollections(context, req)) {
      const admins = remembered(collection, req)
      if (admins.size === 0) continue
      // Whoever deletes a site may change no roles, also not their own.
      const bySystem = isolateObjectProperty(ownLocale(req), 'user')
      bySystem.user = null
      const where = { id: { in: [...admins] } }
      const { docs } = await req.payload.find({ collection, depth: 0, pagination: false, req: bySystem, where })
      for (const user of docs.filter((account) => sitesOfField(account).length === 0)) {
        await req.payload.update({
          collection,
          id: user.id,
          data: { roles: rolesWithoutAdmin(user) },
          depth: 0,
          req: bySystem,
        })
      }
      admins.clear()
    }
    return result
  }
