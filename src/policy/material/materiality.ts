/** Whether a change is material, and why: by rule and not by taste. The publisher decides. */
import type { PolicyDocument } from '../../contract/policy-document.ts'
import type { MoreWording } from '../more-wording.ts'
import { byCodeUnit } from '../order.ts'
import { createWording } from '../wording.ts'
import { automatedDecisionReasons } from './automated-decisions.ts'
import { type ConsentRecords, consentRecordReasons } from './consent-records.ts'
import { controllerReasons } from './controller.ts'
import { optionalCategories } from './cookie-use.ts'
import { cookieReasons } from './cookies.ts'
import { dataCategoryReasons } from './data-categories.ts'
import { legalBasisReasons } from './legal-bases.ts'
import { longerTexts, sectionTitle } from './prose-periods.ts'
import { purposeReasons } from './purposes.ts'
import { type Found, type MaterialRule, type Pair, type ReasonValues, reasonCodes } from './reason.ts'
import { recipientReasons } from './recipients.ts'
import { requestChannelReasons } from './request-channels.ts'
import { retentionReasons } from './retention.ts'
import { rightReasons } from './rights.ts'
import { transferReasons } from './transfers.ts'
import { vendorReasons } from './vendors.ts'

/** A site's policies by locale. */
export type Policies = Readonly<Record<string, PolicyDocument>>

export type MaterialReason = Pick<Found, 'code' | 'part' | 'register' | 'row'> & {
  /** What a sentence about it names, in each locale of the newer release. */
  values: Record<string, ReasonValues>
  /** Cookie categories that a new choice is needed for. */
  categories: string[]
}

export type Materiality = {
  material: boolean
  /** In the order of their codes and then of their rows; none where the release is the first. */
  reasons: MaterialReason[]
  /** Cookie categories that a new choice is needed for, in their order. */
  renew: string[]
  /** All that visitors choose about. */
  inUse: string[]
}

const rules: readonly MaterialRule[] = [
  controllerReasons,
  purposeReasons,
  legalBasisReasons,
  automatedDecisionReasons,
  dataCategoryReasons,
  recipientReasons,
  transferReasons,
  retentionReasons,
  vendorReasons,
  cookieReasons,
  rightReasons,
  requestChannelReasons,
]

const keyOf = ({ code, row, part = '' }: Pick<Found, 'code' | 'part' | 'row'>): string =>
  JSON.stringify([code, row, part])

const inOrder = (one: Found, other: Found): number =>
  reasonCodes.indexOf(one.code) - reasonCodes.indexOf(other.code) ||
  byCodeUnit(one.row, other.row) ||
  byCodeUnit(one.part ?? '', other.part ?? '')

/** What the rules find, each once, in an order that no order of rows changes. */
const foundBetween = (pair: Pair): Found[] => {
  const found = new Map<string, Found>()
  for (const each of rules.flatMap((rule) => rule(pair))) {
    if (!found.has(keyOf(each))) found.set(keyOf(each), each)
  }
  return [...found.values()].sort(inOrder)
}

const localesOf = (policies: Policies): string[] => Object.keys(policies).sort(byCodeUnit)

/** Facts are the same in every locale: they are compared in one that both have, if there is one. */
const referenceOf = ({ before, after, sourceLocale }: MaterialityInput): Pair | undefined => {
  const shared = localesOf(after).filter((locale) => before[locale] !== undefined)
  const common = shared.includes(sourceLocale) ? sourceLocale : shared[0]
  const was = before[common ?? localesOf(before)[0] ?? '']
  const is = after[common ?? localesOf(after)[0] ?? '']
  return was && is ? { before: was, after: is } : undefined
}

const withoutBefore = ({ before: _, ...values }: ReasonValues): ReasonValues => values

/** The same reasons in the words of each locale; where a locale is new, nothing says in it what was before. */
const valuesInEachLocale = (input: MaterialityInput, reference: Pair) => {
  const byLocale = localesOf(input.after).flatMap((locale) => {
    const after = input.after[locale]
    if (!after) return []
    const before = input.before[locale]
    const found = foundBetween({ before: before ?? reference.before, after })
    const said = new Map(found.map((each) => [keyOf(each), before ? each.values : withoutBefore(each.values)]))
    return [[locale, said] as const]
  })
  return (found: Found): Record<string, ReasonValues> =>
    Object.fromEntries(byLocale.map(([locale, said]) => [locale, said.get(keyOf(found)) ?? found.values]))
}

/** Periods that grew in running text: found in the source locale, and told in each. */
const textReasons = ({
  before,
  after,
  sourceLocale,
  moreWording,
}: MaterialityInput): Omit<MaterialReason, 'categories'>[] => {
  const [was, is] = [before[sourceLocale], after[sourceLocale]]
  if (!was || !is) return []
  return longerTexts({ before: was, after: is }).map(({ section, before: from, after: to }) => ({
    code: 'retention-in-text',
    register: 'sections',
    row: section,
    values: Object.fromEntries(
      Object.entries(after).map(([locale, document]) => {
        const wording = createWording({ locale, moreWording })
        const words = ({ amount, unit }: typeof from) => wording(`periods.exact.${unit}`, { count: amount })
        return [locale, { name: sectionTitle(document, section), before: words(from), after: words(to) }]
      }),
    ),
  }))
}

/** What is kept of choices, told in each locale. */
const recordReasons = ({ after, records = {}, moreWording }: MaterialityInput): Omit<MaterialReason, 'categories'>[] =>
  consentRecordReasons(records).map(({ code, part, valuesIn }) => ({
    code,
    register: 'consents',
    row: part,
    values: Object.fromEntries(
      localesOf(after).map((locale) => [locale, valuesIn(createWording({ locale, moreWording }))]),
    ),
  }))

export type MaterialityInput = {
  /** What is published now; empty before the first release. */
  before: Policies
  after: Policies
  /** What the banners say is kept of a choice. */
  records?: ConsentRecords
  /** The locale whose text is written first: longer periods are looked for in it. */
  sourceLocale: string
  moreWording?: MoreWording | undefined
}

/**
 * Whether people must be told of a release, why, and for which cookie categories they must choose again. What only words,
 * order, translation or a locale more or fewer changed is no reason.
 *
 * @example
 * materialityOf({ before, after, sourceLocale: 'lv' }).reasons.map(({ code }) => code) // ['recipient-new', 'transfer-new']
 */
export const materialityOf = (input: MaterialityInput): Materiality => {
  const [first] = localesOf(input.after)
  const asked = input.after[first ?? '']
  const all = asked ? optionalCategories(asked.registers) : []
  const reference = referenceOf(input)
  if (!reference) return { material: asked !== undefined, reasons: [], renew: all, inUse: all }
  const found = foundBetween(reference)
  const valuesOf = found.length > 0 ? valuesInEachLocale(input, reference) : () => ({})
  const ofRegisters = found.map((each) => ({ ...each, values: valuesOf(each) }))
  const ofNoCategory = [...textReasons(input), ...recordReasons(input)]
  const reasons = [...ofRegisters, ...ofNoCategory.map((reason) => ({ ...reason, categories: undefined }))]
    .map(({ code, register, row, part, values, categories }): MaterialReason => {
      const tied = all.filter((category) => categories?.includes(category))
      const place = { code, register, row, ...(part === undefined ? {} : { part }) }
      return { ...place, values, categories: categories === undefined ? all : tied }
    })
    .sort((a, b) => reasonCodes.indexOf(a.code) - reasonCodes.indexOf(b.code))
  const chosen = new Set(reasons.flatMap(({ categories }) => categories))
  const renew = all.filter((category) => chosen.has(category))
  // A category that is gone cannot be asked about; whoever must be told is then asked about the rest.
  const material = reasons.length > 0
  return { material, reasons, renew: material && renew.length === 0 ? all : renew, inUse: all }
}
