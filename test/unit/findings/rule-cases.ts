import type { Place } from '../../../src/policy/findings/rule.ts'
import type { Snapshot } from '../../../src/policy/snapshot.ts'

/** A site that breaks the rule, and every place where the rule is to say so. */
export type BadCase = { name: string; snapshot: Snapshot; today?: string; found: readonly Place[] }
/** A site on which the rule keeps silent. */
export type GoodCase = { name: string; snapshot: Snapshot; today?: string }
export type RuleCases = { bad: readonly BadCase[]; good: readonly GoodCase[] }

export const today = '2026-11-23'
