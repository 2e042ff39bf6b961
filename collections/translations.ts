import type { CollectionConfig } from 'payload'
import { ownSites, systemRowAccess } from '../src/access/rules.ts'
import { optionsOf, staticWording, withWording, wording } from '../src/admin/wording.ts'
import type { PrivacyContext } from '../src/options.ts'
import { translationStates } from '../src/translation/state.ts'
import { dayAndTime } from './dates.ts'

/** One row a document and locale, the source locale too: the approved text and the state of the working copy against it. */
export const translations = (context: PrivacyContext): CollectionConfig => ({
  slug: context.slugs.translations,
  labels: {
    singular: wording('collections.translations.singular'),
    plural: wording('collections.translations.plural'),
  },
  custom: { privacy: 'translations' },
  access: systemRowAccess(context, ownSites),
  indexes: [{ fields: ['collection', 'document', 'locale'], unique: true }],
  lockDocuments: false,
  admin: {
    custom: { privacy: 'translations' },
    useAsTitle: 'label',
    defaultColumns: ['label', 'open', 'locale', 'state', 'approvedAt'],
    description: wording('collections.translations.description'),
    group: staticWording('groups.translation'),
  },
  fields: withWording('translations', [
    { name: 'label', type: 'text' },
    {
      name: 'open',
      type: 'ui',
      label: staticWording('ui.document.label'),
      admin: {
        components: {
          Field: `${context.adminModule}#DocumentLink`,
          Cell: `${context.adminModule}#DocumentLinkCell`,
        },
      },
    },
    { name: 'site', type: 'relationship', relationTo: context.slugs.sites, required: true, index: true },
    { name: 'collection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'key', type: 'text', required: true },
    { name: 'locale', type: 'text', required: true },
    { name: 'isSource', type: 'checkbox', defaultValue: false },
    { name: 'state', type: 'select', required: true, index: true, options: optionsOf('states', translationStates) },
    { name: 'approvedAt', type: 'date', admin: { date: dayAndTime } },
    { name: 'approvedBy', type: 'text' },
    { name: 'deleted', type: 'checkbox', defaultValue: false },
    { name: 'texts', type: 'json' },
    { name: 'facts', type: 'json' },
    { name: 'sourceFingerprints', type: 'json' },
    { name: 'fingerprint', type: 'text' },
  ]),
})
