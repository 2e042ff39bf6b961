import type { CollectionConfig } from 'payload'
import { roles } from '../src/access/account.ts'
import { adminsOnly, adminsOrSelf, firstIsAdmin, guardAccount, hiddenFromOthers } from '../src/access/users.ts'
import { optionsOf, staticWording, withWording, wording } from '../src/admin/wording.ts'

/** The app's own users; another Payload app keeps its own and tells the plugin their roles. */
export const users = (locales: readonly string[]): CollectionConfig => ({
  slug: 'users',
  // Every request reads its user, and needs no more of their sites than the ids.
  auth: { depth: 0, tokenExpiration: 8 * 60 * 60, maxLoginAttempts: 10, lockTime: 10 * 60 * 1000 },
  labels: { singular: wording('collections.users.singular'), plural: wording('collections.users.plural') },
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: adminsOnly,
    read: adminsOrSelf,
    update: adminsOrSelf,
    delete: adminsOnly,
    unlock: adminsOnly,
  },
  hooks: { beforeOperation: [guardAccount], beforeChange: [firstIsAdmin] },
  admin: {
    hidden: hiddenFromOthers,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'languages', 'sites'],
    group: staticWording('groups.people'),
  },
  fields: withWording('users', [
    { name: 'name', type: 'text', required: true },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: true,
      options: optionsOf('roles', roles),
      access: { create: adminsOnly, update: adminsOnly },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      options: optionsOf('locales', locales),
      access: { create: adminsOnly, update: adminsOnly },
    },
    {
      name: 'sites',
      type: 'relationship',
      relationTo: 'sites',
      hasMany: true,
      access: { create: adminsOnly, update: adminsOnly },
    },
  ]),
})
