/** Whether a choice is one that the banner of a release offers, and what is written down of it. */
import type { ConsentAction, ConsentOrder } from '../contract/consent.ts'
import type { BannerCategoryFacts, BannerFacts } from './banner-facts.ts'

export type Choice = {
  action: ConsentAction
  /** In the order of the banner; necessary ones are always among them. */
  categories: readonly string[]
  vendors: readonly string[]
}

export type ChoiceRefusal = 'unknown-locale' | 'unknown-category' | 'unknown-vendor' | 'choice-contradictory'

export type CheckedChoice =
  | { outcome: 'accepted'; choice: Choice }
  | { outcome: 'refused'; code: ChoiceRefusal; detail: string }

const refuse = (code: ChoiceRefusal, detail: string): CheckedChoice => ({ outcome: 'refused', code, detail })

type Chosen = { category: BannerCategoryFacts; accepted: boolean }

/** Names come from outside: a refusal repeats none of them. */
const contradictionOf = (action: ConsentAction, chosen: readonly Chosen[], vendors: readonly string[]) => {
  const optional = chosen.filter(({ category }) => !category.required)
  // A vendor may have necessary cookies and others.
  const always = chosen.flatMap(({ category }) => (category.required ? category.vendors : []))
  const all = optional.every(({ accepted }) => accepted)
  const none = optional.every(({ accepted }) => !accepted)
  const offered = optional.flatMap(({ category }) => category.vendors).filter((vendor) => !always.includes(vendor))
  const taken = offered.filter((vendor) => vendors.includes(vendor))
  if (action === 'accept-all' && !all) return '"accept-all" is to name every category.'
  if (action === 'accept-all' && taken.length < offered.length) return '"accept-all" is to name every vendor, or none.'
  if (action === 'reject-all' && (!none || taken.length > 0))
    return '"reject-all" names no optional category or vendor.'
  if (action === 'withdraw' && optional.length > 0 && all && taken.length === offered.length)
    return '"withdraw" leaves something out.'
  return undefined
}

/**
 * @param facts of the release that the order names
 * @example
 * const checked = checkChoice({ order, facts })
 * if (checked.outcome === 'accepted') checked.choice.categories // ['necessary', 'statistics']
 */
export const checkChoice = ({
  order,
  facts,
}: {
  order: Pick<ConsentOrder, 'locale' | 'action' | 'categories' | 'vendors'>
  facts: Pick<BannerFacts, 'locales' | 'categories'>
}): CheckedChoice => {
  if (!facts.locales.includes(order.locale)) return refuse('unknown-locale', 'The release has no such locale.')
  const known = new Set(facts.categories.map(({ id }) => id))
  if (!order.categories.every((id) => known.has(id))) {
    return refuse('unknown-category', 'The banner of this release has no such category.')
  }
  const given = new Set(order.categories)
  const chosen = facts.categories.map((category) => ({
    category,
    accepted: category.required || given.has(category.id),
  }))
  const implied = chosen.flatMap(({ category, accepted }) => (accepted ? category.vendors : []))
  const every = facts.categories.flatMap(({ vendors }) => vendors)
  if (order.vendors && !order.vendors.every((id) => every.includes(id))) {
    return refuse('unknown-vendor', 'The banner of this release has no such vendor.')
  }
  const leftToUs = order.vendors === undefined || (order.action === 'accept-all' && order.vendors.length === 0)
  const named = leftToUs ? implied : order.vendors
  const required = facts.categories.flatMap(({ required: always, vendors }) => (always ? vendors : []))
  const vendors = every.filter((id, at) => every.indexOf(id) === at && (required.includes(id) || named?.includes(id)))
  const contradiction = contradictionOf(order.action, chosen, vendors)
  if (contradiction) return refuse('choice-contradictory', contradiction)
  const categories = chosen.filter(({ accepted }) => accepted).map(({ category }) => category.id)
  return { outcome: 'accepted', choice: { action: order.action, categories, vendors } }
}
