import { describe, expect, it } from 'vitest'
import { fieldWords, valueWords } from '../../../src/admin/vendors/fact-words.ts'
import { searchVendors, type vendorFilters } from '../../../src/admin/vendors/search-vendors.ts'
import { vendorPresets } from '../../../src/vendors/library/index.ts'
import lv from '../../../translations/lv/admin.json' with { type: 'json' }

type Shown = Parameters<typeof searchVendors>[0][number]
const vendors = vendorPresets.map(({ id, name, knownAs, processor, cookieVendor }) => {
  const own: Pick<Shown, 'state' | 'missing'> =
    id === 'hotjar'
      ? { state: 'present', missing: [] }
      : id === 'stripe'
        ? { state: 'update', missing: ['cookieVendor'] }
        : { state: 'absent', missing: ['processor', 'cookieVendor'] }
  return { id, name, knownAs, provider: processor?.legalEntity ?? null, cookies: cookieVendor?.cookies ?? [], ...own }
})
const found = (text: string, filter: (typeof vendorFilters)[number] = 'all') =>
  searchVendors(vendors, { text, filter }).map(({ id }) => id)

describe('looking for a vendor', () => {
  it.each([
    ['pixel meta', ['meta-pixel']],
    ['facebook', ['meta-pixel']],
    ['  GA4 ', ['google-analytics']],
    ['_hjSession', ['hotjar']],
    ['eesti post', ['omniva']],
    ['paypal s.a r.l.', ['paypal']],
    ['nothing like it', []],
  ])('%s', (text, ids) => {
    expect(found(text)).toEqual(ids)
  })

  it('shows all without a word, in the order of the library', () => {
    expect(found('')).toEqual(vendorPresets.map(({ id }) => id))
  })

  it('shows what the site has, has not, or could update', () => {
    expect(found('', 'there')).toEqual(['hotjar', 'stripe'])
    expect(found('', 'update')).toEqual(['stripe'])
    expect(found('', 'absent')).not.toContain('hotjar')
    // A row of it is missing.
    expect(found('', 'absent')).toContain('stripe')
    expect(found('hotjar', 'update')).toEqual([])
  })
})

describe('a fact in the words of the registers', () => {
  const textAt = (path: string): unknown =>
    path
      .split('.')
      .reduce<unknown>((node, name) => (typeof node === 'object' && node ? Reflect.get(node, name) : undefined), lv)
  const words = {
    say: (path: string) => String(textAt(path)),
    knows: (path: string) => typeof textAt(path) === 'string',
  }

  it('is named as the form names it', () => {
    expect(fieldWords({ part: 'processor', field: 'role', words })).toBe('Loma')
    expect(fieldWords({ part: 'cookieVendor', field: 'hosts', words })).toBe('Ielādē no')
    expect(fieldWords({ part: 'cookieVendor', field: 'lifetime', ofCookie: true, words })).toBe('Glabāšanas laiks')
    expect(fieldWords({ part: 'processor', field: 'country', words })).toBe('Valsts')
  })

  it.each([
    ['role', 'processor', 'Apstrādātājs'],
    ['transferTools', ['scc', 'dpf'], 'Līguma standartklauzulas (SCC), ES–ASV Datu privātuma regulējums'],
    ['hosts', ['a.example/'], 'a.example/'],
    ['hosts', [], '—'],
    ['strictlyNecessary', false, 'nē'],
    ['amount', 2, '2'],
    ['legalEntity', null, '—'],
    ['role', 'constructor', 'constructor'],
  ])('%s %s', (field, value, said) => {
    expect(valueWords({ field, value, words })).toBe(said)
  })
})
