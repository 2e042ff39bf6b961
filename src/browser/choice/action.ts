import type { BannerConfiguration } from '../../contract/banner-configuration.ts'
import type { Choice } from '../api.ts'
import type { ConsentOrder } from '../proof/kept-proof.ts'

/** What a choice is called in the ledger, by what it allows, and by what the one before did. */
export const actionOf = ({
  before,
  after,
  banner,
}: {
  before: Choice
  after: Choice
  banner: Pick<BannerConfiguration, 'categories'>
}): ConsentOrder['action'] => {
  const optional = banner.categories.filter(({ required }) => !required)
  const isOn = (choice: Choice) => optional.filter(({ id }) => choice.categories.includes(id))
  const on = isOn(after)
  const vendors = optional.flatMap(({ vendors: all }) => all.map(({ id }) => id))
  if (on.length === 0) return before.made && isOn(before).length > 0 ? 'withdraw' : 'reject-all'
  const all = on.length === optional.length && vendors.every((id) => after.vendors.includes(id))
  return all ? 'accept-all' : 'custom'
}
