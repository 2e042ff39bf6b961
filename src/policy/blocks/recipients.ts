import type { Block } from '../../contract/policy-blocks.ts'
import { cleanLine } from '../clean-text.ts'
import type { CompileContext } from '../compile-context.ts'
import { countryOf } from '../countries.ts'
import { groupedNames } from '../display-groups.ts'
import { listBlock, tableBlock } from '../list-block.ts'
import { inListOrder } from '../order.ts'
import { transferToolOrder } from '../transfers.ts'

/** Who receives data: a list of names and groups, or a table with role, country and safeguards of each. */
export const recipientsBlock = ({
  context,
  layout,
}: {
  context: CompileContext
  layout: 'list' | 'table'
}): Block[] => {
  const { wording, locale, join } = context
  const recipients = context.snapshot.processors.filter((row) => row.listed)
  if (layout === 'list') return listBlock(groupedNames({ context, rows: recipients }).map((seat) => seat.name))
  return tableBlock({
    columns: [
      wording('tables.recipient'),
      wording('tables.role'),
      wording('tables.kind'),
      wording('tables.country'),
      wording('tables.safeguards'),
    ],
    rows: recipients.map((row) => [
      cleanLine(row.name),
      wording(`processorRoles.${row.role}`),
      wording(`recipientKinds.${row.kind}`),
      countryOf({ code: row.country, locale })?.name ?? wording('connectives.none'),
      join(inListOrder(transferToolOrder, row.transferTools).map((tool) => wording(`transferTools.${tool}`))) ||
        wording('connectives.none'),
    ]),
  })
}
