/** The checks of a site: its registers and texts against the law, against the authorities' guidance and against each other. */
import { byCodeUnit } from '../order.ts'
import { type CheckInput, checkedSite } from './checked-site.ts'
import { type Finding, identityOf } from './finding.ts'
import { type Rule, severities } from './rule.ts'
import { rules as ownRules } from './rules/index.generated.ts'

export type FindInput = CheckInput & {
  /** Rules of a host, beside ours. Default: none. */
  moreRules?: readonly Rule[]
}

/**
 * All findings of a snapshot: errors first, then by document. The same snapshot and day give the same findings, in
 * whatever order its rows stand. Pure: no clock, no database.
 *
 * @example
 * findingsOf({ snapshot, today: '2026-11-23' }).map(({ code, place }) => `${code} ${place.key}`)
 * // ['legitimate-interest-not-named analysis', …]
 */
export const findingsOf = ({ moreRules = [], ...input }: FindInput): Finding[] => {
  const rules = [...ownRules, ...moreRules]
  const site = checkedSite({ ...input, ownPacks: [...(input.ownPacks ?? []), ...packsOfHost(moreRules)] })
  const findings = new Map<string, Finding>()
  for (const rule of rules) {
    if (!site.packs.has(rule.pack)) continue
    for (const { place, values = {} } of rule.check(site)) {
      const { code, severity, pack, source, waivable = true } = rule
      const finding: Finding = { code, severity, pack, source, place, values, waivable }
      findings.set(identityOf(finding), finding)
    }
  }
  return [...findings]
    .sort(([oneId, one], [otherId, other]) => {
      const rank = severities.indexOf(one.severity) - severities.indexOf(other.severity)
      return rank || byCodeUnit(oneId, otherId)
    })
    .map(([, finding]) => finding)
}

const packsOfHost = (rules: readonly Rule[]): string[] => {
  const ours = new Set(ownRules.map(({ pack }) => pack))
  // A host's rule may also join one of our packs; then that pack decides whether it applies.
  return [...new Set(rules.map(({ pack }) => pack))].filter((pack) => !ours.has(pack))
}
