import type { DataCategoryEntry } from '../../contract/policy-registers.ts'
import { byId, type Found, type MaterialRule } from './reason.ts'

const isObligatory = ({ obligation }: DataCategoryEntry): boolean =>
  obligation?.id === 'law' || obligation?.id === 'contract'

/** New data; data that is now of a special category, must be given, or is got in another way than from the person. */
export const dataCategoryReasons: MaterialRule = ({ before, after }) => {
  const old = byId(before.registers.dataCategories)
  return after.registers.dataCategories.flatMap((is): Found[] => {
    const was = old.get(is.id)
    const place = { register: 'dataCategories', row: is.id } as const
    if (!was) return [{ code: 'data-category-new', ...place, values: { name: is.name } }]
    const found: Found[] = []
    if (is.specialCategory && !was.specialCategory) {
      found.push({ code: 'special-category-new', ...place, values: { name: is.name } })
    }
    if (isObligatory(is) && !isObligatory(was)) {
      found.push({ code: 'data-obligatory', ...place, values: { name: is.name, after: is.obligation?.name ?? '' } })
    }
    if (is.source.id !== was.source.id && is.source.id !== 'provided') {
      const values = { name: is.name, before: was.source.name, after: is.source.name }
      found.push({ code: 'data-source-new', ...place, values })
    }
    return found
  })
}
