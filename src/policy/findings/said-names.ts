/** Names of tools and companies in every text of a site, looked for once and for all rules. */
import type { CheckedSite } from './checked-site.ts'
import { languageOf } from './languages-of-locales.ts'
import { createNameFinder, type NameInText } from './names-in-text.ts'
import { oncePer } from './once-per.ts'
import { registeredNames } from './registered-names.ts'
import type { UnitText } from './text-units.ts'

type Reader = (text: UnitText, locale: string) => readonly NameInText[]

const none: readonly NameInText[] = []

/** Known names and those of the registers, as a text has them. */
export const namesSaid: (site: CheckedSite) => Reader = oncePer((site: CheckedSite): Reader => {
  const known = site.knownNames.flatMap(({ kind, name }) => (kind === 'name' ? name : []))
  const find = createNameFinder([...registeredNames(site), ...known])
  const read = new WeakMap<UnitText, readonly NameInText[]>()
  return (text, locale) => {
    const before = read.get(text)
    if (before) return before
    const found = find(text.text, languageOf(locale))
    const kept = found.length === 0 ? none : found
    read.set(text, kept)
    return kept
  }
})
