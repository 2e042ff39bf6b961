import type { Snapshot } from '../snapshot.ts'

type RetentionRule = Snapshot['retentionRules'][number]
type Purpose = Snapshot['purposes'][number]

/** The rules that a purpose points to and that are there. */
export const rulesOf = (snapshot: Snapshot): ((purpose: Purpose) => RetentionRule[]) => {
  const rules = new Map(snapshot.retentionRules.map((rule) => [rule.key, rule]))
  return ({ retentionRules }) => retentionRules.flatMap((key) => rules.get(key) ?? [])
}

export const hasAmount = (amount: number | undefined): amount is number => amount !== undefined && amount > 0

/** How many of a unit make a year; rounded down, so that 365 days or 52 weeks are a year. */
const perYear = { minute: 525_600, hour: 8_760, day: 365, week: 52, month: 12, year: 1 } as const

/** The longest that a rule keeps, in years; undefined where it lasts until an event, or is not complete. */
export const longestYears = ({ mode, amount, amountMax, unit }: RetentionRule): number | undefined => {
  if (mode === 'until-event' || unit === undefined) return undefined
  const longest = mode === 'range' ? Math.max(amount ?? 0, amountMax ?? 0) : (amount ?? 0)
  return longest > 0 ? longest / perYear[unit] : undefined
}
