/** What of the registers sections name in their own words. */
import type { CheckedSite } from './checked-site.ts'
import { languageOf } from './languages-of-locales.ts'
import { createNameFinder } from './names-in-text.ts'
import { oncePer } from './once-per.ts'
import { namesOfProcessors } from './registered-names.ts'

/** Names of processors and tools that some section's title or prose has, in whichever locale. */
export const namesInSections: (site: CheckedSite) => ReadonlySet<string> = oncePer((site: CheckedSite) => {
  const tools = site.snapshot.cookieVendors.map(({ name }) => name.trim())
  const find = createNameFinder([...[...namesOfProcessors(site).values()].flat(), ...tools])
  const found = new Set<string>()
  for (const { place, texts } of site.units) {
    if (place.collection !== 'sections') continue
    for (const [locale, { text }] of texts) for (const { name } of find(text, languageOf(locale))) found.add(name)
  }
  return found
})
