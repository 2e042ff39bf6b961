import type { Block } from '../../contract/policy-blocks.ts'
import { cleanLine } from '../clean-text.ts'
import type { CompileContext } from '../compile-context.ts'
import { listBlock } from '../list-block.ts'
import { transfersInUse } from '../transfers.ts'

/** The safeguards of transfers outside the EEA, after a line with the chosen examples: "For services such as Google:". */
export const transfersBlock = ({ context, examples }: { context: CompileContext; examples: string[] }): Block[] => {
  const { wording, join, processor } = context
  const tools = listBlock(transfersInUse(context).map(({ tool }) => wording(`transferTools.${tool}`)))
  const named = examples.map(processor).filter((row) => row !== undefined)
  const names = [...new Set(named.map((row) => cleanLine(row.tradeName || row.name)))]
  if (tools.length === 0 || names.length === 0) return tools
  return [{ type: 'paragraph', text: wording('transfers.introduction', { examples: join(names) }) }, ...tools]
}
