import { localePairs, placeOfTarget } from '../locale-pairs.ts'
import { namesOfProcessors } from '../registered-names.ts'
import type { FoundValue, Rule } from '../rule.ts'
import { namesSaid } from '../said-names.ts'
import type { UnitText } from '../text-units.ts'

const none: FoundValue = { phrase: 'connectives.none' }
const listOf = (names: readonly string[]): FoundValue => (names.length === 0 ? none : names.slice(0, 6))

type Said = { names: ReadonlySet<string>; text: UnitText }

/** Told otherwise, or only in part: "Hotjar Limited" and "Hotjar", "Mailchimpit" in a case that is not known here. */
const isTold = (name: string, { names, text }: Said): boolean =>
  names.has(name) ||
  [...names].some((each) => name.includes(each)) ||
  text.text.toLowerCase().includes(name.toLowerCase().slice(0, -1))

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
    const { displayGroups, cookieVendors } = site.snapshot
    // Who is not named ("Accounting services") has a group's title, which is translated.
    const titles = new Set(displayGroups.flatMap(({ title }) => Object.values(title)))
    const tools = cookieVendors.flatMap(({ name, provider }) => (provider === undefined ? [] : name))
    const compared = new Set([
      ...site.knownNames.map(({ name }) => name),
      ...[...namesOfProcessors(site).values(), tools].flat().filter((name) => !titles.has(name)),
    ])
    const namesOf = namesSaid(site)
    // Names of one company, or of one tool, stand for each other.
    const families = [...namesOfProcessors(site).values(), ...familiesOf(site.knownNames)]
    const familyOf = new Map(families.flatMap((names) => names.map((name) => [name, names] as const)))
    const read = (text: UnitText, locale: string): Said => ({
      names: new Set(namesOf(text, locale).flatMap(({ name }) => (compared.has(name) ? name : []))),
      text,
    })
    return localePairs(site).flatMap((pair) => {
      const { source, target, sourceLocale, locale } = pair
      const [from, to] = [read(source, sourceLocale), read(target, locale)]
      if (from.names.size === 0 && to.names.size === 0) return []
      const untold = (one: Said, other: Said): string[] =>
        [...one.names].filter((name) => ![name, ...(familyOf.get(name) ?? [])].some((each) => isTold(each, other)))
      const [here, there] = [untold(to, from), untold(from, to)]
      if (here.length === 0 && there.length === 0) return []
      return [
        {
          place: placeOfTarget(pair),
          values: { here: listOf(here), there: listOf(there), language: { locale: sourceLocale } },
        },
      ]
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
