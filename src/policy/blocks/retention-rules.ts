import type { Block } from '../../contract/policy-blocks.ts'
import type { CompileContext } from '../compile-context.ts'
import { listBlock } from '../list-block.ts'
import { retentionText } from '../periods.ts'

/** "Pasūtījumi: 7 gadi"; with the law that asks for it where the register names one. */
export const retentionRulesBlock = (context: CompileContext): Block[] => {
  const { wording, text } = context
  return listBlock(
    context.snapshot.retentionRules.map((rule) => {
      const subject = text(rule.subject)
      const period = retentionText({ context, rule })
      if (subject === '' || period === '') return ''
      const source = text(rule.legalSource)
      const full = source === '' ? period : wording('retention.withSource', { period, source })
      return wording('retention.line', { subject, period: full })
    }),
  )
}
