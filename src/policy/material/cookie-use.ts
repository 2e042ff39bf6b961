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

/** Categories of the vendors that a recipient provides, by its key: what it gets depends on the choice about these. */
export const categoriesByRecipient = ({
  identity,
  after: { registers },
}: Pick<Pair, 'after'> & { identity: RecipientIdentity }): ((id: string) => { categories?: string[] }) => {
  const provided = new Map<string, Set<string>>()
  for (const vendor of registers.vendors) {
    if (vendor.provider.id === undefined) continue
    const key = identity(vendor.provider.id)
    const own = optionalCategoriesOf({ vendor, registers })
    provided.set(key, new Set([...(provided.get(key) ?? []), ...own]))
  }
  const all = optionalCategories(registers)
  return (id) => {
    const own = provided.get(identity(id))
    return own && own.size > 0 ? { categories: all.filter((category) => own.has(category)) } : {}
  }
}
