import { languageOf } from '../languages-of-locales.ts'
import { localePairs } from '../locale-pairs.ts'
import { createNameFinder } from '../names-in-text.ts'
import { oncePer } from '../once-per.ts'
import { namesOfProcessors } from '../registered-names.ts'
import type { FoundValue, Rule } from '../rule.ts'
import type { UnitText } from '../text-units.ts'

const none: FoundValue = { phrase: 'connectives.none' }
const listOf = (names: readonly string[]): FoundValue => (names.length === 0 ? none : names.slice(0, 6))

/** Told otherwise, or only in part: "Hotjar Limited" and "Hotjar", "Mailchimpit" in a case that is not known here. */
const isTold = (name: string, { names, lower }: { names: ReadonlySet<string>; lower: string }): boolean =>
  names.has(name) || lower.includes(name.toLowerCase().slice(0, -1)) || [...names].some((each) => name.includes(each))

export default {
  code: 'names-differ',
  severity: 'warning',
  pack: 'consistency',
  implements: ['P05'],
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Uzņēmumu vai rīku nosaukumi valodās atšķiras',
      wrong: 'Šeit: {{here}}; avota valodā ({{language}}): {{there}}.',
      right: 'Nosauciet katrā valodā tos pašus uzņēmumus un rīkus.',
    },
    et: {
      title: 'Ettevõtete või tööriistade nimed on keeliti erinevad',
      wrong: 'Siin: {{here}}; lähtekeeles ({{language}}): {{there}}.',
      right: 'Nimetage igas keeles samu ettevõtteid ja tööriistu.',
    },
    en: {
      title: 'Names of companies or tools differ between languages',
      wrong: 'Here: {{here}}; in the source language ({{language}}): {{there}}.',
      right: 'Name the same companies and tools in every language.',
    },
  },
  check: (site) => {
    const known = site.knownNames.flatMap(({ kind, name }) => (kind === 'name' ? name : []))
    const { displayGroups, cookieVendors } = site.snapshot
    // Who is not named ("Accounting services") has a group's title, which is translated.
    const titles = new Set(displayGroups.flatMap(({ title }) => Object.values(title)))
    const tools = cookieVendors.flatMap(({ name, provider }) => (provider === undefined ? [] : name))
    const own = [...[...namesOfProcessors(site).values()].flat(), ...tools].filter((name) => !titles.has(name))
    const find = createNameFinder([...known, ...own])
    // Names of one company, or of one tool, stand for each other.
    const families = [...namesOfProcessors(site).values(), ...familiesOf(site.knownNames)]
    const familyOf = new Map(families.flatMap((names) => names.map((name) => [name, names] as const)))
    const read = (text: UnitText, locale: string) => ({
      names: new Set(find(text.text, languageOf(locale)).map(({ name }) => name)),
      lower: text.text.toLowerCase(),
    })
    const ofSource = oncePer((source: UnitText) => read(source, site.snapshot.site.sourceLocale))
    return localePairs(site).flatMap(({ source, target, sourceLocale, locale, place }) => {
      const [from, to] = [ofSource(source), read(target, locale)]
      if (from.names.size === 0 && to.names.size === 0) return []
      const untold = (one: typeof from, other: typeof from): string[] =>
        [...one.names].filter((name) => ![name, ...(familyOf.get(name) ?? [])].some((each) => isTold(each, other)))
      const [here, there] = [untold(to, from), untold(from, to)]
      if (here.length === 0 && there.length === 0) return []
      return [{ place, values: { here: listOf(here), there: listOf(there), language: { locale: sourceLocale } } }]
    })
  },
} satisfies Rule

const familiesOf = (names: readonly { vendor: string; kind: string; name: string }[]): string[][] => {
  const families = new Map<string, string[]>()
  for (const { vendor, kind, name } of names) {
    if (kind === 'name') families.set(vendor, [...(families.get(vendor) ?? []), name])
  }
  return [...families.values()]
}
