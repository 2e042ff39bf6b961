/** What of the registers sections name in their own words. */
import type { CheckedSite } from './checked-site.ts'
import { oncePer } from './once-per.ts'
import { namesSaid } from './said-names.ts'

/** Names that some section's title or prose has, in whichever locale. */
export const namesInSections: (site: CheckedSite) => ReadonlySet<string> = oncePer((site: CheckedSite) => {
  const namesOf = namesSaid(site)
  const found = new Set<string>()
  for (const { place, texts } of site.units) {
    if (place.collection !== 'sections') continue
    for (const [locale, text] of texts) for (const { name } of namesOf(text, locale)) found.add(name)
  }
  return found
})
