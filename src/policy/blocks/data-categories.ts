import type { Block } from '../../contract/policy-blocks.ts'
import type { CompileContext } from '../compile-context.ts'
import { listBlock } from '../list-block.ts'
import type { Snapshot } from '../snapshot.ts'

type DataCategory = Snapshot['dataCategories'][number]

/** "Konta dati (lietotājvārds, paroles jaucējkods)", and behind it why the data is given where that is stated. */
const dataCategoryLine = ({ context, row }: { context: CompileContext; row: DataCategory }): string => {
  const { wording, text } = context
  const name = text(row.name)
  if (name === '') return ''
  const details = text(row.details)
  const item = details === '' ? name : wording('connectives.withDetails', { name, details })
  if (row.obligation === 'not-stated') return item
  const stated = wording('connectives.withObligation', { item, obligation: wording(`obligations.${row.obligation}`) })
  const consequence = text(row.consequence)
  return consequence === '' ? stated : wording('connectives.withConsequence', { item: stated, consequence })
}

/** The data categories that come from one source. */
export const dataCategoriesBlock = ({
  context,
  source,
}: {
  context: CompileContext
  source: DataCategory['source']
}): Block[] =>
  listBlock(
    context.snapshot.dataCategories
      .filter((row) => row.source === source)
      .map((row) => dataCategoryLine({ context, row })),
  )
