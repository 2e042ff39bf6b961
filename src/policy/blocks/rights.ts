import type { Block } from '../../contract/policy-blocks.ts'
import type { CompileContext } from '../compile-context.ts'
import { linked, type Prose } from '../inline-runs.ts'
import { listBlock } from '../list-block.ts'
import type { BodyRow, Snapshot } from '../snapshot.ts'
import { supervisoryAuthorityOf } from '../supervisory-authorities.ts'

type Right = Snapshot['rights'][number]
type Layout = Extract<BodyRow, { blockType: 'rights' }>['layout']

/**
 * The rights of data subjects: standard names, or the site's own, with a description where the site gives one. In the
 * layout `descriptions` every right is explained, in standard wording where the site gives none.
 */
export const rightsBlock = ({ context, layout }: { context: CompileContext; layout: Layout }): Block[] =>
  listBlock(context.snapshot.rights.map((row) => rightLine({ context, layout, row })))

const rightLine = ({ context, layout, row }: { context: CompileContext; layout: Layout; row: Right }): Prose => {
  const { wording, text } = context
  const name = text(row.name) || wording(`rights.${row.right}`)
  const description =
    text(row.description) || (layout === 'descriptions' ? wording(`rightDescriptions.${row.right}`) : '')
  if (description === '') return { text: name }
  const explained = wording('connectives.withDescription', { name, description })
  return row.right === 'A77' ? withAuthority({ context, explained }) : { text: explained }
}

/** GDPR Art. 13(2)(d): whoever may complain is told where. */
const withAuthority = ({ context, explained }: { context: CompileContext; explained: string }): Prose => {
  const { wording, join } = context
  const authority = supervisoryAuthorityOf({ site: context.snapshot.site, wording })
  if (!authority) return { text: explained }
  const { name, url } = authority
  const value = join([name, url].filter(Boolean))
  const label = wording('controllerCard.supervisoryAuthority')
  return linked({
    text: `${explained} ${wording('connectives.labelled', { label, value })}`,
    value: url,
    href: url || undefined,
  })
}
