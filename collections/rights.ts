import type { CollectionConfig } from 'payload'
import { optionsOf } from '../src/admin/wording.ts'
import type { PrivacyContext } from '../src/options.ts'
import { dataSubjectRights } from '../src/policy/register-choices.ts'
import { register } from './register.ts'

export const rights = (context: PrivacyContext): CollectionConfig =>
  register(context, {
    name: 'rights',
    titleField: 'key',
    columns: ['key', 'right', 'name', 'site'],
    fields: [
      { name: 'right', type: 'select', required: true, options: optionsOf('dataSubjectRights', dataSubjectRights) },
      { name: 'name', type: 'text', localized: true },
      { name: 'description', type: 'textarea', localized: true },
    ],
  })
