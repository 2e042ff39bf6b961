import type { CollectionConfig } from 'payload'
import { optionsOf } from '../src/admin/wording.ts'
import type { PrivacyContext } from '../src/options.ts'
import { measureKinds } from '../src/policy/register-choices.ts'
import { register } from './register.ts'

export const securityMeasures = (context: PrivacyContext): CollectionConfig =>
  register(context, {
    name: 'securityMeasures',
    titleField: 'name',
    columns: ['name', 'kind', 'site'],
    fields: [
      { name: 'kind', type: 'select', required: true, options: optionsOf('measureKinds', measureKinds) },
      { name: 'name', type: 'text', localized: true, required: true },
      { name: 'description', type: 'textarea', localized: true },
    ],
  })
