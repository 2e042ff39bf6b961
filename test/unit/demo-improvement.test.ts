import { describe, expect, it } from 'vitest'
import { compileBanner } from '../../src/banner/compile-banner.ts'
import type { Block } from '../../src/contract/policy-blocks.ts'
import { type PolicyDocument, type PolicySection, policyDocument } from '../../src/contract/policy-document.ts'
import { improvedContent, improvedContentOn, improvementOn } from '../../src/demo/content/improvement/index.ts'
import { demoContent } from '../../src/demo/content/index.ts'
import { firstDayOfMonthBefore } from '../../src/demo/improve.ts'
import { compilePolicy } from '../../src/policy/compile-policy.ts'
import { isOutsideEea } from '../../src/policy/countries.ts'
import { renderText } from '../../src/policy/render/text.ts'
import { registerNames, snapshotSchema } from '../../src/policy/snapshot.ts'
import { firstRelease } from './policy-fixture.ts'

const snapshot = snapshotSchema.parse(improvedContent)
const found = snapshotSchema.parse(demoContent)
const locales = ['lv', 'et', 'en'] as const
const release = { ...firstRelease, number: 2, since: 1 }
const policyIn = (locale: string) => compilePolicy({ snapshot, locale, release })
const policies: Record<(typeof locales)[number], PolicyDocument> = {
  lv: policyIn('lv'),
  et: policyIn('et'),
  en: policyIn('en'),
}

const sectionsOf = (policy: PolicyDocument): PolicySection[] =>
  policy.sections.flatMap((section) => [section, ...section.sections])
const blocksOf = (key: string, locale: (typeof locales)[number] = 'lv'): Block[] =>
  sectionsOf(policies[locale]).find(({ id }) => id === key)?.blocks ?? []
const linesOf = (key: string, locale: (typeof locales)[number] = 'lv'): string[] =>
  blocksOf(key, locale).flatMap((block) => {
    if (block.type === 'list') return block.items
    return block.type === 'table' ? block.rows.map((row) => row.join(' | ')) : [block.text]
  })

describe('what GDPR Art. 13 asks for and the policy as found lacks, the improved one says in Latvian', () => {
  it('each purpose together with its legal basis, recipients and period', () => {
    const purposes = ['service-provision', 'contract-performance', 'legal-obligations', 'marketing', 'analytics']
    const rows = [...purposes, 'site-operation'].flatMap((key) => linesOf(key))
    expect(rows).toHaveLength(snapshot.purposes.length)
    expect(rows.filter((row) => row.includes('| — '))).toEqual([])
    expect(rows).toContain(
      'Piegādes pakalpojumi | Līguma izpilde — 6(1)(b) pants | Vārds, E-pasta adrese, Tālruņa numurs, Norēķinu un piegādes adrese | Piegādes pakalpojumu sniedzēji (DPD, Omniva, Itella) | 7 gadi no pārskata gada beigām',
    )
  })

  it('the legitimate interests of every purpose that rests on them', () => {
    const onInterest = snapshot.purposes.filter((row) => row.legalBases.includes('f'))
    const text = renderText(policies.lv)
    expect(onInterest.map(({ key }) => key)).toEqual(['enquiries', 'customer-support', 'site-operation'])
    for (const { legitimateInterest } of onInterest) {
      expect(text).toContain(`Leģitīmās intereses — 6(1)(f) pants: ${legitimateInterest.lv}`)
    }
  })

  it('every right, with what it means', () => {
    const rights = linesOf('rights').map((line) => line.split(' — ')[0])
    expect(rights).toEqual([
      'Piekļuve',
      'Labošana',
      'Dzēšana',
      'Apstrādes ierobežošana',
      'Atsaukt piekrišanu',
      'Datu pārnesamība',
      'Iebilst pret apstrādi',
      'Iebilst pret mārketingu',
      'Iesniegt sūdzību uzraudzības iestādei',
    ])
    expect(linesOf('rights').filter((line) => !line.includes(' — '))).toEqual([])
    expect(linesOf('rights')[4]).toMatch(
      /jebkurā laikā atsaukt .* neietekmē tādas apstrādes likumību, kas veikta pirms/,
    )
  })

  it('which authority to complain to, beside the right and in the contact details', () => {
    expect(linesOf('rights').at(-1)).toContain('Igaunijas Datu aizsardzības inspekcija (AKI), https://www.aki.ee/')
    expect(linesOf('contacts').at(-1)).toBe(
      'Uzraudzības iestāde: Igaunijas Datu aizsardzības inspekcija (AKI), Tatari 39, 10134 Tallinn, https://www.aki.ee/',
    )
  })

  it('whether each category of data must be given, and what follows if not', () => {
    const lines = [...linesOf('provided-by-user'), ...linesOf('collected-automatically')]
    expect(lines).toHaveLength(snapshot.dataCategories.length)
    expect(lines.filter((line) => !/ — sniegša.*; /.test(line))).toEqual([])
    expect(lines).toContain(
      'Norēķinu un piegādes adrese — sniegšana ir nepieciešama līguma noslēgšanai vai izpildei; bez tās nevaram izrakstīt rēķinu un piegādāt preces',
    )
  })

  it('that no automated decisions are made', () => {
    expect(linesOf('automated-decisions')).toEqual([expect.stringMatching(/^Mēs nepieņemam lēmumus/)])
  })

  it('how to get a copy of the safeguards', () => {
    expect(linesOf('transfers').at(-1)).toBe(
      'Šo garantiju kopiju varat saņemt, rakstot mums uz e-pastu info.probalances@gmail.com.',
    )
  })

  it('which law asks to keep orders for seven years, and from when they are counted', () => {
    expect(linesOf('retention')).toContain(
      'Pasūtījumi: 7 gadi no pārskata gada beigām (Igaunijas Grāmatvedības likums, Raamatupidamise seadus § 12)',
    )
  })

  it('the terms of the GDPR, in standard wording', () => {
    const text = renderText(policies.lv)
    expect(policies.lv.title).toBe('Privātuma politika')
    expect(text).toContain('Leģitīmās intereses — 6(1)(f) pants')
    expect(text).toContain('Līguma standartklauzulas (SCC)')
    expect(text).not.toMatch(/Konfidencialitāt|Likumīgās intereses|Standarta līguma/)
    const banner = compileBanner({ snapshot, locale: 'lv', release, revision: 2 })
    expect(JSON.stringify(banner)).not.toContain('Konfidencialitāt')
  })

  it('everybody who receives data, and has each tool provided by one of them', () => {
    expect(snapshot.processors.filter(({ listed }) => !listed)).toEqual([])
    expect(linesOf('sharing')).toEqual(
      expect.arrayContaining([
        'Mitināšanas pakalpojumi',
        'Patērētāju strīdu izšķiršanas iestādes',
        'Tērzēšanas rīki (Crisp IM SAS, tawk.to inc., Intercom, Inc.)',
        'Microsoft Corporation',
      ]),
    )
  })
})

describe('transfers of the improved demo', () => {
  const abroad = snapshot.processors.filter(({ country }) => isOutsideEea(country))

  it('have a country and a safeguard each, and those under the Data Privacy Framework a day of the last check', () => {
    expect(snapshot.processors.filter(({ country }) => country === '')).toEqual([])
    expect(abroad.filter(({ transferTools }) => transferTools.length === 0)).toEqual([])
    const checked = abroad.filter(({ transferTools }) => transferTools.includes('dpf'))
    expect(checked.length).toBeGreaterThan(5)
    expect(new Set(checked.map(({ transferCheckedAt }) => transferCheckedAt))).toEqual(
      new Set(['2026-11-01T12:00:00.000Z']),
    )
  })

  it.each([
    ['2026-11-23T23:59:00Z', '2026-10-01T12:00:00.000Z'],
    ['2027-01-01T00:00:00Z', '2026-12-01T12:00:00.000Z'],
    ['2026-03-31T10:00:00Z', '2026-02-01T12:00:00.000Z'],
  ])('are checked, loaded on %s, on %s: a sample, as the row says', (now, expected) => {
    const at = firstDayOfMonthBefore(new Date(now))
    expect(at).toBe(expected)
    const google = improvedContentOn(at).processors?.find(({ key }) => key === 'google')
    expect(google).toMatchObject({ transferCheckedAt: expected, internalNote: expect.stringContaining('Sample date') })
  })
})

describe('cookies of the improved demo', () => {
  it('that need no consent are those that a visitor’s wish cannot do without', () => {
    const necessary = snapshot.cookieVendors.filter(
      (vendor) => vendor.category === 'necessary' || vendor.cookies.some(({ category }) => category === 'necessary'),
    )
    expect(necessary.filter(({ strictlyNecessary }) => !strictlyNecessary).map(({ key }) => key)).toEqual([])
  })

  it('are none of Universal Analytics, which is gone', () => {
    expect(JSON.stringify(snapshot.cookieVendors)).not.toContain('Universal Analytics')
  })
})

describe.each(locales)('the improved policy in %s', (locale) => {
  it('is valid, with the same sections, blocks and rows as in Latvian', () => {
    expect(policyDocument.safeParse(policies[locale]).error).toBeUndefined()
    const shape = (policy: PolicyDocument) => [
      sectionsOf(policy).map(({ id, number, blocks }) => [
        id,
        number,
        blocks.map((block) => {
          if (block.type === 'list') return `list of ${block.items.length}`
          return block.type === 'table' ? `${block.columns.length} × ${block.rows.length}` : block.type
        }),
      ]),
      Object.entries(policy.registers).map(([name, rows]) => [name, rows.map(({ id }) => id)]),
    ]
    expect(shape(policies[locale])).toEqual(shape(policies.lv))
  })

  it('has every text that it has in another language', () => {
    const missing: string[] = []
    const look = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return
      const names = Object.keys(value)
      if (names.length > 0 && names.every((name) => locales.some((each) => each === name))) {
        if (!names.includes(locale)) missing.push(path)
        return
      }
      for (const [name, inner] of Object.entries(value)) look(inner, `${path}.${name}`)
    }
    for (const name of registerNames) look(snapshot[name], name)
    look(snapshot.site, 'site')
    expect(missing).toEqual([])
  })
})

describe('rows of the improved demo', () => {
  it.each(['dataCategories', 'purposes', 'retentionRules'] as const)(
    'say in an internal note of %s that what nobody asked the shop for is a sample, and tell readers nothing of it',
    (name) => {
      const { changed = {}, added = [] } = improvementOn('2026-11-01T12:00:00.000Z')[name] ?? {}
      const notes = [...Object.values(changed), ...added.map(({ row }) => row)].map(({ internalNote }) => internalNote)
      expect(notes.length).toBeGreaterThan(2)
      for (const note of notes) expect(note).toMatch(/^Paraugs: .+ \/ Sample: .+\.$/)
      for (const locale of locales) expect(JSON.stringify(policies[locale])).not.toMatch(/Paraugs|Sample:/)
    },
  )

  it('say so of the site too: its authority and the way to a copy', () => {
    expect(improvementOn('2026-11-01T12:00:00.000Z').site.internalNote).toMatch(/^Paraugs: /)
  })

  it('change what is there, and put new rows behind rows that are there', () => {
    const changes = improvementOn('2026-11-01T12:00:00.000Z')
    for (const name of registerNames) {
      const keys = snapshot[name].map(({ key }) => key)
      expect(found[name].map(({ key }) => key)).toEqual(
        expect.arrayContaining(Object.keys(changes[name]?.changed ?? {})),
      )
      for (const { after } of changes[name]?.added ?? []) expect([undefined, ...keys]).toContain(after)
    }
  })

  it('are the found ones, in their order, with the new ones between them', () => {
    for (const name of registerNames) {
      const keys = snapshot[name].map(({ key }) => key)
      const before = found[name].map(({ key }) => key)
      expect(keys.filter((key) => before.includes(key))).toEqual(before)
      expect(new Set(keys).size).toBe(keys.length)
      expect(snapshot[name].map(({ _order }) => _order)).toEqual(snapshot[name].map(({ _order }) => _order).toSorted())
    }
  })

  it('refer to rows that are there', () => {
    const keys = (name: (typeof registerNames)[number]) => snapshot[name].map(({ key }) => key)
    for (const purpose of snapshot.purposes) {
      expect(keys('dataCategories')).toEqual(expect.arrayContaining(purpose.dataCategories))
      expect(keys('processors')).toEqual(expect.arrayContaining(purpose.recipients))
      expect(keys('retentionRules')).toEqual(expect.arrayContaining(purpose.retentionRules))
    }
    for (const vendor of snapshot.cookieVendors)
      expect(keys('purposes')).toEqual(expect.arrayContaining(vendor.purposes))
    for (const { displayGroup } of snapshot.processors) {
      if (displayGroup !== undefined) expect(keys('displayGroups')).toContain(displayGroup)
    }
  })
})
