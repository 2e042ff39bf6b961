/** The checklist of GDPR Art. 13 and 14 in words, in the language of whoever reads it. */
import type { ChecklistItem, ItemState } from './checklist.ts'
import type { ItemId } from './checklist-items.ts'
import { readerLanguage, sourceText } from './say.ts'

/** Plain JSON. */
export type SaidItem = {
  id: ItemId
  /** "GDPR Art. 13(1)(d), Art. 14(2)(b)" */
  article: string
  /** What people are to be told. */
  need: string
  state: ItemState['state']
  /** Why it is not asked for here, or what else than a rule answers for it. */
  reason: string | null
  /** Ids of its findings, waived or not. */
  findings: readonly string[]
}

/**
 * @param language of the reader; English where there are no words in it
 * @example
 * sayChecklist(checklistOf({ snapshot, findings }), 'lv')[1]
 * // { id: '13-1-b', article: 'VDAR 13. panta 1. punkta b) apakšpunkts, …', state: 'not-applicable', reason: 'Datu …', … }
 */
export const sayChecklist = (items: readonly ChecklistItem[], language: string): SaidItem[] => {
  const reader = readerLanguage(language)
  return items.map(({ id, article, article14, need, state }) => {
    const reason = 'reason' in state ? state.reason : undefined
    const articles = [article, article14].filter(Boolean).join(', ')
    return {
      id,
      article: sourceText({ kind: 'law', title: 'GDPR', article: articles }, reader),
      need: need[reader],
      state: state.state,
      reason: reason?.[reader] ?? null,
      findings: state.state === 'findings' ? state.findings : [],
    }
  })
}

export type ItemCounts = Record<ItemState['state'], number>

/** How many items are in each state. */
export const countItems = (items: readonly Pick<SaidItem, 'state'>[]): ItemCounts => {
  const of = (state: ItemState['state']) => items.filter((item) => item.state === state).length
  return { satisfied: of('satisfied'), 'not-applicable': of('not-applicable'), findings: of('findings') }
}
