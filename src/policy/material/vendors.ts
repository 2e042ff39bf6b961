import { categoryTitle, optionalCategories, optionalCategoriesOf } from './cookie-use.ts'
import { byId, type Found, listed, type MaterialRule } from './reason.ts'
import { hasOwnName, recipientIdentity } from './recipient-identity.ts'
import { isSameName } from './same-name.ts'

/** A new vendor in a category that visitors choose about, also under the key of another; one that moved; another provider. */
export const vendorReasons: MaterialRule = ({ before, after }) => {
  const old = byId(before.registers.vendors)
  const identity = recipientIdentity({ before, after })
  const optional = new Set([...optionalCategories(before.registers), ...optionalCategories(after.registers)])
  return after.registers.vendors.flatMap((is): Found[] => {
    const was = old.get(is.id)
    const categories = optionalCategoriesOf({ vendor: is, registers: after.registers })
    const place = { register: 'vendors', row: is.id } as const
    const replaced =
      was !== undefined &&
      hasOwnName({ vendor: was, vendors: before.registers.vendors }) &&
      hasOwnName({ vendor: is, vendors: after.registers.vendors }) &&
      !isSameName(was.name, is.name)
    if (!was || replaced) {
      if (categories.length === 0) return []
      const titles = categories.map((id) => categoryTitle({ id, registers: after.registers }))
      const values = { name: is.name, after: listed(titles), ...(replaced ? { before: was.name } : {}) }
      return [{ code: 'vendor-new', ...place, values, categories }]
    }
    const found: Found[] = []
    if (was.category !== is.category && (optional.has(is.category) || optional.has(was.category))) {
      found.push({
        code: 'vendor-category-changed',
        ...place,
        values: {
          name: is.name,
          before: categoryTitle({ id: was.category, registers: before.registers }),
          after: categoryTitle({ id: is.category, registers: after.registers }),
        },
        // What is now set without a choice was refused by whoever refused the category that it was in.
        categories: [optional.has(is.category) ? is.category : was.category],
      })
    }
    const [from, to] = [was.provider.id, is.provider.id]
    if (
      to !== undefined &&
      identity(to) !== (from === undefined ? undefined : identity(from)) &&
      categories.length > 0
    ) {
      const values = { name: is.name, before: was.provider.name, after: is.provider.name }
      found.push({ code: 'vendor-provider-changed', ...place, values, categories })
    }
    return found
  })
}
