import type { Field } from 'payload'
import type { PrivacyContext } from '../src/options.ts'

/** What the checks say of the document as it stands in the form. */
export const findingsField = (context: PrivacyContext): Field => ({
  name: 'findings',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: `${context.adminModule}#FindingsPanel` },
  },
})
