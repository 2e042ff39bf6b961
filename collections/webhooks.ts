import type { CollectionConfig, Field } from 'payload'
import { fixed } from '../src/access/field-rules.ts'
import { publisherRowAccess } from '../src/access/rules.ts'
import { optionsOf, staticWording, withWording, wording } from '../src/admin/wording.ts'
import type { PrivacyContext } from '../src/options.ts'
import { webhookEvents } from '../src/webhooks/event-types.ts'
import { guardWebhook, keepSecret, validateWebhookUrl } from '../src/webhooks/hooks.ts'
import { dayAndTime } from './dates.ts'
import { siteField } from './register.ts'

const never = { create: () => false, update: () => false }

/** Made by the server; people see the one that signs now. */
const secretFields = (context: PrivacyContext): Field[] => [
  {
    name: 'secret',
    type: 'text',
    access: never,
    admin: {
      components: { Field: `${context.adminModule}#WebhookSecret` },
      disableListColumn: true,
      disableListFilter: true,
    },
  },
  { name: 'previousSecret', type: 'text', hidden: true, access: never },
  { name: 'previousSecretUntil', type: 'date', access: never, admin: { hidden: true } },
]

/** Frontends that are told of releases, so that they build anew. */
export const webhooks = (context: PrivacyContext): CollectionConfig => ({
  slug: context.slugs.webhooks,
  labels: { singular: wording('collections.webhooks.singular'), plural: wording('collections.webhooks.plural') },
  custom: { privacy: 'webhooks' },
  access: publisherRowAccess(context),
  lockDocuments: false,
  // A copy would have the secret of another receiver.
  disableDuplicate: true,
  admin: {
    custom: { privacy: 'webhooks' },
    useAsTitle: 'url',
    defaultColumns: ['url', 'site', 'events', 'enabled'],
    description: wording('collections.webhooks.description'),
    group: staticWording('groups.policy'),
    components: { edit: { beforeDocumentControls: [`${context.adminModule}#SendTest`] } },
  },
  hooks: { beforeOperation: [guardWebhook(context)], beforeChange: [keepSecret] },
  fields: withWording('webhooks', [
    { name: 'url', type: 'text', required: true, maxLength: 2000, validate: validateWebhookUrl(context) },
    { name: 'description', type: 'text', maxLength: 200 },
    {
      name: 'events',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['release.published'],
      options: optionsOf('webhookEvents', webhookEvents),
    },
    ...secretFields(context),
    {
      name: 'deliveries',
      type: 'join',
      collection: context.slugs.webhookDeliveries,
      on: 'webhook',
      defaultSort: '-at',
      defaultLimit: 10,
      admin: {
        allowCreate: false,
        components: { Field: `${context.adminModule}#WebhookLog` },
        defaultColumns: ['at', 'result', 'event', 'status', 'attempt'],
        // One that is being made has none yet.
        condition: ({ secret }) => Boolean(secret),
      },
    },
    siteField(context),
    { name: 'enabled', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
    {
      name: 'switchedOffAt',
      type: 'date',
      access: { create: () => false, update: fixed },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: ({ switchedOffAt }) => Boolean(switchedOffAt),
        date: dayAndTime,
      },
    },
  ]),
})
