import { describe, expect, it } from 'vitest'
import { compilePolicy, previewRow } from '../../src/policy/compile-policy.ts'
import type { BodyRow, SnapshotInput } from '../../src/policy/snapshot.ts'
import { firstRelease, snapshotOf } from './policy-fixture.ts'

type Registers = Parameters<typeof snapshotOf>[0]

const shown = (row: BodyRow, registers: Registers, locale = 'lv') =>
  previewRow({ snapshot: snapshotOf(registers), row, locale })
const items = (row: BodyRow, registers: Registers, locale = 'lv') =>
  shown(row, registers, locale).flatMap((block) => (block.type === 'list' ? block.items : []))

const processor = (key: string, more: Partial<NonNullable<SnapshotInput['processors']>[number]> = {}) => ({
  key,
  _order: key,
  name: key.toUpperCase(),
  role: 'processor' as const,
  kind: 'other' as const,
  ...more,
})

describe('recipients', () => {
  const row: BodyRow = { blockType: 'recipients', id: '1', layout: 'list' }
  const processors = [
    processor('b', { displayGroup: 'couriers' }),
    processor('a'),
    processor('c'),
    processor('d', { displayGroup: 'couriers' }),
    processor('e', { listed: false }),
  ]

  it.each([
    ['title and members', { title: { lv: 'Kurjeri' } }, ['A', 'Kurjeri (B, D)', 'C']],
    ['title alone', { title: { lv: 'Kurjeri' }, showMembers: false }, ['A', 'Kurjeri', 'C']],
    ['no title', {}, ['A', 'B / D', 'C']],
    ['no title in this locale', { title: { en: 'Couriers' } }, ['A', 'B / D', 'C']],
  ])('a group stands where its first member does: %s', (_, group, expected) => {
    expect(items(row, { processors, displayGroups: [{ key: 'couriers', ...group }] })).toEqual(expected)
  })

  it('a group that is not there is no group', () => {
    expect(items(row, { processors })).toEqual(['A', 'B', 'C', 'D'])
  })

  it('as a table names role, country and safeguards', () => {
    const us = processor('a', { name: 'Acme', country: 'us', transferTools: ['dpf', 'scc'] })
    expect(shown({ ...row, layout: 'table' }, { processors: [us] })).toEqual([
      {
        type: 'table',
        columns: ['Saņēmējs', 'Loma', 'Veids', 'Valsts', 'Garantijas'],
        rows: [
          [
            'Acme',
            'Apstrādātājs',
            'Cits saņēmējs',
            'Amerikas Savienotās Valstis',
            'Līguma standartklauzulas (SCC), ES–ASV Datu privātuma regulējums',
          ],
        ],
      },
    ])
  })
})

describe('transfers', () => {
  const row: BodyRow = { blockType: 'transfers', id: '1', examples: ['us', 'gone', 'eu'] }
  const processors = [
    processor('us', { tradeName: 'Acme', country: 'US', transferTools: ['bcr', 'dpf'], listed: false }),
    processor('gb', { country: 'GB', transferTools: ['adequacy', 'scc'] }),
    processor('eu', { country: 'EE', transferTools: ['derogation'] }),
    processor('no', { country: 'NO', transferTools: ['derogation'] }),
    processor('unknown', { transferTools: ['derogation'] }),
  ]

  it('list the safeguards of those outside the EEA, after the chosen examples', () => {
    expect(shown(row, { processors })).toEqual([
      { type: 'paragraph', text: 'Tādiem pakalpojumiem kā Acme, EU:' },
      {
        type: 'list',
        items: [
          'Līguma standartklauzulas (SCC)',
          'ES–ASV Datu privātuma regulējums',
          'Lēmums par aizsardzības līmeņa pietiekamību',
          'Saistošie uzņēmuma noteikumi (BCR)',
        ],
      },
    ])
  })

  it('have no introducing line without examples, and nothing at all without a transfer', () => {
    expect(shown({ ...row, examples: [] }, { processors }).map(({ type }) => type)).toEqual(['list'])
    expect(shown(row, { processors: processors.slice(2) })).toEqual([])
  })
})

describe('legal bases', () => {
  const purpose = (key: string, legalBases: ('a' | 'b' | 'c' | 'f')[]) => ({
    key,
    group: 'service' as const,
    name: { lv: key },
    legalBases,
  })

  it('are those in use, in the order of the site, the rest as in the article', () => {
    const row: BodyRow = { blockType: 'legalBases', id: '1' }
    const purposes = [purpose('x', ['f', 'a']), purpose('y', ['c', 'b'])]
    expect(items(row, { site: { legalBasisOrder: ['b', 'd', 'a'] }, purposes })).toEqual([
      'Līguma izpilde — 6(1)(b) pants',
      'Piekrišana — 6(1)(a) pants',
      'Juridisks pienākums — 6(1)(c) pants',
      'Leģitīmās intereses — 6(1)(f) pants',
    ])
  })
})

describe('cookie categories', () => {
  const row: BodyRow = { blockType: 'cookieCategories', id: '1' }
  const cookie = { id: '1', name: 'x', lifetime: 'session' as const }

  it.each([
    ['none in use', [], ['Nepieciešamās sīkdatnes']],
    [
      'by a cookie of another category than its vendor',
      [
        {
          key: 'v',
          name: 'V',
          category: 'statistics' as const,
          cookies: [{ ...cookie, category: 'marketing' as const }],
        },
      ],
      ['Nepieciešamās sīkdatnes', 'Mārketinga sīkdatnes'],
    ],
    [
      'by a vendor without cookies that loads from elsewhere',
      [{ key: 'v', name: 'V', category: 'preferences' as const, hosts: ['maps.example/'] }],
      ['Nepieciešamās sīkdatnes', 'Preferenču sīkdatnes'],
    ],
  ])('are the necessary one and those in use: %s', (_, cookieVendors, expected) => {
    expect(items(row, { cookieVendors })).toEqual(expected)
  })
})

describe('request channels', () => {
  const row: BodyRow = { blockType: 'requestChannels', id: '1' }
  const channel = (more: object) => ({ requestChannels: [{ key: 'c', kind: 'email' as const, ...more }] })

  it.each([
    [{ email: 'dati@veikals.example' }, 'Rakstīt mums uz e-pastu dati@veikals.example'],
    [{}, 'Rakstīt mums uz e-pastu info@veikals.example'],
    [{ kind: 'account', sectionName: { lv: 'Mani dati' } }, 'Izmantot sadaļu „Mani dati”'],
    [
      { kind: 'account', sectionName: { lv: 'Mani dati' }, whereAvailable: true },
      'Izmantot sadaļu „Mani dati” (ja pieejama)',
    ],
    [{ kind: 'account' }, 'Izmantot sava konta iestatījumus'],
    [{ kind: 'banner' }, 'Pielāgot sīkdatņu preferences'],
    [{ kind: 'form', url: 'https://veikals.example/dati' }, 'Aizpildīt veidlapu: https://veikals.example/dati'],
    [{ kind: 'other', text: { lv: 'Ierasties birojā' } }, 'Ierasties birojā'],
  ])('%j', (more, expected) => {
    expect(items(row, channel(more))).toEqual([expected])
  })

  it.each([{ kind: 'form', url: 'javascript:alert(1)' }, { kind: 'phone' }, { kind: 'post' }, { kind: 'other' }])(
    'one without a usable address is left out: %j',
    (more) => {
      expect(items(row, channel(more))).toEqual([])
    },
  )

  it.each([
    [{ email: 'dati@veikals.example' }, { kind: { id: 'email', name: 'E-pasts' }, email: 'dati@veikals.example' }],
    [{}, { text: 'Rakstīt mums uz e-pastu info@veikals.example', email: 'info@veikals.example' }],
    [
      { kind: 'account', whereAvailable: true },
      { kind: { id: 'account', name: 'Klienta konts' }, whereAvailable: true },
    ],
    [{ kind: 'form', url: 'https://veikals.example/dati' }, { url: 'https://veikals.example/dati' }],
    [{ kind: 'form', url: 'javascript:alert(1)' }, { text: '' }],
  ])('are a register for frontends: %j', (more, expected) => {
    const { requestChannels } = compilePolicy({
      snapshot: snapshotOf(channel(more)),
      locale: 'lv',
      release: firstRelease,
    }).registers
    expect(requestChannels).toMatchObject([{ id: 'c', ...expected }])
    expect(JSON.stringify(requestChannels)).not.toContain('javascript')
  })

  it('link to what can be opened', () => {
    expect(shown(row, channel({ email: 'dati@veikals.example' }))).toEqual([
      {
        type: 'list',
        items: ['Rakstīt mums uz e-pastu dati@veikals.example'],
        itemContents: [
          [{ text: 'Rakstīt mums uz e-pastu ' }, { text: 'dati@veikals.example', href: 'mailto:dati@veikals.example' }],
        ],
      },
    ])
  })
})

describe('what the law wants said, where the register has it', () => {
  it('why data is given, and what follows if not', () => {
    const row: BodyRow = { blockType: 'dataCategories', id: '1', source: 'provided' }
    const category = {
      key: 'address',
      source: 'provided' as const,
      name: { lv: 'Adrese' },
      details: { lv: 'iela, pilsēta' },
      obligation: 'contract' as const,
      consequence: { lv: 'bez tās preci nevar piegādāt' },
    }
    expect(items(row, { dataCategories: [category] })).toEqual([
      'Adrese (iela, pilsēta) — sniegšana ir nepieciešama līguma noslēgšanai vai izpildei; bez tās preci nevar piegādāt',
    ])
  })

  it('which legitimate interest, and only where that is the basis', () => {
    const row: BodyRow = { blockType: 'purposes', id: '1', group: 'security', layout: 'list' }
    const purpose = (key: string, basis: 'c' | 'f') => ({
      key,
      group: 'security' as const,
      name: { lv: key },
      legalBases: [basis],
      legitimateInterest: { lv: 'krāpšanas novēršana' },
    })
    expect(items(row, { purposes: [purpose('a', 'f'), purpose('b', 'c')] })).toEqual([
      'a — leģitīmās intereses: krāpšanas novēršana',
      'b',
    ])
  })

  it('whom to complain to', () => {
    const row: BodyRow = {
      blockType: 'controllerCard',
      id: '1',
      show: ['name', 'country', 'supervisoryAuthority', 'phone'],
    }
    const otherAuthority = { name: 'VDAI', email: 'ada@ada.example' }
    const controller = { name: 'SIA Veikals', country: 'LV', supervisoryAuthority: 'lv-dvi' as const, otherAuthority }
    expect(items(row, { site: { controller } })).toEqual([
      'SIA Veikals',
      'Latvija',
      'Uzraudzības iestāde: Datu valsts inspekcija (DVI), Elijas iela 17, Rīga, LV-1050, https://www.dvi.gov.lv/',
    ])
  })
})

it('rights carry standard names where the site has none of its own', () => {
  const rights = [
    { key: 'access', _order: '1', right: 'A15' as const },
    { key: 'object', _order: '2', right: 'A21' as const, name: { lv: 'Iebilst pret mārketingu' } },
  ]
  expect(items({ blockType: 'rights', id: '1', layout: 'list' }, { rights })).toEqual([
    'Piekļuve',
    'Iebilst pret mārketingu',
  ])
  expect(items({ blockType: 'rights', id: '1', layout: 'list' }, { rights }, 'en')).toEqual([
    'Access',
    'Objection to processing',
  ])
})

it('a row without text in the locale is left out of its list, not of the others', () => {
  const row: BodyRow = { blockType: 'securityMeasures', id: '1' }
  const securityMeasures = [
    { key: 'a', kind: 'technical' as const, name: { lv: 'Šifrēšana', en: 'Encryption' } },
    { key: 'b', kind: 'technical' as const, name: { lv: 'Dublējumkopijas' } },
  ]
  expect(items(row, { securityMeasures })).toEqual(['Šifrēšana', 'Dublējumkopijas'])
  expect(items(row, { securityMeasures }, 'en')).toEqual(['Encryption'])
})

it('vendors as a table show every cookie, and mark what is not verified', () => {
  const vendor = {
    key: 'ga',
    name: 'Google Analytics',
    provider: 'google',
    category: 'statistics' as const,
    cookies: [
      { id: '2', name: '_ga_*', lifetime: 'period' as const, amount: 2, unit: 'year' as const },
      {
        id: '1',
        name: '_ga',
        lifetime: 'session' as const,
        confidence: 'verified' as const,
        purpose: { lv: 'Atšķir' },
      },
    ],
  }
  const google = processor('google', { name: 'Google LLC', eeaEntity: 'Google Ireland Limited' })
  const [table] = shown(
    { blockType: 'vendors', id: '1', layout: 'table' },
    { cookieVendors: [vendor], processors: [google] },
  )
  expect(table?.type === 'table' && table.rows).toEqual([
    ['Google Analytics', 'Google Ireland Limited', '_ga', 'sīkdatne', 'Atšķir', 'sesija'],
    ['Google Analytics', 'Google Ireland Limited', '_ga_* (nepārbaudīta)', 'sīkdatne', '—', '2 gadi'],
  ])
})
