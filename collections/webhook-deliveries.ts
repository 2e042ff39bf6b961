import type { CollectionConfig } from 'payload'
import { publisherOfSite } from '../src/access/rules.ts'
import { optionsOf, staticWording, withWording, wording } from '../src/admin/wording.ts'
import type { PrivacyContext } from '../src/options.ts'
import { messageTypes } from '../src/webhooks/event-types.ts'
import { deliveryResults, failureReasons } from '../src/webhooks/results.ts'
import { dayAndTime } from './dates.ts'

const moment = { date: dayAndTime }

const numbers = (context: PrivacyContext) => ({ components: { Cell: `${context.adminModule}#NumberCell` } })

/** Each attempt to tell a frontend of a release, and what came of it. Written by the sending alone. */
export const webhookDeliveries = (context: PrivacyContext): CollectionConfig => ({
  slug: context.slugs.webhookDeliveries,
  labels: {
    singular: wording('collections.webhookDeliveries.singular'),
    plural: wording('collections.webhookDeliveries.plural'),
  },
  custom: { privacy: 'webhookDeliveries' },
  access: { read: publisherOfSite(context), create: () => false, update: () => false, delete: () => false },
  lockDocuments: false,
  defaultSort: '-at',
  admin: {
    custom: { privacy: 'webhookDeliveries' },
    useAsTitle: 'messageId',
    defaultColumns: ['at', 'result', 'event', 'status', 'reason', 'webhook', 'attempt', 'nextAttempt'],
    description: wording('collections.webhookDeliveries.description'),
    group: staticWording('groups.policy'),
    components: { edit: { beforeDocumentControls: [`${context.adminModule}#SendAgain`] } },
  },
  fields: withWording('webhookDeliveries', [
    {
      type: 'row',
      fields: [
        { name: 'at', type: 'date', required: true, index: true, admin: moment },
        {
          name: 'event',
          type: 'select',
          required: true,
          options: optionsOf('webhookEvents', messageTypes),
        },
        { name: 'release', type: 'number' },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'result',
          type: 'select',
          required: true,
          options: optionsOf('deliveryResults', deliveryResults),
          admin: { components: { Cell: `${context.adminModule}#DeliveryResultCell` } },
        },
        { name: 'status', type: 'number', admin: numbers(context) },
        { name: 'duration', type: 'number' },
      ],
    },
    { name: 'reason', type: 'select', options: optionsOf('deliveryReasons', failureReasons) },
    { name: 'detail', type: 'text' },
    {
      type: 'row',
      fields: [
        { name: 'attempt', type: 'number', admin: numbers(context) },
        { name: 'nextAttempt', type: 'date', admin: moment },
        { name: 'sentBy', type: 'text' },
      ],
    },
    { name: 'url', type: 'text', required: true },
    { name: 'webhook', type: 'relationship', relationTo: context.slugs.webhooks, index: true },
    { name: 'site', type: 'relationship', relationTo: context.slugs.sites, required: true, index: true },
    { name: 'messageId', type: 'text', required: true },
  ]),
})
