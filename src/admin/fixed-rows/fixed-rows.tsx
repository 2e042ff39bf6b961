import type { ServerProps } from 'payload'
import { accountOf, mayEdit } from '../../access/account.ts'
import { registerNames } from '../../policy/snapshot.ts'
import type { WithContext } from '../parts.ts'

/** With these Payload adds, moves, copies and removes the rows of a document, whoever may write a text within them. */
const inForms = [
  '.array-actions',
  '.array-field__add-row',
  '.blocks-field__drawer-toggler',
  '.clipboard-action__popup',
  '.collapsible__drag',
]

/** With these the order of a list, and several documents at once. */
const inLists = ['.cell-_dragHandle > *', '.edit-many__toggle']

const hidden = (slug: string) => `
.collection-edit--${slug} :is(${inForms.join(', ')}),
.collection-list--${slug} :is(${inLists.join(', ')}) { display: none; }
.collection-edit--${slug} .collapsible__header-wrap--has-drag-handle { padding-inline-start: calc(var(--base) * 0.4); }`

/**
 * Rows and their order are facts: whoever does not edit is not offered to change them. A save that tries nevertheless is
 * refused; Payload cannot make rows read-only and leave the texts in them open.
 */
export const FixedRows = ({ privacy, user }: ServerProps & WithContext) => {
  const account = accountOf(privacy, user ?? null)
  if (!account || mayEdit(account)) return null
  return (
    <style>{(['sites', 'terms', ...registerNames] as const).map((name) => hidden(privacy.slugs[name])).join('')}</style>
  )
}
