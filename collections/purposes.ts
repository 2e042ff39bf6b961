import type { CollectionConfig, Field } from 'payload'
import { optionsOf, wording } from '../src/admin/wording.ts'
import type { PrivacyContext } from '../src/options.ts'
import {
  automatedDecisions,
  dataSubjects,
  impactAssessments,
  legalBases,
  purposeGroups,
  specialBases,
} from '../src/policy/register-choices.ts'
import { dayOnly } from './dates.ts'
import { reference, register } from './register.ts'

/** What the record of processing has beyond Art. 30(1): for the authority and for colleagues, never in a public file. */
const recordFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'responsibleUnit', type: 'text' },
      { name: 'lastReviewed', type: 'date', admin: { date: dayOnly } },
      {
        name: 'dpia',
        type: 'select',
        defaultValue: 'not-assessed',
        options: optionsOf('impactAssessments', impactAssessments),
      },
    ],
  },
  { name: 'systems', type: 'text' },
]

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
      { name: 'dataSubjects', type: 'select', hasMany: true, options: optionsOf('dataSubjects', dataSubjects) },
      reference(context, { name: 'dataCategories', to: 'dataCategories', hasMany: true }),
      reference(context, { name: 'recipients', to: 'processors', hasMany: true }),
      reference(context, { name: 'retentionRules', to: 'retentionRules', hasMany: true }),
      {
        name: 'automatedDecision',
        type: 'select',
        required: true,
        defaultValue: 'not-stated',
        options: optionsOf('automatedDecisions', automatedDecisions),
      },
      {
        name: 'automatedDecisionLogic',
        type: 'textarea',
        localized: true,
        admin: { condition: (purpose) => purpose.automatedDecision === 'used' },
      },
      { type: 'collapsible', label: wording('tabs.record'), admin: { initCollapsed: true }, fields: recordFields },
    ],
  })
