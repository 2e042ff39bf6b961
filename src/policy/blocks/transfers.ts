import type { Block } from '../../contract/policy-blocks.ts'
import { cleanLine } from '../clean-text.ts'
import type { CompileContext } from '../compile-context.ts'
import { linked } from '../inline-runs.ts'
import { listBlock } from '../list-block.ts'
import { safeWebUrl } from '../safe-href.ts'
import { transfersInUse } from '../transfers.ts'
import { mailto } from './request-channels.ts'

/**
 * The safeguards of transfers outside the EEA, after a line with the chosen examples ("For services such as Google:"),
 * and how a person gets a copy of them where the site says so.
 */
export const transfersBlock = ({ context, examples }: { context: CompileContext; examples: string[] }): Block[] => {
  const { wording, join, processor } = context
  const tools = listBlock(transfersInUse(context).map(({ tool }) => wording(`transferTools.${tool}`)))
  if (tools.length === 0) return []
  const named = examples.map(processor).filter((row) => row !== undefined)
  const names = [...new Set(named.map((row) => cleanLine(row.tradeName || row.name)))]
  const introduction: Block[] =
    names.length === 0
      ? []
      : [{ type: 'paragraph', text: wording('transfers.introduction', { examples: join(names) }) }]
  return [...introduction, ...tools, ...safeguardCopyBlock(context)]
}

/** GDPR Art. 13(1)(f). */
const safeguardCopyBlock = ({ snapshot, wording }: CompileContext): Block[] => {
  const { safeguardCopy, controller } = snapshot.site
  switch (safeguardCopy.way) {
    case 'not-stated':
      return []
    case 'on-request': {
      const email = cleanLine(safeguardCopy.email || controller.email)
      if (email === '') return []
      const text = wording('transfers.copyOnRequest', { email })
      return [{ type: 'paragraph', ...linked({ text, value: email, href: mailto(email) }) }]
    }
    case 'published': {
      const url = safeWebUrl(safeguardCopy.url)
      if (url === undefined) return []
      return [
        { type: 'paragraph', ...linked({ text: wording('transfers.copyPublished', { url }), value: url, href: url }) },
      ]
    }
  }
}
