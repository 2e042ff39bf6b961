import type { CollectionConfig } from 'payload'
import {
  validateRetentionAmount,
  validateRetentionEvent,
  validateRetentionMaximum,
  validateRetentionUnit,
} from '../src/access/validate.ts'
import { optionsOf } from '../src/admin/wording.ts'
import type { PrivacyContext } from '../src/options.ts'
import { countingEvents, periodUnits, retentionEvents, retentionModes } from '../src/policy/register-choices.ts'
import { register } from './register.ts'

type Rule = { mode?: string; event?: string }
const hasPeriod = (rule: Rule) => rule.mode !== undefined && rule.mode !== 'until-event'
const hasEvent = (rule: Rule) => rule.mode === 'until-event'

export const retentionRules = (context: PrivacyContext): CollectionConfig =>
  register(context, {
    name: 'retentionRules',
    titleField: 'subject',
    columns: ['subject', 'mode', 'amount', 'unit', 'site'],
    fields: [
      { name: 'subject', type: 'text', localized: true, required: true },
      { name: 'mode', type: 'select', required: true, options: optionsOf('retentionModes', retentionModes) },
      {
        type: 'row',
        fields: [
          {
            name: 'amount',
            type: 'number',
            min: 1,
            validate: validateRetentionAmount,
            admin: { condition: hasPeriod },
          },
          {
            name: 'amountMax',
            type: 'number',
            min: 1,
            validate: validateRetentionMaximum,
            admin: { condition: (rule: Rule) => rule.mode === 'range' },
          },
          {
            name: 'unit',
            type: 'select',
            validate: validateRetentionUnit,
            options: optionsOf('periodUnits', periodUnits),
            admin: { condition: hasPeriod },
          },
        ],
      },
      {
        name: 'event',
        type: 'select',
        validate: validateRetentionEvent,
        options: optionsOf('retentionEvents', retentionEvents),
        admin: { condition: hasEvent },
      },
      {
        name: 'eventText',
        type: 'text',
        localized: true,
        admin: { condition: (rule: Rule) => hasEvent(rule) && rule.event === 'other' },
      },
      {
        name: 'countedFrom',
        type: 'select',
        options: optionsOf('countingEvents', countingEvents),
        admin: { condition: hasPeriod },
      },
      { name: 'legalSource', type: 'text', localized: true },
    ],
  })
