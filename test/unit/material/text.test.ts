import { describe, expect, it } from 'vitest'
import { reasonText } from '../../../src/policy/material/reason-text.ts'
import { createWording } from '../../../src/policy/wording.ts'
import { paragraphNode, richText, snapshotOf, textNode } from '../policy-fixture.ts'
import { between, processor, purpose, retentionRule, type SiteParts, vendor } from './two-releases.ts'

const prose = (key: string, ...lines: string[]) => ({
  key,
  _order: key,
  title: { lv: 'Glabāšana', en: 'Storage' },
  body: [
    {
      blockType: 'prose' as const,
      id: key,
      text: { lv: richText(...lines.map((line) => paragraphNode(textNode(line)))) },
    },
    { blockType: 'retentionRules' as const, id: `${key}-rules` },
  ],
})
const section = (...lines: string[]): SiteParts => ({ sections: [prose('a', ...lines)] })

const sentences = (before: SiteParts, after: SiteParts, locale = 'lv') =>
  between(snapshotOf(before), snapshotOf(after)).reasons.map((reason) =>
    reasonText({ reason, locale, wording: createWording({ locale }) }),
  )

describe('a period in running text', () => {
  const found = (before: SiteParts, after: SiteParts) =>
    between(snapshotOf(before), snapshotOf(after)).reasons.map(
      ({ code, register, row }) => `${code} ${register}/${row}`,
    )
  const longer = ['retention-in-text sections/a']

  it.each<[string, SiteParts, SiteParts, string[]]>([
    ['grew', section('Dati glabājas 12 mēnešus.'), section('Dati glabājas 24 mēnešus.'), longer],
    ['grew, in words', section('Dati glabājas divus gadus.'), section('Dati glabājas trīs gadus.'), longer],
    ['grew, in another unit', section('Dati glabājas 12 mēnešus.'), section('Dati glabājas 2 gadus.'), longer],
    [
      'grew, in a sentence written anew',
      section('Pieteikumus dzēšam pēc 6 mēnešiem.'),
      section('Jūsu CV un citus dokumentus uzglabājam vienu gadu no konkursa beigām.'),
      longer,
    ],
    [
      'grew beside one that shrank',
      section('Rēķini: 10 gadi.', 'Tērzēšana: 1 mēnesis.'),
      section('Rēķini: 7 gadi.', 'Tērzēšana: 3 mēneši.'),
      longer,
    ],
    ['shrank', section('Dati glabājas 24 mēnešus.'), section('Dati glabājas 12 mēnešus.'), []],
    ['is the same in other words', section('Dati glabājas 12 mēnešus.'), section('Glabājam vienu gadu.'), []],
    ['is new', section('Dati.'), section('Dati.', 'Kamera: 30 dienas.'), []],
    ['is gone', section('Dati.', 'Kamera: 30 dienas.'), section('Dati.'), []],
    [
      'is of another section',
      { sections: [prose('a', 'Viens: 1 gads.'), prose('b')] },
      { sections: [prose('a'), prose('b', 'Viens: 2 gadi.')] },
      [],
    ],
    [
      'is a year, an age or an article',
      section('2024. gadā, no 16 gadu vecuma, 5. pants'),
      section('2025. gadā, no 18 gadu vecuma, 6. pants'),
      [],
    ],
    [
      'stands in a line of the register, whose rule says so itself',
      { ...section('Teksts.'), retentionRules: [retentionRule()] },
      { ...section('Teksts.'), retentionRules: [retentionRule({ amount: 9 })] },
      ['retention-longer retention/orders'],
    ],
    [
      'took the place of a line of the register',
      { sections: [prose('a')], retentionRules: [retentionRule()] },
      {
        sections: [
          {
            ...prose('a', 'Pasūtījumus glabājam 10 gadus.'),
            body: prose('a', 'Pasūtījumus glabājam 10 gadus.').body.slice(0, 1),
          },
        ],
        retentionRules: [retentionRule()],
      },
      longer,
    ],
  ])('%s', (_, before, after, reasons) => expect(found(before, after)).toEqual(reasons))

  it('is looked for in the source locale alone', () => {
    const english = (text: string): SiteParts => ({
      sections: [
        {
          ...prose('a', 'Viens gads.'),
          body: [
            {
              blockType: 'prose',
              id: 'a',
              text: {
                lv: richText(paragraphNode(textNode('Viens gads.'))),
                en: richText(paragraphNode(textNode(text))),
              },
            },
          ],
        },
      ],
    })
    expect(found(english('One year.'), english('Two years.'))).toEqual([])
  })

  it('is told in every locale, in its own words', () => {
    const [before, after] = [section('Dati glabājas 12 mēnešus.'), section('Dati glabājas divus gadus.')]
    expect(sentences(before, after)).toEqual(['Garāks termiņš sadaļā „Glabāšana”: 2 gadi (iepriekš: 12 mēneši)'])
    expect(sentences(before, after, 'en')).toEqual([
      'Longer period in the section “Storage”: 2 years (before: 12 months)',
    ])
  })
})

describe('a reason as readers read it', () => {
  const before: SiteParts = { retentionRules: [retentionRule()], purposes: [purpose({ legalBases: ['b'] })] }
  const after: SiteParts = {
    retentionRules: [retentionRule({ amount: 10 })],
    purposes: [purpose({ legalBases: ['a', 'b'] })],
    processors: [processor({ key: 'acme', name: 'Acme Inc', country: 'US', transferTools: ['dpf'] })],
    cookieVendors: [vendor()],
  }

  it.each([
    [
      'lv',
      [
        'Mainījies nolūka „Pasūtījumi” juridiskais pamats: Piekrišana, Līguma izpilde (iepriekš: Līguma izpilde)',
        'Jauns saņēmējs: Acme Inc',
        'Jauna datu nosūtīšana ārpus EEZ: Acme Inc, Amerikas Savienotās Valstis',
        'Jauns glabāšanas termiņš: Pasūtījumi — 10 gadi (iepriekš: 7 gadi)',
        'Jauns rīks, kas izmanto sīkdatnes: Hotjar — Statistikas sīkdatnes',
      ],
    ],
    [
      'en',
      [
        'Another legal basis for the purpose “Orders”: Consent, Performance of a contract (before: Performance of a contract)',
        'New recipient: Acme Inc',
        'New transfer outside the EEA: Acme Inc, United States',
        'New storage period: Orders – 10 years (before: 7 years)',
        'New tool that sets cookies: Hotjar – Statistics cookies',
      ],
    ],
  ])('in %s', (locale, expected) => expect(sentences(before, after, locale)).toEqual(expected))

  it('says nothing of before in a locale that is new', () => {
    const said = between(snapshotOf({ ...before, site: { publishedLocales: ['lv'] } }), snapshotOf(after)).reasons
    const text = (locale: string) =>
      said
        .filter(({ code }) => code === 'retention-longer')
        .map((reason) => reasonText({ reason, locale, wording: createWording({ locale }) }))
    expect(text('en')).toEqual(['New storage period: Orders – 10 years'])
    expect(text('lv')).toEqual(['Jauns glabāšanas termiņš: Pasūtījumi — 10 gadi (iepriekš: 7 gadi)'])
  })
})
