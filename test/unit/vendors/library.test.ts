import { describe, expect, it } from 'vitest'
import { factsOf, unverifiedIn } from '../../../src/vendors/facts-of.ts'
import { vendorPresets } from '../../../src/vendors/library/index.ts'
import { type VendorPreset, vendorPreset } from '../../../src/vendors/preset.ts'
import { vendorFacts } from './vendor-facts.ts'

const locales = ['lv', 'et', 'en'] as const
const each = vendorPresets.map((preset) => [preset.id, preset] as const)

const lifetimeOf = ({
  lifetime,
  amount,
  amountMax,
  unit,
}: NonNullable<VendorPreset['cookieVendor']>['cookies'][number]) =>
  lifetime === 'period' ? `${amount}${amountMax ? `-${amountMax}` : ''} ${unit}` : lifetime

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).sort()

describe('the vendor library', () => {
  it('has the 24 vendors whose facts were checked', () => {
    expect(vendorPresets.map(({ id }) => id)).toEqual(vendorFacts.map(({ id }) => id))
    expect(vendorPresets).toHaveLength(24)
  })

  it('says the facts as they were checked, and no more', () => {
    const said = vendorPresets.map(({ id, processor, cookieVendor, factNotes }) => {
      const unverified = factNotes
        .filter(({ part, confidence }) => part === 'processor' && confidence === 'unverified')
        .flatMap(({ fields }) => [...fields])
        .sort()
      return {
        id,
        ...(processor
          ? {
              processor: {
                ...(processor.legalEntity ? { legalEntity: processor.legalEntity } : {}),
                ...(processor.eeaEntity ? { eeaEntity: processor.eeaEntity } : {}),
                role: processor.role,
                transferTools: [...processor.transferTools].sort(),
              },
            }
          : {}),
        ...(unverified.length > 0 ? { unverified } : {}),
        cookies: (cookieVendor?.cookies ?? []).map((cookie) =>
          [
            cookie.name,
            cookie.party,
            cookie.category ?? cookieVendor?.category,
            lifetimeOf(cookie),
            cookie.confidence,
          ].join(' '),
        ),
      }
    })
    expect(said).toEqual(vendorFacts)
  })

  it('calls nobody a recipient where the site itself sets the cookies', () => {
    const own = vendorPresets.filter(({ processor }) => processor === undefined).map(({ id }) => id)
    expect(own).toEqual(['wordpress', 'woocommerce', 'wpml', 'vanilla-cookieconsent'])
  })

  it('never calls a place on the list of the Data Privacy Framework certain', () => {
    const certain = vendorPresets
      .filter(({ processor }) => processor?.transferTools.includes('dpf'))
      .filter((preset) => factsOf(preset).find(({ field }) => field === 'transferTools')?.confidence !== 'unverified')
    expect(certain.map(({ id }) => id)).toEqual([])
  })

  it.each(each)('%s is worded in all three languages, each its own', (_, preset) => {
    const texts = [
      preset.text,
      ...(preset.advice ? [preset.advice] : []),
      ...preset.factNotes.map(({ note }) => note),
      ...(preset.cookieVendor?.cookies ?? []).flatMap(({ purpose, note }) => (note ? [purpose, note] : [purpose])),
    ]
    for (const text of texts) {
      expect(Object.keys(text).sort()).toEqual([...locales].sort())
      expect(new Set(Object.values(text)).size).toBe(3)
      for (const words of Object.values(text)) expect(words).not.toMatch(/^\s|\s$|\s{2}|["']/)
    }
  })

  it.each(each)('the suggested text of %s says the same numbers in each language, and on what basis', (_, preset) => {
    const { lv = '', et = '', en = '' } = preset.text
    // "Article 6(1)(a)" has the numbers of "6. panta 1. punkta" and of "artikli 6 lõike 1".
    expect(numbersIn(lv)).toEqual(numbersIn(en))
    expect(numbersIn(et)).toEqual(numbersIn(en))
    expect(lv).toMatch(/uridiskais pamats|VDAR 6\. panta/)
    expect(et).toMatch(/iguslik alus|IKÜM artikli 6/)
    expect(en).toMatch(/legal basis|Article 6\(1\)/)
  })

  // Of Itella the company is not known for certain.
  it.each(each.filter(([id, { processor }]) => processor && id !== 'itella'))(
    'the suggested text of %s names who receives the data',
    (_, { text, processor }) => {
      const [company = ''] = (processor?.eeaEntity ?? processor?.legalEntity ?? '').split(/ \/ | d\/b\/a/)
      expect(company).not.toBe('')
      for (const locale of locales) expect(text[locale]).toContain(company)
    },
  )

  it('promises no length of time that is not verified', () => {
    const unsure = vendorPresets.flatMap(({ text, cookieVendor }) =>
      (cookieVendor?.cookies ?? []).length > 0 &&
      cookieVendor?.cookies.every(({ confidence }) => confidence === 'unverified')
        ? [text.en ?? '']
        : [],
    )
    expect(unsure.length).toBeGreaterThan(0)
    expect(unsure.filter((text) => /\d+ (day|month|year)/.test(text))).toEqual([])
  })
})

describe('how sure a fact is', () => {
  const tawk = vendorPresets.find(({ id }) => id === 'tawk-to')
  const minimal = {
    id: 'acme',
    version: 1,
    name: 'Acme',
    checkedAt: '2026-11-01',
    processor: { key: 'acme', name: 'Acme', role: 'processor', kind: 'other' },
    text: { en: 'We use Acme.' },
  }

  it('is told for each fact: what a note doubts is unverified, the rest is not', () => {
    const facts = Object.fromEntries((tawk ? factsOf(tawk) : []).map(({ field, confidence }) => [field, confidence]))
    expect(facts).toMatchObject({ legalEntity: 'verified', transferTools: 'unverified', hosts: 'verified' })
  })

  it('is unverified throughout where a vendor says so of itself and not of what', () => {
    const preset = vendorPreset.parse(minimal)
    expect(factsOf(preset).map(({ field, confidence }) => `${field} ${confidence}`)).toEqual([
      'name unverified',
      'role unverified',
      'kind unverified',
    ])
    expect(unverifiedIn(preset)).toBe(3)
  })

  it.each([
    ['neither a processor nor a cookie vendor', { ...minimal, processor: undefined }],
    [
      'a note on a part that it has not',
      {
        ...minimal,
        factNotes: [{ part: 'cookieVendor', fields: ['hosts'], confidence: 'unverified', note: { en: 'x' } }],
      },
    ],
    ['a key that is no key', { ...minimal, processor: { ...minimal.processor, key: 'Acme Inc' } }],
    ['a text in no language', { ...minimal, text: {} }],
    ['a field that nobody knows', { ...minimal, licence: 'MIT' }],
    [
      'a cookie of a period without a length',
      {
        ...minimal,
        cookieVendor: {
          key: 'acme',
          name: 'Acme',
          category: 'marketing',
          cookies: [{ name: 'acme', lifetime: 'period', purpose: { en: 'x' } }],
        },
      },
    ],
    [
      'a cookie twice',
      {
        ...minimal,
        cookieVendor: {
          key: 'acme',
          name: 'Acme',
          category: 'marketing',
          cookies: [1, 2].map(() => ({ name: 'acme', lifetime: 'session', purpose: { en: 'x' } })),
        },
      },
    ],
    [
      'a pattern that does not compile',
      {
        ...minimal,
        cookieVendor: {
          key: 'acme',
          name: 'Acme',
          category: 'marketing',
          cookies: [{ name: 'acme*', pattern: '^acme(', lifetime: 'session', purpose: { en: 'x' } }],
        },
      },
    ],
  ])('a preset is refused that has %s', (_, preset) => {
    expect(vendorPreset.safeParse(preset).success).toBe(false)
  })
})
