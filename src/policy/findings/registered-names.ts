/** Whom a site's registers name, and what of the known names is therefore accounted for. */

import { endOfName } from './case-endings.ts'
import type { CheckedSite } from './checked-site.ts'
import { cookieMatcherOf } from './cookies-in-text.ts'
import { oncePer } from './once-per.ts'

/** "Google LLC (YouTube)", "AS Eesti Post / SIA Omniva": each part is a name too. */
const partsOf = (name: string): string[] =>
  [name, ...name.split(/\s\/\s|[()]|\sd\/b\/a\s/)].map((part) => part.trim()).filter((part) => part.length > 1)

const legalForm =
  /^(?:SIA|AS|A\/S|OÜ|UAB|AB|IK|MTÜ)\s+|,?\s+(?:SIA|AS|OÜ|UAB|AB|Ltd\.?|Limited|LLC|L\.L\.C\.|Inc\.?|inc\.|GmbH|AG|PLC|plc|SAS|S\.A\.S\.|B\.?V\.?|Oy|Corp\.?|Corporation|Unlimited Company)$/g

/** A longer name is none. */
const longestName = 200

/** As the name stands, and without its legal form: "Hotjar Limited", "Hotjar". */
export const formsOfName = (name: string): string[] =>
  [
    ...new Set(partsOf(name.slice(0, longestName)).flatMap((part) => [part, part.replace(legalForm, '').trim()])),
  ].filter((form) => form.length > 2)

/** Names of processors and of tools by the key of their row. */
export const namesOfProcessors: (site: CheckedSite) => ReadonlyMap<string, readonly string[]> = oncePer(
  ({ snapshot }: CheckedSite) =>
    new Map(
      snapshot.processors.map(({ key, name, tradeName, legalEntity, eeaEntity }) => [
        key,
        [name, tradeName, legalEntity, eeaEntity].flatMap(formsOfName),
      ]),
    ),
)

/** Every name that the site itself has written down: no mention of one of them is news. */
export const registeredNames: (site: CheckedSite) => readonly string[] = oncePer((checked: CheckedSite) => {
  const { site, cookieVendors, displayGroups } = checked.snapshot
  // Who is not named ("Accounting services") has a group's title for a name, which is translated.
  const titles = new Set(displayGroups.flatMap(({ title }) => Object.values(title)))
  const { controller } = site
  const people = [
    controller,
    controller.representative,
    controller.dataProtectionOfficer,
    controller.otherAuthority,
    ...controller.jointControllers,
  ]
  const names = [
    ...[...namesOfProcessors(checked).values()].flat(),
    ...[site.name, ...people.map(({ name }) => name), ...cookieVendors.map(({ name }) => name)].flatMap(formsOfName),
  ]
  return [...new Set(names)].filter((name) => !titles.has(name))
})

/**
 * Ids of the known vendors that the registers have: a row has one of the vendor's names, the key that the vendor library
 * gives it, or, where it is nobody else's, one of the vendor's cookies.
 */
export const registeredVendors: (site: CheckedSite) => ReadonlySet<string> = oncePer((checked: CheckedSite) => {
  const { knownNames, snapshot } = checked
  const names = knownNames.filter(({ kind }) => kind === 'name')
  const vendors = new Set<string>()
  const registered = registeredNames(checked).map((name) => name.toLowerCase())
  const tools = snapshot.cookieVendors.map((row) => ({ row, name: row.name.toLowerCase() }))
  for (const { vendor, name } of names) {
    const lower = name.toLowerCase()
    const isNamed =
      registered.some((each) => hasWord(each, lower)) ||
      tools.some((tool) => tool.name.length > 3 && hasWord(lower, tool.name))
    if (isNamed) vendors.add(vendor)
  }
  const ids = new Set(knownNames.map(({ vendor }) => vendor))
  for (const { key } of [...snapshot.processors, ...snapshot.cookieVendors]) if (ids.has(key)) vendors.add(key)
  const cookies = cookieMatcherOf(knownNames)
  for (const { row, name } of tools) {
    const isKnown = ids.has(row.key) || names.some((each) => hasWord(name, each.name.toLowerCase()))
    if (isKnown) continue
    for (const cookie of row.cookies) for (const vendor of cookies(cookie.name)) vendors.add(vendor)
  }
  return vendors
})

/** By the key of a tool, ids of the known vendors whose cookies it sets. */
export const vendorsOfTools: (site: CheckedSite) => ReadonlyMap<string, ReadonlySet<string>> = oncePer(
  ({ knownNames, snapshot }: CheckedSite) => {
    const vendorsOf = cookieMatcherOf(knownNames)
    return new Map(
      snapshot.cookieVendors.map(({ key, cookies }) => [key, new Set(cookies.flatMap(({ name }) => vendorsOf(name)))]),
    )
  },
)

/** Whether a name has another in it, as whole words. */
export const hasWord = (text: string, name: string): boolean => {
  if (name === '') return false
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const isStart = at === 0 || !/[\p{L}\p{N}_]/u.test(text.charAt(at - 1))
    if (isStart && endOfName({ text, at: at + name.length, language: 'en' }) !== undefined) return true
  }
  return false
}
