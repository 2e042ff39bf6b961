import type { FoundValue, Pack, Place, Severity, Source } from './rule.ts'

/** One place where a rule is broken. Plain JSON: {@link sayFinding} words it. */
export type Finding = {
  code: string
  severity: Severity
  pack: Pack
  source: Source
  place: Place
  values: Readonly<Record<string, FoundValue>>
  waivable: boolean
}

/**
 * Names a finding for as long as it is the same one, whatever else changes: what a waiver holds on to.
 *
 * @example identityOf(finding) // 'retention-without-length retentionRules/orders amount'
 */
export const identityOf = ({ code, place }: Pick<Finding, 'code' | 'place'>): string =>
  [code, `${place.collection}/${place.key}`, place.field ?? '', place.row ?? '', place.locale ?? ''].join(' ').trimEnd()
