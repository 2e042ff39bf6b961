/** Accounting documents: what a policy keeps because the law on accounting says so. */
import type { CheckedSite } from './checked-site.ts'
import { longestYears, rulesOf } from './retention-length.ts'
import type { Found } from './rule.ts'

const accounting =
  /(?<!\p{L})grāmatved|(?<!\p{L})rēķin|(?<!\p{L})raamatupid|(?<!\p{L})arve(?:d|te|ga|id|idega|t)?(?!\p{L})|\baccounting\b|\bbookkeeping\b|\binvoic/iu

const speaksOfIt = (leaf: Readonly<Record<string, string>>): boolean =>
  Object.values(leaf).some((text) => accounting.test(text.slice(0, 500)))

/**
 * Rules that keep accounting documents for less than the law of the controller's country asks. Looks only at purposes
 * that rest on a legal obligation, and where a purpose has several rules it is content with one that is long enough.
 */
export const accountingKeptTooShort = ({
  site: { snapshot },
  country,
  years,
}: {
  site: CheckedSite
  country: string
  years: number
}): Found[] => {
  if (snapshot.site.controller.country.toUpperCase() !== country) return []
  const rulesOfPurpose = rulesOf(snapshot)
  const short = new Map<string, Found>()
  for (const purpose of snapshot.purposes) {
    if (!purpose.legalBases.includes('c')) continue
    const rules = rulesOfPurpose(purpose)
    const isShort = (rule: (typeof rules)[number]) => (longestYears(rule) ?? years) < years
    const named = speaksOfIt(purpose.name) && rules.every(isShort)
    for (const rule of rules) {
      if (!isShort(rule) || !(named || speaksOfIt(rule.subject) || speaksOfIt(rule.legalSource))) continue
      short.set(rule.key, {
        place: { collection: 'retentionRules', key: rule.key, field: 'amount' },
        values: { rule: { text: rule.subject }, purpose: { text: purpose.name } },
      })
    }
  }
  return [...short.values()]
}
