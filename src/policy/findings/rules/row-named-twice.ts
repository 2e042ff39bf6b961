import type { CheckedSite } from '../checked-site.ts'
import type { Place, Rule } from '../rule.ts'

type Named = {
  place: Place
  /** Rows are told apart by name only within it. */
  among: string
  name: Readonly<Record<string, string>>
}

/** So many characters tell two names apart. */
const compared = 300

const everywhere = (name: string, locales: readonly string[]) =>
  Object.fromEntries(locales.map((locale) => [locale, name]))

const namedRows = ({ snapshot, locales }: CheckedSite): Named[] => [
  ...snapshot.dataCategories.map(({ key, name, source }) => ({
    place: { collection: 'dataCategories' as const, key, field: 'name' },
    among: `dataCategories ${source}`,
    name,
  })),
  ...snapshot.retentionRules.map(({ key, subject }) => ({
    place: { collection: 'retentionRules' as const, key, field: 'subject' },
    among: 'retentionRules',
    name: subject,
  })),
  ...snapshot.purposes.map(({ key, name, group }) => ({
    place: { collection: 'purposes' as const, key, field: 'name' },
    among: `purposes ${group}`,
    name,
  })),
  ...snapshot.securityMeasures.map(({ key, name }) => ({
    place: { collection: 'securityMeasures' as const, key, field: 'name' },
    among: 'securityMeasures',
    name,
  })),
  ...snapshot.sections.map(({ key, title, parent }) => ({
    place: { collection: 'sections' as const, key, field: 'title' },
    among: `sections ${parent ?? ''}`,
    name: title,
  })),
  ...snapshot.processors.map(({ key, name }) => ({
    place: { collection: 'processors' as const, key, field: 'name' },
    among: 'processors',
    name: everywhere(name, locales),
  })),
  ...snapshot.cookieVendors.map(({ key, name }) => ({
    place: { collection: 'cookieVendors' as const, key, field: 'name' },
    among: 'cookieVendors',
    name: everywhere(name, locales),
  })),
  ...snapshot.rights.map(({ key, right, name }) => ({
    place: { collection: 'rights' as const, key, field: 'right' },
    among: 'rights',
    // The same right may be told twice in words of its own: against processing, and against marketing.
    name: Object.fromEntries(locales.map((locale) => [locale, `${right} ${name[locale] ?? ''}`])),
  })),
]

export default {
  code: 'row-named-twice',
  severity: 'warning',
  pack: 'consistency',
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Divi ieraksti ar vienu nosaukumu',
      wrong: 'Reģistrā ir vēl viens ieraksts ar nosaukumu „{{name}}”; lasītājs tos neatšķirs.',
      right: 'Apvienojiet ierakstus vai nosauciet tos tā, lai tie atšķirtos.',
    },
    et: {
      title: 'Kaks ühenimelist kirjet',
      wrong: 'Registris on veel üks kirje nimega „{{name}}“; lugeja neid ei erista.',
      right: 'Ühendage kirjed või nimetage need nii, et need erineksid.',
    },
    en: {
      title: 'Two entries of the same name',
      wrong: 'The register has another entry named “{{name}}”; readers cannot tell them apart.',
      right: 'Merge the entries, or name them so that they differ.',
    },
  },
  check: (site) => {
    const seen = new Set<string>()
    return namedRows(site).flatMap(({ place, among, name }) => {
      const twice = site.locales.filter((locale) => {
        const text = name[locale]?.slice(0, compared).trim().replace(/\s+/g, ' ').toLowerCase()
        if (!text) return false
        const id = `${locale} ${among} ${text}`
        const isTwice = seen.has(id)
        seen.add(id)
        return isTwice
      })
      const [first] = twice
      if (first === undefined) return []
      const values = { name: place.collection === 'rights' ? place.key : { text: name } }
      if (twice.length === site.locales.length) return [{ place, values }]
      return twice.map((locale) => ({ place: { ...place, locale }, values: { name: name[locale] ?? '' } }))
    })
  },
} satisfies Rule
