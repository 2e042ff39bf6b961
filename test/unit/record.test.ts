import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoContent } from '../../src/demo/content/index.ts'
import { compileRecord } from '../../src/record/compile-record.ts'
import { type RecordSnapshotInput, recordSnapshotSchema } from '../../src/record/snapshot.ts'
import type { RecordOfProcessing, RecordTable } from '../../src/record/table.ts'
import { anySnapshot } from './policy-arbitrary.ts'

const preparedOn = '2026-11-24'
const working = { of: 'working' } as const
const recordOf = (content: RecordSnapshotInput, locale: string): RecordOfProcessing =>
  compileRecord({ snapshot: recordSnapshotSchema.parse(content), locale, basis: working, preparedOn })

const demo = (locale: string) => recordOf(demoContent, locale)
const table = (record: RecordOfProcessing, id: RecordTable['id']) => {
  const found = record.tables.find((each) => each.id === id)
  if (!found) throw new Error(`The record has no table of ${id}.`)
  return found
}
const rowOf = (from: RecordTable, key: string): Record<string, string> => {
  const row = from.rows.find(([id]) => id === key) ?? []
  return Object.fromEntries(from.columns.map(({ id }, index) => [id, row[index] ?? '']))
}
const purpose = (record: RecordOfProcessing, key: string) => rowOf(table(record, 'purposes'), key)

describe('the record of the demo site', () => {
  it('has one row for each purpose, with everything that Art. 30(1) asks for', () => {
    const { columns, rows } = table(demo('lv'), 'purposes')
    expect(rows.map(([id]) => id)).toEqual((demoContent.purposes ?? []).map(({ key }) => key))
    expect(columns.filter(({ heading }) => heading.includes('30(1)')).map(({ heading }) => heading)).toEqual([
      'Apstrādes nolūks — 30(1)(b) pants',
      'Pārzinis — 30(1)(a) pants',
      'Datu subjektu kategorijas — 30(1)(c) pants',
      'Personas datu kategorijas — 30(1)(c) pants',
      'Saņēmēju kategorijas — 30(1)(d) pants',
      'Nosūtīšana uz trešajām valstīm — 30(1)(e) pants',
      'Dzēšanas termiņi — 30(1)(f) pants',
      'Tehniskie un organizatoriskie drošības pasākumi — 30(1)(g) pants',
    ])
  })

  it('says of newsletters in Latvian', () => {
    expect(purpose(demo('lv'), 'newsletters')).toEqual({
      id: 'newsletters',
      purpose: 'E-pasta jaunumu vēstules',
      controller: 'PRO BALANCES OÜ',
      dataSubjects: 'Jaunumu vēstules abonenti',
      dataCategories: 'Vārds; E-pasta adrese',
      recipients: 'E-pasta mārketinga rīks: Mailchimp (Amerikas Savienotās Valstis), Brevo',
      // In the site's own words where it has some.
      transfers:
        'Mailchimp (Amerikas Savienotās Valstis): Standarta līguma noteikumi (SCC), ES–ASV Datu privātuma regulējums',
      retention: 'Mārketinga dati: līdz piekrišanas atsaukšanai',
      security: 'SSL šifrēšana; Piekļuves ierobežojumi; Dublējumkopijas',
      legalBases: 'Piekrišana — 6(1)(a) pants',
      legitimateInterest: '',
      dataSources: 'No datu subjekta',
      agreements: 'Mailchimp: nav zināms; Brevo: nav zināms',
      retentionRules: 'marketing',
      systems: '',
      dpia: 'Nav izvērtēts, vai vajadzīgs',
      responsibleUnit: '',
      lastReviewed: '',
      sections: 'marketing',
    })
  })

  it('says of invoices in Estonian', () => {
    expect(purpose(demo('et'), 'invoices')).toMatchObject({
      purpose: 'Arvete väljastamine',
      dataSubjects: 'Kliendid',
      dataCategories: 'Nimi; E-posti aadress; Arveldus- ja tarneaadress; Tellimuste ajalugu',
      recipients: 'Raamatupidamisteenused: Grāmatvedības pakalpojumi',
      retention: 'Tellimused: 7 aastat',
      security: 'SSL-krüptimine; Juurdepääsupiirangud; Varukoopiad',
      legalBases: 'Lepingu täitmine – artikli 6 lõike 1 punkt b; Juriidiline kohustus – artikli 6 lõike 1 punkt c',
      dataSources: 'Andmesubjektilt',
      agreements: 'Grāmatvedības pakalpojumi: pole teada',
      sections: 'contract-performance',
    })
  })

  it('says of deliveries in English, and that they go nowhere', () => {
    expect(purpose(demo('en'), 'delivery')).toMatchObject({
      recipients: 'Delivery provider: DPD, Omniva, Itella',
      transfers: 'None',
      retention: 'Orders: 7 years',
      agreements: '',
    })
  })

  it('names everybody who gets data, where and why', () => {
    const recipients = table(demo('en'), 'recipients')
    expect(recipients.rows.map(([id]) => id)).toEqual((demoContent.processors ?? []).map(({ key }) => key))
    expect(rowOf(recipients, 'mailchimp')).toEqual({
      id: 'mailchimp',
      name: 'Mailchimp',
      legalEntity: 'The Rocket Science Group LLC d/b/a Mailchimp (Intuit Inc.)',
      eeaEntity: '',
      kind: 'Email marketing tool',
      role: 'Processor',
      country: 'United States (outside the EEA)',
      transferTools: 'Standard contractual clauses (SCC); EU–US Data Privacy Framework',
      transferCheckedOn: '',
      agreement: 'not known',
      agreementDate: '',
      purposes: 'Email newsletters; Personalised offers',
    })
  })

  it('lists how long data is kept, and how it is protected', () => {
    expect(rowOf(table(demo('lv'), 'retention'), 'logs')).toMatchObject({ subject: 'Žurnāli', period: '30–180 dienas' })
    expect(table(demo('et'), 'measures').rows).toEqual([
      ['encryption', 'Tehniline', 'SSL-krüptimine', ''],
      ['access-restrictions', 'Korralduslik', 'Juurdepääsupiirangud', ''],
      ['backups', 'Tehniline', 'Varukoopiad', ''],
    ])
  })
})

describe('the heading of a record', () => {
  const sound: RecordSnapshotInput['site'] = {
    ...demoContent.site,
    domains: ['probalances.example'],
    controller: {
      ...demoContent.site.controller,
      jointControllers: [{ name: 'SIA Partneris', email: 'info@partneris.example' }],
      dataProtectionOfficer: { name: 'Anna Ozola', email: 'anna@probalances.example' },
      supervisoryAuthority: 'ee-aki',
    },
  }
  const facts = (locale: string, basis: Parameters<typeof compileRecord>[0]['basis'] = working) =>
    compileRecord({
      snapshot: recordSnapshotSchema.parse({ ...demoContent, site: sound }),
      locale,
      basis,
      preparedOn,
    }).facts.map(({ label, value }) => `${label}: ${value}`)

  it('says who is responsible, and what is not stated', () => {
    expect(facts('lv')).toEqual([
      'Vietne: PRO BALANCES, probalances.example',
      'Pārzinis: PRO BALANCES OÜ, reģ. Nr. 17361191, Tartu maakond, Kambja vald, Tõrvandi alevik, Kauba tee 1, 61715, Igaunija, Info.probalances@gmail.com',
      'Kopīgs pārzinis: SIA Partneris, info@partneris.example',
      'Pārziņa pārstāvis: Nav norādīts',
      'Datu aizsardzības speciālists: Anna Ozola, anna@probalances.example',
      'Uzraudzības iestāde: Igaunijas Datu aizsardzības inspekcija (AKI), Tatari 39, 10134 Tallinn, https://www.aki.ee/',
      'Sagatavots: 2026-11-24',
      'Reģistra pamatā: darba versija: viss saglabātais, gan gatavs, gan ne',
    ])
  })

  it.each([
    [working, 'Prepared from: working copy: everything saved, ready or not'],
    [
      { of: 'release', release: 3, publishedAt: '2026-10-05T08:00:00.000Z' },
      'Prepared from: release 3, published on 2026-10-05',
    ],
    [
      { of: 'approved', since: { release: 3, publishedAt: '2026-10-05T08:00:00.000Z' } },
      'Prepared from: what is marked ready, newer than release 3 (2026-10-05)',
    ],
    [{ of: 'approved', since: undefined }, 'Prepared from: what is marked ready, not published yet'],
  ] as const)('says what it was made of: %o', (basis, said) => {
    expect(facts('en', basis).at(-1)).toBe(said)
  })
})

describe('what only the record has', () => {
  const kept: RecordSnapshotInput = {
    ...demoContent,
    purposes: [
      {
        key: 'wellness',
        group: 'service',
        name: { lv: 'Labsajūtas konsultācijas', en: 'Wellness advice' },
        legalBases: ['a'],
        specialBases: ['a'],
        dataCategories: ['health'],
        recipients: ['hidden'],
        systems: 'WooCommerce, Merit',
        dpia: 'done',
        responsibleUnit: 'Klientu apkalpošana',
        lastReviewed: '2026-09-01T12:00:00.000Z',
      },
    ],
    dataCategories: [{ key: 'health', source: 'third-party', name: { lv: 'Veselības dati' }, specialCategory: true }],
    displayGroups: [{ key: 'advisers', title: { lv: 'Konsultanti' }, showMembers: false }],
    processors: [
      {
        key: 'hidden',
        name: 'Quillbury Advice',
        role: 'processor',
        kind: 'other',
        country: 'GB',
        displayGroup: 'advisers',
        agreement: 'signed',
        agreementDate: '2025-03-02T12:00:00.000Z',
      },
      { key: 'chat', name: 'Chatterly', role: 'processor', kind: 'chat', agreement: 'none' },
    ],
    cookieVendors: [
      { key: 'chat', name: 'Chatterly', provider: 'chat', category: 'preferences', purposes: ['wellness'] },
    ],
  }

  it('is in its row, with names that the policy hides, and who provides a tool that serves the purpose', () => {
    expect(purpose(recordOf(kept, 'lv'), 'wellness')).toMatchObject({
      dataCategories: 'Veselības dati [īpaša kategorija]',
      recipients: 'Tērzēšanas rīks: Chatterly; Cits saņēmējs: Quillbury Advice (Apvienotā Karaliste)',
      transfers: 'Quillbury Advice (Apvienotā Karaliste): garantijas nav norādītas',
      legalBases: 'Piekrišana — 6(1)(a) pants; Nepārprotama piekrišana — 9(2)(a) pants',
      agreements: 'Chatterly: nav noslēgts; Quillbury Advice: parakstīts, 2025-03-02',
      systems: 'WooCommerce, Merit',
      dpia: 'Veikts',
      responsibleUnit: 'Klientu apkalpošana',
      lastReviewed: '2026-09-01',
    })
    expect(rowOf(table(recordOf(kept, 'en'), 'recipients'), 'hidden')).toMatchObject({
      agreement: 'signed',
      agreementDate: '2025-03-02',
      purposes: 'Wellness advice',
    })
  })

  it('stands in the source language, and says so, where it is not translated', () => {
    expect(purpose(recordOf(kept, 'et'), 'wellness')).toMatchObject({
      purpose: 'Labsajūtas konsultācijas [lv]',
      dataCategories: 'Veselības dati [lv] [eriliigilised isikuandmed]',
    })
  })

  it('does not deny transfers as long as a recipient has no country', () => {
    const { processors = [] } = kept
    const unknown = { ...kept, processors: (processors ?? []).map((row) => ({ ...row, country: '' })) }
    expect(purpose(recordOf(unknown, 'en'), 'wellness').transfers).toBe('Not stated')
  })

  it('is asked for in any language: one without wording gets English headings', () => {
    const record = recordOf(kept, 'fr')
    expect(record.title).toBe('Record of processing activities')
    expect(purpose(record, 'wellness').recipients).toContain('Quillbury Advice (Royaume-Uni)')
  })
})

describe('any registers at all', () => {
  it('give tables whose rows are as wide as their headings, with nothing left open that Art. 30(1) asks for', () => {
    fc.assert(
      fc.property(anySnapshot, fc.constantFrom('lv', 'et', 'en', 'pt-BR'), (snapshot, locale) => {
        const record = recordOf(snapshot, locale)
        expect(recordOf(structuredClone(snapshot), locale)).toEqual(record)
        for (const { columns, rows } of record.tables) {
          for (const row of rows) expect(row).toHaveLength(columns.length)
        }
        const { columns, rows } = table(record, 'purposes')
        const asked = columns.flatMap(({ heading }, index) => (/30/.test(heading) ? [index] : []))
        expect(asked).toHaveLength(8)
        for (const row of rows) expect(asked.filter((index) => row[index] === '')).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 30_000)
})
