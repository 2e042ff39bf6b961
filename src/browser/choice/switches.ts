/**
 * What stands on in the dialog. A vendor is one choice, in however many categories it stands: it runs or it does not, and
 * the ledger takes it down by its name. So its switches in all categories that are on move together.
 */
import type { BannerConfiguration } from '../../contract/banner-configuration.ts'
import type { Choice } from '../api.ts'
import type { Chosen } from './choices.ts'

export type Switches = {
  hasCategory: (category: string) => boolean
  has: (vendor: string, category: string) => boolean
  setCategory: (category: string, on: boolean) => void
  setVendor: (vendor: string, category: string, on: boolean) => void
  chosen: () => Chosen
}

/**
 * @example
 * const switches = openSwitches({ banner, choice })
 * switches.setVendor('clarity', 'statistics', true) // of a category that was off, that vendor alone
 * switches.chosen() // { categories: ['statistics'], refused: ['google-analytics'] }
 */
export const openSwitches = ({
  banner,
  choice,
}: {
  banner: Pick<BannerConfiguration, 'categories'>
  choice: Pick<Choice, 'categories' | 'vendors'>
}): Switches => {
  const all = new Map<string, string[]>(
    banner.categories.flatMap(({ id, required, vendors }) =>
      required ? [] : [[id, vendors.map((vendor) => vendor.id)] as const],
    ),
  )
  const on = new Set([...all.keys()].filter((id) => choice.categories.includes(id)))
  const vendorsIn = (category: string): readonly string[] => all.get(category) ?? []
  const refused = new Set([...on].flatMap(vendorsIn).filter((vendor) => !choice.vendors.includes(vendor)))
  const isOn = (vendor: string, category: string) => on.has(category) && !refused.has(vendor)
  const standsElsewhere = (vendor: string, category: string) =>
    [...on].some((other) => other !== category && vendorsIn(other).includes(vendor))
  /** A category without anything in it is off. */
  const closeEmpty = () => {
    for (const category of on) if (!vendorsIn(category).some((vendor) => isOn(vendor, category))) on.delete(category)
  }

  return {
    hasCategory: (category) => on.has(category),
    has: isOn,
    setCategory: (category, yes) => {
      if (!yes) {
        on.delete(category)
        return
      }
      const vendors = vendorsIn(category)
      // What was refused in another category that is on stays so, unless nothing would be left to turn on.
      const free = vendors.filter((vendor) => !(refused.has(vendor) && standsElsewhere(vendor, category)))
      for (const vendor of free.length > 0 ? free : vendors) refused.delete(vendor)
      on.add(category)
    },
    setVendor: (vendor, category, yes) => {
      const others = vendorsIn(category).filter((other) => other !== vendor)
      if (yes) {
        if (!on.has(category)) for (const other of others) refused.add(other)
        refused.delete(vendor)
      } else if (others.some((other) => isOn(other, category))) refused.add(vendor)
      else on.delete(category)
      closeEmpty()
      // Last: a page may name a vendor that is in no register.
      if (yes) on.add(category)
    },
    chosen: () => ({
      categories: [...on],
      refused: [...new Set([...on].flatMap(vendorsIn))].filter((vendor) => refused.has(vendor)),
    }),
  }
}
