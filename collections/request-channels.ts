import type { CollectionConfig } from 'payload'
import { validateEmail, validateWebAddress } from '../src/access/validate.ts'
import { optionsOf } from '../src/admin/wording.ts'
import type { PrivacyContext } from '../src/options.ts'
import { channelKinds } from '../src/policy/register-choices.ts'
import { register } from './register.ts'

const ofKind = (kind: string) => (channel: { kind?: string }) => channel.kind === kind

export const requestChannels = (context: PrivacyContext): CollectionConfig =>
  register(context, {
    name: 'requestChannels',
    titleField: 'key',
    columns: ['key', 'kind', 'site'],
    fields: [
      { name: 'kind', type: 'select', required: true, options: optionsOf('channelKinds', channelKinds) },
      { name: 'email', type: 'text', validate: validateEmail, admin: { condition: ofKind('email') } },
      { name: 'phone', type: 'text', admin: { condition: ofKind('phone') } },
      { name: 'url', type: 'text', validate: validateWebAddress },
      { name: 'sectionName', type: 'text', localized: true, admin: { condition: ofKind('account') } },
      { name: 'whereAvailable', type: 'checkbox', defaultValue: false },
      { name: 'text', type: 'text', localized: true },
    ],
  })
