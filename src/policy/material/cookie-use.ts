import type { Registers, VendorEntry } from '../../contract/policy-registers.ts'
import type { Pair } from './reason.ts'
import type { RecipientIdentity } from './recipient-identity.ts'

/** Categories that a visitor chooses about, in use. */
export const optionalCategories = ({ cookieCategories }: Registers): string[] =>
  cookieCategories.filter(({ required }) => !required).map(({ id }) => id)

/** Those that a vendor is in, itself or with a cookie. */
export const optionalCategoriesOf = ({
  vendor,
  registers,
}: {
  vendor: VendorEntry
  registers: Registers
}): string[] => {
  const own = new Set([vendor.category, ...vendor.cookies.map(({ category }) => category)])
  return optionalCategories(registers).filter((category) => own.has(category))
}

/** The title of a category as the policy gives it. */
export const categoryTitle = ({ id, registers }: { id: string; registers: Registers }): string =>
  registers.cookieCategories.find((category) => category.id === id)?.title ?? id

/** Categories of the vendors that a recipient provides: what it gets depends on the choice about these. */
export const categoriesOfRecipient = ({
  id,
  identity,
  after: { registers },
}: Pick<Pair, 'after'> & { id: string; identity: RecipientIdentity }): { categories?: string[] } => {
  const provided = registers.vendors.filter(
    ({ provider }) => provider.id !== undefined && identity(provider.id) === identity(id),
  )
  const own = new Set(provided.flatMap((vendor) => optionalCategoriesOf({ vendor, registers })))
  return own.size === 0 ? {} : { categories: optionalCategories(registers).filter((category) => own.has(category)) }
}
