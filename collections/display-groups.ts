import type { CollectionConfig } from 'payload'
import type { PrivacyContext } from '../src/options.ts'
import { register } from './register.ts'

/** Several vendors or recipients shown as one: "Delivery providers (DPD, Omniva, Itella)", "Hotjar / Clarity". */
export const displayGroups = (context: PrivacyContext): CollectionConfig =>
  register(context, {
    name: 'displayGroups',
    titleField: 'key',
    columns: ['key', 'title', 'showMembers', 'site'],
    fields: [
      { name: 'title', type: 'text', localized: true },
      { name: 'showMembers', type: 'checkbox', defaultValue: true },
    ],
  })
