import type { Block } from '../../contract/policy-blocks.ts'
import type { CompileContext } from '../compile-context.ts'
import { blocksOfRichText } from '../rich-text.ts'
import type { BodyRow } from '../snapshot.ts'
import { tokenTextIn } from '../tokens.ts'
import { automatedDecisionsBlock } from './automated-decisions.ts'
import { controllerCardBlock } from './controller-card.ts'
import { cookieCategoriesBlock } from './cookie-categories.ts'
import { dataCategoriesBlock } from './data-categories.ts'
import { legalBasesBlock } from './legal-bases.ts'
import { purposesBlock } from './purposes.ts'
import { recipientsBlock } from './recipients.ts'
import { requestChannelsBlock } from './request-channels.ts'
import { retentionRulesBlock } from './retention-rules.ts'
import { rightsBlock } from './rights.ts'
import { securityMeasuresBlock } from './security-measures.ts'
import { transfersBlock } from './transfers.ts'
import { vendorsBlock } from './vendors.ts'

/** What one row of a section's body says. `level` is that of the highest heading which may stand in it. */
export const blocksOfRow = ({
  context,
  row,
  level,
}: {
  context: CompileContext
  row: BodyRow
  level: number
}): Block[] => {
  switch (row.blockType) {
    case 'prose': {
      const token = (name: string) => tokenTextIn({ context, token: name })
      return blocksOfRichText({ state: row.text[context.locale], token, level })
    }
    case 'dataCategories':
      return dataCategoriesBlock({ context, source: row.source })
    case 'vendors':
      return vendorsBlock({ context, layout: row.layout })
    case 'purposes':
      return purposesBlock({ context, group: row.group, layout: row.layout })
    case 'legalBases':
      return legalBasesBlock(context)
    case 'cookieCategories':
      return cookieCategoriesBlock(context)
    case 'recipients':
      return recipientsBlock({ context, layout: row.layout })
    case 'retentionRules':
      return retentionRulesBlock(context)
    case 'rights':
      return rightsBlock({ context, layout: row.layout })
    case 'automatedDecisions':
      return automatedDecisionsBlock(context)
    case 'requestChannels':
      return requestChannelsBlock(context)
    case 'securityMeasures':
      return securityMeasuresBlock(context)
    case 'transfers':
      return transfersBlock({ context, examples: row.examples })
    case 'controllerCard':
      return controllerCardBlock({ context, show: row.show })
  }
}
