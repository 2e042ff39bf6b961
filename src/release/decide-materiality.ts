import type { MaterialReason as PublicReason } from '../contract/policy-document.ts'
import { cleanProse } from '../policy/clean-text.ts'
import { siteWording } from '../policy/compile-context.ts'
import type { Materiality } from '../policy/material/materiality.ts'
import { reasonText } from '../policy/material/reason-text.ts'
import type { Snapshot } from '../policy/snapshot.ts'

export type MaterialityOrder = {
  /** What the publisher decided; as proposed where absent. */
  material?: boolean | undefined
  /** Why what was proposed as material is only editorial. */
  editorialReason?: string | undefined
}

export type MaterialityDecision =
  | { outcome: 'decided'; material: boolean; renew: string[]; editorialReason?: string }
  | { outcome: 'refused'; code: 'editorial-reason-missing' }

/**
 * A publisher may raise what is proposed as it is, and lower it only with a written reason. The first release is material,
 * whatever is ordered.
 *
 * @example
 * decideMateriality({ proposed, first: false, order: { material: false } }) // { outcome: 'refused', code: 'editorial-reason-missing' }
 */
export const decideMateriality = ({
  proposed,
  first,
  order,
}: {
  proposed: Materiality
  first: boolean
  order: MaterialityOrder
}): MaterialityDecision => {
  const material = first || (order.material ?? proposed.material)
  if (material) return { outcome: 'decided', material, renew: proposed.material ? proposed.renew : proposed.inUse }
  if (!proposed.material) return { outcome: 'decided', material, renew: [] }
  const editorialReason = cleanProse(order.editorialReason ?? '').trim()
  if (editorialReason === '') return { outcome: 'refused', code: 'editorial-reason-missing' }
  return { outcome: 'decided', material, renew: [], editorialReason }
}

/** The reasons as readers read them, by locale; in the site's own words where it has some. */
export const reasonsInWords = ({
  materiality: { reasons },
  snapshot,
}: {
  materiality: Pick<Materiality, 'reasons'>
  snapshot: Snapshot
}): Record<string, PublicReason[]> =>
  Object.fromEntries(
    snapshot.site.publishedLocales.map((locale) => {
      const wording = siteWording({ snapshot, locale })
      return [locale, reasons.map((reason) => ({ code: reason.code, text: reasonText({ reason, locale, wording }) }))]
    }),
  )
