import type { Block, Field } from 'payload'
import { optionsOf, staticWording } from '../src/admin/wording.ts'
import type { PrivacyContext } from '../src/options.ts'
import { controllerFields, dataSources, layouts, purposeGroups, rightsLayouts } from '../src/policy/register-choices.ts'
import { proseEditor } from './prose-editor.ts'
import { reference } from './register.ts'

const layout: Field = {
  name: 'layout',
  type: 'select',
  required: true,
  defaultValue: 'list',
  options: optionsOf('layouts', layouts),
}

/** A row that lists what the registers say: it has no text of its own, and shows the editor what it will list. */
const registerBlock = (context: PrivacyContext, slug: string, fields: Field[] = []): Block => ({
  slug,
  interfaceName: `Policy${slug[0]?.toUpperCase()}${slug.slice(1)}Row`,
  admin: { disableBlockName: true },
  fields: [
    ...fields,
    { name: 'preview', type: 'ui', admin: { components: { Field: `${context.adminModule}#RowPreview` } } },
  ],
})

/** The rows that a section's body can have: prose, and one kind for each way of listing a register. */
export const bodyBlocks = (context: PrivacyContext): Block[] => [
  {
    slug: 'prose',
    interfaceName: 'PolicyProseRow',
    admin: { disableBlockName: true },
    fields: [
      {
        name: 'text',
        type: 'richText',
        // Payload keeps what it made of a rich text's labels for the first reader, in whatever language that one read.
        label: staticWording('fields.blocks.prose.text.label'),
        localized: true,
        required: true,
        editor: proseEditor(context),
      },
    ],
  },
  registerBlock(context, 'controllerCard', [
    {
      name: 'show',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['name', 'registrationNumber', 'address', 'email'],
      options: optionsOf('controllerFields', controllerFields),
    },
  ]),
  registerBlock(context, 'dataCategories', [
    { name: 'source', type: 'select', required: true, options: optionsOf('dataSources', dataSources) },
  ]),
  registerBlock(context, 'vendors', [layout]),
  registerBlock(context, 'purposes', [
    { name: 'group', type: 'select', required: true, options: optionsOf('purposeGroups', purposeGroups) },
    layout,
  ]),
  registerBlock(context, 'legalBases'),
  registerBlock(context, 'cookieCategories'),
  registerBlock(context, 'recipients', [layout]),
  registerBlock(context, 'retentionRules'),
  registerBlock(context, 'rights', [
    {
      name: 'layout',
      type: 'select',
      required: true,
      defaultValue: 'list',
      options: optionsOf('rightsLayouts', rightsLayouts),
    },
  ]),
  registerBlock(context, 'automatedDecisions'),
  registerBlock(context, 'requestChannels'),
  registerBlock(context, 'securityMeasures'),
  registerBlock(context, 'transfers', [reference(context, { name: 'examples', to: 'processors', hasMany: true })]),
]
