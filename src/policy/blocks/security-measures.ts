import type { Block } from '../../contract/policy-blocks.ts'
import type { CompileContext } from '../compile-context.ts'
import { listBlock } from '../list-block.ts'

/** How data is protected (GDPR Art. 32). */
export const securityMeasuresBlock = ({ snapshot, wording, text }: CompileContext): Block[] =>
  listBlock(
    snapshot.securityMeasures.map((row) => {
      const name = text(row.name)
      const description = text(row.description)
      return name === '' || description === '' ? name : wording('connectives.withDescription', { name, description })
    }),
  )
