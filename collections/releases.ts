import type { CollectionConfig } from 'payload'
import { publishersOnly } from '../src/access/field-rules.ts'
import { systemRowAccess } from '../src/access/rules.ts'
import { siteSlugsOf } from '../src/access/site-slugs.ts'
import { staticWording, withWording, wording } from '../src/admin/wording.ts'
import type { PrivacyContext } from '../src/options.ts'
import { dayAndTime } from './dates.ts'

/**
 * What was published. No relationship fields: deleting a user or a site would change the row, and a row never changes
 * (a trigger of the database refuses it).
 */
export const releases = (context: PrivacyContext): CollectionConfig => ({
  slug: context.slugs.releases,
  labels: { singular: wording('collections.releases.singular'), plural: wording('collections.releases.plural') },
  custom: { privacy: 'releases' },
  access: systemRowAccess(context, async (account, { req }) => {
    if (account.sites === 'all') return true
    return { site: { in: await siteSlugsOf({ context, req, sites: account.sites }) } }
  }),
  indexes: [{ fields: ['site', 'number'], unique: true }],
  lockDocuments: false,
  defaultSort: '-publishedAt',
  admin: {
    custom: { privacy: 'releases' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'standing', 'publishedAt', 'effectiveFrom', 'publishedBy', 'material'],
    description: wording('collections.releases.description'),
    group: staticWording('groups.policy'),
  },
  fields: withWording('releases', [
    { name: 'title', type: 'text', required: true },
    {
      name: 'standing',
      type: 'ui',
      label: staticWording('ui.releases.standing'),
      admin: {
        components: {
          Field: `${context.adminModule}/server#ReleaseStanding`,
          Cell: `${context.adminModule}/server#ReleaseStandingCell`,
        },
      },
    },
    { name: 'site', type: 'text', required: true, index: true },
    { name: 'number', type: 'number', required: true },
    { name: 'publishedAt', type: 'date', required: true, admin: { date: dayAndTime } },
    { name: 'effectiveFrom', type: 'date', required: true, admin: { date: dayAndTime } },
    { name: 'publishedBy', type: 'text', required: true },
    { name: 'publisherId', type: 'text', admin: { hidden: true } },
    { name: 'material', type: 'checkbox', required: true },
    { name: 'revision', type: 'number', required: true },
    { name: 'locales', type: 'json', required: true },
    { name: 'notes', type: 'json', required: true },
    { name: 'manifestSha256', type: 'text', required: true },
    { name: 'record', type: 'json', access: { read: publishersOnly(context) } },
    // With the salt, whoever has the record can show that it is the one whose hash was published.
    { name: 'recordSalt', type: 'text', access: { read: publishersOnly(context) } },
    { name: 'recordSha256', type: 'text', access: { read: publishersOnly(context) } },
  ]),
})
