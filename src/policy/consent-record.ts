/** What a site keeps of a choice in its cookie banner beside the choice itself, and for how long: as its policy says it. */
import type { ConsentRecord } from '../contract/banner-configuration.ts'
import type { Block } from '../contract/policy-blocks.ts'
import type { PolicySection } from '../contract/policy-document.ts'
import type { CompileContext } from './compile-context.ts'
import { listBlock } from './list-block.ts'
import { renderBlocksHtml } from './render/html-blocks.ts'
import type { LocalisedText, Snapshot } from './snapshot.ts'

/** Keys of sections have no colon, so it is never that of an editor's section. */
const sectionId = 'consents:stored'

/** Without a reason in every language of the site, nothing is asked for: nobody is to be told less than another. */
const isReasoned = ({ site }: Snapshot, reason: LocalisedText): boolean =>
  site.publishedLocales.every((locale) => (reason[locale] ?? '').trim() !== '')

/**
 * @returns undefined where the site keeps consents as the installation does, and nothing beside them
 * @example consentRecordOf(context) // { months: 24, address: { form: 'truncated', reason: 'Lai …' } }
 */
export const consentRecordOf = ({ snapshot, text }: CompileContext): ConsentRecord | undefined => {
  const { months, address, addressReason, userAgent, userAgentReason } = snapshot.site.consents
  const record: ConsentRecord = {
    ...(months === undefined ? {} : { months }),
    ...(address !== 'none' && isReasoned(snapshot, addressReason)
      ? { address: { form: address, reason: text(addressReason) } }
      : {}),
    ...(userAgent && isReasoned(snapshot, userAgentReason) ? { userAgent: { reason: text(userAgentReason) } } : {}),
  }
  return Object.keys(record).length === 0 ? undefined : record
}

const blocksOf = ({ wording }: CompileContext, { months, address, userAgent }: ConsentRecord): Block[] => {
  const items = [
    ...(address ? [{ name: wording(`consentRecord.address.${address.form}`), description: address.reason }] : []),
    ...(userAgent ? [{ name: wording('consentRecord.userAgent'), description: userAgent.reason }] : []),
  ].map((item) => wording('connectives.withDescription', item))
  const paragraph = (text: string): Block => ({ type: 'paragraph', text })
  return [
    paragraph(wording('consentRecord.why')),
    ...(items.length === 0 ? [] : [paragraph(wording('consentRecord.alsoStored')), ...listBlock(items)]),
    ...(months === undefined
      ? []
      : [paragraph(wording('consentRecord.kept', { period: wording('periods.exact.month', { count: months }) }))]),
  ]
}

/** The last section of the policy of a site that decided something about it. */
export const consentRecordSection = (context: CompileContext, number: number): PolicySection[] => {
  const record = consentRecordOf(context)
  if (!record) return []
  const blocks = blocksOf(context, record)
  const title = context.wording('consentRecord.title')
  return [{ id: sectionId, number: String(number), title, blocks, html: renderBlocksHtml(blocks), sections: [] }]
}
