import type { Block } from '../../contract/policy-blocks.ts'
import type { CompileContext } from '../compile-context.ts'
import { listBlock } from '../list-block.ts'

/** The rights of data subjects: standard names, or the site's own; a description where the site gives one. */
export const rightsBlock = ({ snapshot, wording, text }: CompileContext): Block[] =>
  listBlock(
    snapshot.rights.map((row) => {
      const name = text(row.name) || wording(`rights.${row.right}`)
      const description = text(row.description)
      return description === '' ? name : wording('connectives.withDescription', { name, description })
    }),
  )
