import type { CollectionConfig } from 'payload'
import { ownSites, publisherOfSite, systemRowAccess } from '../src/access/rules.ts'
import { optionsOf, staticWording, withWording, wording } from '../src/admin/wording.ts'
import type { PrivacyContext } from '../src/options.ts'
import { waiverScopes } from '../src/release/waiver-scopes.ts'
import { dayAndTime, dayOnly } from './dates.ts'

/**
 * Findings with which a publisher lets a site go out nevertheless, each with a written reason: for one release, or until a
 * date. Made by the publishing operation alone.
 */
export const waivers = (context: PrivacyContext): CollectionConfig => ({
  slug: context.slugs.waivers,
  labels: { singular: wording('collections.waivers.singular'), plural: wording('collections.waivers.plural') },
  custom: { privacy: 'waivers' },
  access: { ...systemRowAccess(context, ownSites), delete: publisherOfSite(context) },
  lockDocuments: false,
  defaultSort: '-waivedAt',
  admin: {
    custom: { privacy: 'waivers' },
    useAsTitle: 'code',
    defaultColumns: ['code', 'site', 'key', 'locale', 'reason', 'waivedBy', 'waivedAt'],
    description: wording('collections.waivers.description'),
    group: staticWording('groups.policy'),
  },
  fields: withWording('waivers', [
    { name: 'site', type: 'relationship', relationTo: context.slugs.sites, required: true, index: true },
    { name: 'code', type: 'text', required: true, index: true },
    { name: 'severity', type: 'text' },
    {
      type: 'row',
      fields: [
        { name: 'collectionName', type: 'text' },
        { name: 'key', type: 'text' },
        { name: 'field', type: 'text' },
        { name: 'row', type: 'text' },
        { name: 'locale', type: 'text' },
      ],
    },
    { name: 'reason', type: 'textarea', required: true },
    {
      type: 'row',
      fields: [
        { name: 'scope', type: 'select', required: true, options: optionsOf('waiverScopes', waiverScopes) },
        { name: 'release', type: 'number', admin: { condition: ({ scope }) => scope === 'release' } },
        {
          name: 'until',
          type: 'date',
          admin: { condition: ({ scope }) => scope === 'until', date: dayOnly },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'waivedBy', type: 'text', required: true },
        {
          name: 'waivedAt',
          type: 'date',
          required: true,
          admin: { date: dayAndTime },
        },
      ],
    },
    // As text: a reference would make the account undeletable.
    { name: 'waivedById', type: 'text', admin: { hidden: true } },
  ]),
})
