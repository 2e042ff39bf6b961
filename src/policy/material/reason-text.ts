import type { Wording } from '../wording.ts'
import type { MaterialReason } from './materiality.ts'

/**
 * A reason as a sentence for readers, in one locale.
 *
 * @example
 * reasonText({ reason, locale: 'en', wording }) // 'New storage period: Orders – 10 years (before: 7 years)'
 */
export const reasonText = ({
  reason: { code, values },
  locale,
  wording,
}: {
  reason: Pick<MaterialReason, 'code' | 'values'>
  locale: string
  wording: Wording
}): string => {
  const { name, part = '', before = '', after = '' } = values[locale] ?? Object.values(values)[0] ?? { name: '' }
  const text = wording(`reasons.${code}`, { name, part, after })
  return before === '' ? text : wording('reasons.withBefore', { reason: text, before })
}
