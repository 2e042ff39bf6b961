import { cleanLine } from './clean-text.ts'
import type { CompileContext } from './compile-context.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * Who sets a vendor's cookies: the company that contracts in the EEA, else the legal entity, else the name by which the
 * processor is known. Without a provider it is the controller itself; one that is not in the register is unknown, and
 * the vendor's own name stands for it.
 */
export const providerOf = ({
  context,
  vendor,
}: {
  context: CompileContext
  vendor: Snapshot['cookieVendors'][number]
}): { id?: string; name: string } => {
  if (vendor.provider === undefined) return { name: cleanLine(context.snapshot.site.controller.name) }
  const processor = context.processor(vendor.provider)
  if (!processor) return { name: cleanLine(vendor.name) }
  const name = processor.eeaEntity || processor.legalEntity || processor.name
  return { id: processor.key, name: cleanLine(name) }
}
