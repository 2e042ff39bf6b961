import type { CollectionConfig, Field } from 'payload'
import { validateLifetimeAmount, validatePattern } from '../src/access/validate.ts'
import { optionsOf } from '../src/admin/wording.ts'
import type { PrivacyContext } from '../src/options.ts'
import {
  confidences,
  consentSignals,
  cookieCategories,
  cookieLifetimes,
  cookieParties,
  periodUnits,
  storageKinds,
} from '../src/policy/register-choices.ts'
import { presetField, reference, register } from './register.ts'

const isPeriod = (_: unknown, row: { lifetime?: string } | undefined) => row?.lifetime === 'period'

const cookieFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'name', type: 'text', required: true },
      { name: 'storage', type: 'select', defaultValue: 'cookie', options: optionsOf('storageKinds', storageKinds) },
      { name: 'party', type: 'select', defaultValue: 'first', options: optionsOf('cookieParties', cookieParties) },
    ],
  },
  { name: 'purpose', type: 'textarea', localized: true, required: true },
  {
    type: 'row',
    fields: [
      { name: 'lifetime', type: 'select', required: true, options: optionsOf('cookieLifetimes', cookieLifetimes) },
      { name: 'amount', type: 'number', min: 1, validate: validateLifetimeAmount, admin: { condition: isPeriod } },
      { name: 'amountMax', type: 'number', min: 1, admin: { condition: isPeriod } },
      { name: 'unit', type: 'select', options: optionsOf('periodUnits', periodUnits), admin: { condition: isPeriod } },
    ],
  },
  { name: 'category', type: 'select', options: optionsOf('cookieCategories', cookieCategories) },
  {
    type: 'row',
    fields: [
      { name: 'pattern', type: 'text', validate: validatePattern },
      { name: 'patternFlags', type: 'text', maxLength: 4 },
    ],
  },
  { name: 'confidence', type: 'select', defaultValue: 'unverified', options: optionsOf('confidences', confidences) },
]

export const cookieVendors = (context: PrivacyContext): CollectionConfig =>
  register(context, {
    name: 'cookieVendors',
    titleField: 'name',
    columns: ['name', 'category', 'provider', 'site'],
    fields: [
      { name: 'name', type: 'text', required: true },
      { name: 'category', type: 'select', required: true, options: optionsOf('cookieCategories', cookieCategories) },
      { name: 'strictlyNecessary', type: 'checkbox', defaultValue: false },
      reference(context, { name: 'provider', to: 'processors' }),
      reference(context, { name: 'purposes', to: 'purposes', hasMany: true }),
      reference(context, { name: 'displayGroup', to: 'displayGroups' }),
      { name: 'listed', type: 'checkbox', defaultValue: true },
      { name: 'cookies', type: 'array', fields: cookieFields, admin: { initCollapsed: true } },
      { name: 'hosts', type: 'text', hasMany: true },
      { name: 'consentSignals', type: 'select', hasMany: true, options: optionsOf('consentSignals', consentSignals) },
      {
        name: 'confidence',
        type: 'select',
        defaultValue: 'unverified',
        options: optionsOf('confidences', confidences),
      },
      presetField,
    ],
  })
