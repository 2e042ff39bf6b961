import { describe, expect, it } from 'vitest'
import { isPhraseKey, phraseKeysFor } from '../../src/policy/phrase-keys.ts'
import { createWording, type Phrase, phraseKeys } from '../../src/policy/wording.ts'
import en from '../../translations/en/policy.json' with { type: 'json' }
import et from '../../translations/et/policy.json' with { type: 'json' }
import lv from '../../translations/lv/policy.json' with { type: 'json' }

const counts = [0, 1, 2, 5, 10, 11, 21, 100, 101, 180]
const said = (locale: string, phrase: 'periods.exact.year' | 'periods.upTo.year' | 'periods.exact.day') =>
  counts.map((count) => createWording({ locale })(phrase, { count }))

describe('periods in words', () => {
  it.each([
    ['lv', 'periods.exact.year', '0 gadi|1 gads|2 gadi|5 gadi|10 gadi|11 gadi|21 gads|100 gadi|101 gads|180 gadi'],
    [
      'lv',
      'periods.upTo.year',
      'līdz 0 gadiem|līdz 1 gadam|līdz 2 gadiem|līdz 5 gadiem|līdz 10 gadiem|līdz 11 gadiem|līdz 21 gadam|līdz 100 gadiem|līdz 101 gadam|līdz 180 gadiem',
    ],
    [
      'lv',
      'periods.exact.day',
      '0 dienas|1 diena|2 dienas|5 dienas|10 dienas|11 dienas|21 diena|100 dienas|101 diena|180 dienas',
    ],
    [
      'et',
      'periods.exact.year',
      '0 aastat|1 aasta|2 aastat|5 aastat|10 aastat|11 aastat|21 aastat|100 aastat|101 aastat|180 aastat',
    ],
    [
      'et',
      'periods.upTo.year',
      'kuni 0 aastat|kuni 1 aasta|kuni 2 aastat|kuni 5 aastat|kuni 10 aastat|kuni 11 aastat|kuni 21 aastat|kuni 100 aastat|kuni 101 aastat|kuni 180 aastat',
    ],
    ['en', 'periods.exact.day', '0 days|1 day|2 days|5 days|10 days|11 days|21 days|100 days|101 days|180 days'],
  ] as const)('%s %s', (locale, phrase, expected) => {
    expect(said(locale, phrase).join('|')).toBe(expected)
  })

  it.each([
    ['lv', 30, 180, '30–180 dienas'],
    ['lv', 5, 10, '5–10 dienas'],
    ['lv', 10, 21, '10–21 diena'],
    ['et', 30, 180, '30–180 päeva'],
    ['en', 0, 1, '0–1 days'],
    ['lt', 30, 180, '30–180 days'],
  ])('a range in %s: %i to %i', (locale, from, to, expected) => {
    expect(createWording({ locale }).range('periods.range.day', { from, to })).toBe(expected)
  })
})

describe("a site's own words", () => {
  it('win over the standard wording, in their own locale only', () => {
    const overrides = { 'legalBases.f': 'Likumīgās intereses' }
    expect(createWording({ locale: 'lv', overrides })('legalBases.f')).toBe('Likumīgās intereses')
    expect(createWording({ locale: 'lv' })('legalBases.f')).toBe('Leģitīmās intereses')
    expect(createWording({ locale: 'et' })('legalBases.f')).toBe('Õigustatud huvi')
  })

  it('can be one plural form, or all of them', () => {
    const one = createWording({ locale: 'lv', overrides: { 'periods.exact.year_one': 'viens gads' } })
    expect([1, 2].map((count) => one('periods.exact.year', { count }))).toEqual(['viens gads', '2 gadi'])
    const all = createWording({ locale: 'lv', overrides: { 'periods.exact.year': '{{count}} g.' } })
    expect([0, 1, 2].map((count) => all('periods.exact.year', { count }))).toEqual(['0 g.', '1 g.', '2 g.'])
  })

  it('can word a locale that has no standard wording; the rest is English', () => {
    const wording = createWording({ locale: 'lt', overrides: { 'legalBases.a': 'Sutikimas' } })
    expect([wording('legalBases.a'), wording('legalBases.b')]).toEqual(['Sutikimas', 'Performance of a contract'])
    expect(wording('periods.exact.year', { count: 21 })).toBe('21 years')
  })

  it('change no standard wording, whatever key they claim', () => {
    const overrides = {
      rights: 'x',
      '__proto__.polluted': 'x',
      'constructor.prototype.polluted': 'x',
      'rights.A15': 'y',
    }
    const wording = createWording({ locale: 'lv', overrides })
    expect([wording('rights.A15'), wording('rights.A16')]).toEqual(['y', 'Labošana'])
    expect(createWording({ locale: 'lv' })('rights.A15')).toBe('Piekļuve')
    expect('polluted' in {}).toBe(false)
  })

  it('run nothing: no nesting, no formatters, no properties of objects', () => {
    const overrides = { 'retention.line': '$t(legalBases.a) {{subject, uppercase}} {{constructor.name}} {{__proto__}}' }
    const text = createWording({ locale: 'lv', overrides })('retention.line', { subject: 'Konts', period: '' })
    expect(text).toContain('$t(legalBases.a) Konts')
    expect(text).not.toContain('Object')
  })
})

it('a value is text, whatever is in it', () => {
  const section = '{{count}} $t(rights.A15) <b>"&'
  expect(createWording({ locale: 'en' })('requestChannels.account', { section })).toBe(`Use the “${section}” section`)
})

type Resource = { [key: string]: string | Resource }
const flat = (resource: Resource, path = ''): [string, string][] =>
  Object.entries(resource).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : flat(value, `${path}${key}.`),
  )
const withoutForm = (key: string) => key.replace(/_(zero|one|other|fraction)$/, '')
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()

describe.each([
  ['lv', lv, ['zero', 'one', 'other']],
  ['et', et, ['one', 'other']],
] as const)('the resource of %s', (_, resource, forms) => {
  const own = new Map(flat(resource))

  it('words every phrase of the English one, with the same placeholders', () => {
    for (const [key, text] of flat(en)) {
      const mine = own.get(key)
      expect(mine, key).toBeTruthy()
      expect(placeholders(mine ?? ''), key).toEqual(placeholders(text))
    }
    expect(new Set([...own.keys()].map(withoutForm))).toEqual(new Set(flat(en).map(([key]) => withoutForm(key))))
  })

  it('has each plural form of its language', () => {
    const plural = [...own.keys()].filter((key) => key.endsWith('_other')).map(withoutForm)
    expect(plural).toHaveLength(18)
    for (const base of plural)
      for (const form of forms) expect(own.has(`${base}_${form}`), `${base}_${form}`).toBe(true)
  })

  it('quotes as the language does', () => {
    expect([...own.values()].filter((text) => /["“'‘]/.test(text) && !text.includes('„'))).toEqual([])
  })
})

it.each([
  ['lv', '1,5 mēneša|2,25 gada|līdz 1,5 gadiem'],
  ['et', '1,5 kuud|2,25 aastat|kuni 1,5 aastat'],
  ['en', '1.5 months|2.25 years|up to 1.5 years'],
])('says a part of a year as %s does', (locale, expected) => {
  const wording = createWording({ locale })
  const said = [
    wording('periods.exact.month', { count: 1.5 }),
    wording('periods.exact.year', { count: 2.25 }),
    wording('periods.upTo.year', { count: 1.5 }),
  ]
  expect(said.join('|')).toBe(expected)
  expect(wording('periods.exact.day', { count: 1825 })).toContain('1825 ')
})

it('offers the plural forms of the languages of a site', () => {
  const yearsIn = (...locales: string[]) => phraseKeysFor(locales).filter((key) => /^periods\.upTo\.year/.test(key))
  expect(yearsIn('en')).toEqual(['periods.upTo.year_one', 'periods.upTo.year_other'])
  expect(yearsIn('lt', 'en').map((key) => key.split('_')[1])).toEqual(['one', 'few', 'many', 'other'])
  expect(yearsIn('lt', 'lv')).toHaveLength(5)
  expect(phraseKeysFor(['lv'])).toEqual(phraseKeys)
  expect(['periods.upTo.year_few', 'periods.upTo.year_few_few', 'rights.A15_few', 'rights'].map(isPhraseKey)).toEqual([
    true,
    false,
    false,
    false,
  ])
})

it('names every key that an editor can override', () => {
  expect(phraseKeys).toEqual(expect.arrayContaining(['rights.A15', 'transferTools.scc', 'periods.upTo.year_zero']))
  expect(new Set(phraseKeys).size).toBe(phraseKeys.length)
})

it.each(['archive.heading', 'difference.heading', 'reasons.controller-changed'])(
  'does not let an editor override what no policy says: %s',
  (phrase) => {
    expect(isPhraseKey(phrase)).toBe(false)
    expect(
      createWording({ locale: 'lv', overrides: { [phrase]: 'Own' } })(phrase as Phrase, { from: 1, to: 2 }),
    ).not.toBe('Own')
  },
)
