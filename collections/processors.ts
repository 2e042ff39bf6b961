import type { CollectionConfig } from 'payload'
import { validateCountry, validateWebAddress } from '../src/access/validate.ts'
import { optionsOf } from '../src/admin/wording.ts'
import type { PrivacyContext } from '../src/options.ts'
import {
  agreementStates,
  confidences,
  processorRoles,
  recipientKinds,
  transferTools,
} from '../src/policy/register-choices.ts'
import { dayOnly } from './dates.ts'
import { presetField, reference, register } from './register.ts'

export const processors = (context: PrivacyContext): CollectionConfig =>
  register(context, {
    name: 'processors',
    titleField: 'name',
    columns: ['name', 'kind', 'country', 'role', 'site'],
    fields: [
      { name: 'name', type: 'text', required: true },
      {
        type: 'row',
        fields: [
          { name: 'tradeName', type: 'text' },
          { name: 'legalEntity', type: 'text' },
        ],
      },
      { name: 'eeaEntity', type: 'text' },
      {
        type: 'row',
        fields: [
          { name: 'role', type: 'select', required: true, options: optionsOf('processorRoles', processorRoles) },
          { name: 'kind', type: 'select', required: true, options: optionsOf('recipientKinds', recipientKinds) },
        ],
      },
      { name: 'country', type: 'text', maxLength: 2, validate: validateCountry },
      { name: 'transferTools', type: 'select', hasMany: true, options: optionsOf('transferTools', transferTools) },
      { name: 'transferCheckedAt', type: 'date', admin: { date: dayOnly } },
      {
        name: 'agreement',
        type: 'select',
        defaultValue: 'unknown',
        options: optionsOf('agreementStates', agreementStates),
      },
      {
        name: 'agreementDate',
        type: 'date',
        admin: {
          condition: ({ agreement }) => agreement === 'signed' || agreement === 'accepted-terms',
          date: dayOnly,
        },
      },
      { name: 'privacyUrl', type: 'text', validate: validateWebAddress },
      reference(context, { name: 'displayGroup', to: 'displayGroups' }),
      { name: 'listed', type: 'checkbox', defaultValue: true },
      {
        name: 'confidence',
        type: 'select',
        defaultValue: 'unverified',
        options: optionsOf('confidences', confidences),
      },
      presetField,
    ],
  })
