import type { CollectionConfig } from 'payload'
import { optionsOf } from '../src/admin/wording.ts'
import type { PrivacyContext } from '../src/options.ts'
import { dataSources, obligations } from '../src/policy/register-choices.ts'
import { register } from './register.ts'

export const dataCategories = (context: PrivacyContext): CollectionConfig =>
  register(context, {
    name: 'dataCategories',
    titleField: 'name',
    columns: ['name', 'source', 'obligation', 'site'],
    fields: [
      { name: 'source', type: 'select', required: true, options: optionsOf('dataSources', dataSources) },
      { name: 'name', type: 'text', localized: true, required: true },
      { name: 'details', type: 'text', localized: true },
      {
        name: 'obligation',
        type: 'select',
        required: true,
        defaultValue: 'not-stated',
        options: optionsOf('obligations', obligations),
      },
      { name: 'consequence', type: 'textarea', localized: true },
      { name: 'specialCategory', type: 'checkbox', defaultValue: false },
    ],
  })
