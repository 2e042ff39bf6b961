/** What is stored in the visitor's browser: a process for each category of cookies. */
import type { CookieEntry, VendorEntry } from '../../contract/policy-registers.ts'
import { type EditionRow, type Editions, rowsIn } from './editions.ts'
import { endsOf } from './length.ts'
import { controllerId, idOf, type LinkedNode, node } from './node.ts'
import { cookiePurposeTerms } from './purpose-terms.ts'
import type { Term } from './terms.ts'

export const cookieIds = (editions: Editions): string[] =>
  editions[0].registers.cookieCategories.map(({ id }) => idOf('cookies', id))

export const cookieNodes = (editions: Editions): LinkedNode[] => {
  const vendors = rowsIn(editions, 'vendors')
  return rowsIn(editions, 'cookieCategories').map(({ row, words }) => {
    const stored = vendors.flatMap((vendor) => storedBy({ vendor, category: row.id, editions }))
    return node({
      '@id': idOf('cookies', row.id),
      identifier: row.id,
      title: words(({ title }) => title),
      description: words(({ description }) => description),
      purpose: cookiePurposeTerms(row.id),
      // Directive 2002/58/EC, Art. 5(3): what a visitor asked for needs no consent.
      legalBasis: row.required ? [] : ['eu-gdpr:A6-1-a'],
      recipient: [
        ...new Set(
          vendors.filter((vendor) => uses(vendor.row, row.id)).flatMap(({ row: { provider } }) => provider.id ?? []),
        ),
      ].map((id) => idOf('recipient', id)),
      part: stored,
    })
  })
}

const uses = ({ category, cookies }: VendorEntry, wanted: string): boolean =>
  category === wanted || cookies.some((cookie) => cookie.category === wanted)

const storageTerms: Readonly<Record<string, Term>> = { cookie: 'tech:Cookie', 'local-storage': 'tech:LocalStorage' }

const storedBy = ({
  vendor: { row, words },
  category,
  editions,
}: {
  vendor: EditionRow<'vendors'>
  category: string
  editions: Editions
}): LinkedNode[] =>
  row.cookies.flatMap((cookie, index) => {
    if (cookie.category !== category) return []
    const term = storageTerms[cookie.storage.id]
    return [
      node({
        '@type': term ? [term] : [],
        name: cookie.name,
        description: words(({ cookies }) => cookies[index]?.purpose),
        duration: durationOf({ cookie, words, index }),
        provider: providerOf({ provider: row.provider, editions }),
      }),
    ]
  })

const durationOf = ({
  cookie,
  words,
  index,
}: {
  cookie: CookieEntry
  words: EditionRow<'vendors'>['words']
  index: number
}): LinkedNode[] => {
  const description = words(({ cookies }) => cookies[index]?.duration)
  if (!description) return []
  return [node({ '@type': cookie.period ? ['dpv:TemporalDuration'] : [], description, ...lengthOf(cookie) })]
}

const lengthOf = ({ period }: CookieEntry) => (period ? endsOf(period) : {})

/** A provider that is in no register is known by name only, unless it is the controller itself. */
const providerOf = ({
  provider,
  editions: [{ controller }],
}: {
  provider: VendorEntry['provider']
  editions: Editions
}): string | undefined => {
  if (provider.id !== undefined) return idOf('recipient', provider.id)
  return provider.name === controller.name ? controllerId : undefined
}
