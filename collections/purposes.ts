import type { CollectionConfig } from 'payload'
import { optionsOf } from '../src/admin/wording.ts'
import type { PrivacyContext } from '../src/options.ts'
import { legalBases, purposeGroups, specialBases } from '../src/policy/register-choices.ts'
import { reference, register } from './register.ts'

export const purposes = (context: PrivacyContext): CollectionConfig =>
  register(context, {
    name: 'purposes',
    titleField: 'name',
    columns: ['name', 'group', 'legalBases', 'site'],
    fields: [
      { name: 'group', type: 'select', required: true, options: optionsOf('purposeGroups', purposeGroups) },
      { name: 'name', type: 'text', localized: true, required: true },
      { name: 'legalBases', type: 'select', hasMany: true, options: optionsOf('legalBases', legalBases) },
      { name: 'legitimateInterest', type: 'textarea', localized: true },
      { name: 'specialBases', type: 'select', hasMany: true, options: optionsOf('specialBases', specialBases) },
      reference(context, { name: 'dataCategories', to: 'dataCategories', hasMany: true }),
      reference(context, { name: 'recipients', to: 'processors', hasMany: true }),
      reference(context, { name: 'retentionRules', to: 'retentionRules', hasMany: true }),
    ],
  })
