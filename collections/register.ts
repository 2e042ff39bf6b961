import type { CollectionConfig, Field, RelationshipField } from 'payload'
import { fixed, protectFacts } from '../src/access/field-rules.ts'
import { keyFromTitle, validateKey } from '../src/access/key.ts'
import { siteRowAccess } from '../src/access/rules.ts'
import { staticWording, withWording, wording } from '../src/admin/wording.ts'
import type { CollectionName, PrivacyContext } from '../src/options.ts'
import { contentHooks } from '../src/translation/hooks.ts'
import { findingsField } from './findings-field.ts'

export type RegisterFrame = {
  name: CollectionName
  /** The field that lists show and that a key is made from. */
  titleField: string
  columns: string[]
  fields: Field[]
  group?: 'policy' | 'registers'
}

export const siteField = (context: PrivacyContext): Field => ({
  name: 'site',
  type: 'relationship',
  relationTo: context.slugs.sites,
  required: true,
  index: true,
  maxDepth: 1,
  defaultValue: ({ user }: { user?: Parameters<PrivacyContext['sites']>[0] | null }) => {
    const sites = user ? context.sites(user) : []
    return sites.length === 1 ? sites[0] : undefined
  },
  access: { update: fixed },
  admin: { position: 'sidebar', allowCreate: false, allowEdit: false },
})

const keyField = (frame: RegisterFrame): Field => ({
  name: 'key',
  type: 'text',
  required: true,
  index: true,
  validate: validateKey,
  hooks: {
    beforeValidate: [keyFromTitle(frame.titleField)],
    beforeDuplicate: [({ value }) => `${value}-copy`],
  },
  access: { update: fixed },
  admin: { position: 'sidebar' },
})

const internalNote: Field = {
  name: 'internalNote',
  type: 'textarea',
  custom: { privacy: 'internal' },
  admin: { position: 'sidebar' },
}

/** What of the library of vendors was last applied to the row, so that a newer preset can tell what an editor changed. */
export const presetField: Field = {
  name: 'preset',
  type: 'json',
  custom: { privacy: 'internal' },
  admin: { hidden: true },
}

/** References to rows of another register of the same site. */
export const reference = (
  context: PrivacyContext,
  field: { name: string; to: CollectionName; hasMany?: boolean },
): RelationshipField => ({
  name: field.name,
  type: 'relationship',
  relationTo: context.slugs[field.to],
  ...(field.hasMany ? ({ hasMany: true } as const) : ({ hasMany: false } as const)),
  filterOptions: ({ data }) => (data?.site ? { site: { equals: data.site } } : true),
})

/** The frame that every section and register shares: one site, a stable key, an order, versions, who may do what. */
export const register = (context: PrivacyContext, frame: RegisterFrame): CollectionConfig => ({
  slug: context.slugs[frame.name],
  labels: {
    singular: wording(`collections.${frame.name}.singular`),
    plural: wording(`collections.${frame.name}.plural`),
  },
  orderable: true,
  defaultSort: '_order',
  versions: { drafts: false, maxPerDoc: 100 },
  // A lock is of the whole document, and would keep the translators of all locales out while one of them writes.
  lockDocuments: false,
  indexes: [{ fields: ['site', 'key'], unique: true }],
  custom: { privacy: frame.name },
  access: siteRowAccess(context),
  admin: {
    custom: { privacy: frame.name },
    useAsTitle: frame.titleField,
    defaultColumns: frame.columns,
    description: wording(`collections.${frame.name}.description`),
    group: staticWording(`groups.${frame.group ?? 'registers'}`),
    listSearchableFields: [frame.titleField, 'key'],
    disableCopyToLocale: true,
    pagination: { defaultLimit: 50 },
    components: {
      edit: {
        beforeDocumentControls: [`${context.adminModule}#FindingsControl`, `${context.adminModule}#ReadyControl`],
        editMenuItems: [`${context.adminModule}#CopyToSite`],
      },
    },
  },
  hooks: contentHooks(context, frame.name),
  fields: protectFacts(
    context,
    withWording(frame.name, [
      ...frame.fields,
      findingsField(context),
      siteField(context),
      keyField(frame),
      internalNote,
    ]),
  ),
})
