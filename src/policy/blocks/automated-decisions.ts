import type { Block } from '../../contract/policy-blocks.ts'
import type { CompileContext } from '../compile-context.ts'
import { listBlock } from '../list-block.ts'

/**
 * Decisions based solely on automated processing (GDPR Art. 13(2)(f)): each purpose that has some, with their logic; one
 * sentence where every purpose says that there are none. As long as a purpose states nothing, nothing is denied.
 */
export const automatedDecisionsBlock = ({ snapshot, wording, text }: CompileContext): Block[] => {
  const { purposes } = snapshot
  if (purposes.length > 0 && purposes.every((row) => row.automatedDecision === 'none')) {
    return [{ type: 'paragraph', text: wording('automatedDecisions.none') }]
  }
  return listBlock(
    purposes
      .filter((row) => row.automatedDecision === 'used')
      .map((row) => {
        const name = text(row.name)
        const description = text(row.automatedDecisionLogic)
        return description === '' || name === '' ? name : wording('connectives.withDescription', { name, description })
      }),
  )
}
