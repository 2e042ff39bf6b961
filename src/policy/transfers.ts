/** Transfers to countries outside the EEA (GDPR Chapter V), by the safeguard that they rely on. */
import type { CompileContext } from './compile-context.ts'
import { isOutsideEea } from './countries.ts'
import { inListOrder } from './order.ts'
import type { Snapshot } from './snapshot.ts'

type Processor = Snapshot['processors'][number]

/** In which order safeguards are listed. */
export const transferToolOrder = ['scc', 'dpf', 'adequacy', 'bcr', 'derogation'] as const
type TransferTool = (typeof transferToolOrder)[number]

/** The safeguards in use, with the processors that rely on each. Also processors that no list of recipients names. */
export const transfersInUse = ({ snapshot }: CompileContext): { tool: TransferTool; processors: Processor[] }[] => {
  const abroad = snapshot.processors.filter((row) => isOutsideEea(row.country))
  const used = inListOrder(
    transferToolOrder,
    abroad.flatMap((row) => row.transferTools),
  )
  return used.map((tool) => ({ tool, processors: abroad.filter((row) => row.transferTools.includes(tool)) }))
}
