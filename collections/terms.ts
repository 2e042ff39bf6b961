import type { CollectionConfig, Field } from 'payload'
import { fixed } from '../src/access/field-rules.ts'
import { guardContent } from '../src/access/guard.ts'
import { validateKey } from '../src/access/key.ts'
import { editorRowAccess } from '../src/access/rules.ts'
import { optionsOf, staticWording, withWording, wording } from '../src/admin/wording.ts'
import type { PrivacyContext } from '../src/options.ts'
import { keyFromWord, tidyWords, validateLanguages } from '../src/translation/term-base/word-hooks.ts'
import { termLimits } from '../src/translation/terms/term-limits.ts'
import { siteField } from './register.ts'

const tidy = { beforeValidate: [tidyWords] }

const otherWords = (name: 'admitted' | 'avoid'): Field => ({
  name,
  type: 'text',
  hasMany: true,
  maxRows: termLimits.words,
  maxLength: termLimits.word,
  hooks: tidy,
})

/**
 * Words that a site uses in its texts beside those that come with the product. Never published, and no text that is
 * translated: the languages of a term stand beside each other in one row.
 */
export const terms = (context: PrivacyContext, locales: readonly string[]): CollectionConfig => ({
  slug: context.slugs.terms,
  labels: { singular: wording('collections.terms.singular'), plural: wording('collections.terms.plural') },
  custom: { privacy: 'terms' },
  access: editorRowAccess(context),
  indexes: [{ fields: ['site', 'key'], unique: true }],
  lockDocuments: false,
  defaultSort: 'key',
  admin: {
    custom: { privacy: 'terms' },
    useAsTitle: 'key',
    defaultColumns: ['key', 'words', 'site'],
    listSearchableFields: ['key', 'definition', 'words.preferred'],
    description: wording('collections.terms.description'),
    group: staticWording('groups.translation'),
    disableCopyToLocale: true,
    pagination: { defaultLimit: 50 },
    components: {
      beforeListTable: [`${context.adminModule}#TermFiles`],
      edit: { editMenuItems: [`${context.adminModule}#CopyToSite`] },
    },
  },
  hooks: { beforeOperation: [guardContent(context, 'terms')] },
  fields: withWording('terms', [
    {
      name: 'words',
      type: 'array',
      // A term that is switched off needs none.
      validate: validateLanguages,
      admin: {
        components: { Cell: `${context.adminModule}#TermWordsCell`, RowLabel: `${context.adminModule}#TermRowLabel` },
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'locale', type: 'select', required: true, options: optionsOf('locales', locales) },
            { name: 'preferred', type: 'text', required: true, maxLength: termLimits.word, hooks: tidy },
          ],
        },
        { type: 'row', fields: [otherWords('admitted'), otherWords('avoid')] },
      ],
    },
    { name: 'definition', type: 'textarea', maxLength: termLimits.definition },
    { name: 'use', type: 'select', options: optionsOf('termUses', ['text', 'label']) },
    siteField(context),
    {
      name: 'key',
      type: 'text',
      required: true,
      index: true,
      validate: validateKey,
      hooks: { beforeValidate: [keyFromWord], beforeDuplicate: [({ value }) => `${value}-copy`] },
      access: { update: fixed },
      admin: { position: 'sidebar' },
    },
    { name: 'isOff', type: 'checkbox', defaultValue: false, admin: { position: 'sidebar' } },
  ]),
})
