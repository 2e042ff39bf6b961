import type { CollectionConfig } from 'payload'
import { validateParent } from '../src/access/validate-parent.ts'
import type { PrivacyContext } from '../src/options.ts'
import { bodyBlocks } from './body-blocks.ts'
import { reference, register } from './register.ts'

export const policySections = (context: PrivacyContext): CollectionConfig =>
  register(context, {
    name: 'sections',
    titleField: 'title',
    columns: ['title', 'key', 'parent', 'site'],
    group: 'policy',
    fields: [
      { name: 'title', type: 'text', localized: true, required: true },
      {
        ...reference(context, { name: 'parent', to: 'sections' }),
        validate: validateParent(context),
        admin: { position: 'sidebar' },
      } as ReturnType<typeof reference>,
      { name: 'body', type: 'blocks', blocks: bodyBlocks(context), admin: { initCollapsed: false } },
    ],
  })
