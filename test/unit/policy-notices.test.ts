/** What GDPR Art. 13 asks to be told beyond lists: automated decisions, copies of safeguards, where to complain. */
import { describe, expect, it } from 'vitest'
import { compilePolicy, previewRow } from '../../src/policy/compile-policy.ts'
import type { BodyRow, SnapshotInput } from '../../src/policy/snapshot.ts'
import { firstRelease, snapshotOf } from './policy-fixture.ts'

type Content = Parameters<typeof snapshotOf>[0]
type Site = Partial<SnapshotInput['site']>
type Purpose = NonNullable<SnapshotInput['purposes']>[number]

const shown = (row: BodyRow, content: Content, locale = 'lv') =>
  previewRow({ snapshot: snapshotOf(content), row, locale })

const controller = { name: 'SIA Veikals', email: 'info@veikals.example', country: 'LV' }

describe('automated decisions', () => {
  const row: BodyRow = { blockType: 'automatedDecisions', id: '1' }
  const purpose = (key: string, automatedDecision: Purpose['automatedDecision'], logic = ''): Purpose => ({
    key,
    _order: key,
    group: 'service',
    name: { lv: `Nolūks ${key}`, en: `Purpose ${key}` },
    automatedDecision,
    automatedDecisionLogic: { lv: logic },
  })

  it.each([
    ['lv', 'Mēs nepieņemam lēmumus, kuru pamatā ir tikai automatizēta apstrāde, tostarp profilēšana'],
    ['et', 'Me ei tee üksnes automatiseeritud töötlusel, sealhulgas profiilianalüüsil põhinevaid otsuseid'],
    ['en', 'We make no decisions based solely on automated processing, including profiling'],
  ])('are denied in one sentence where every purpose says so: %s', (locale, words) => {
    expect(shown(row, { purposes: [purpose('a', 'none'), purpose('b', 'none')] }, locale)).toEqual([
      { type: 'paragraph', text: expect.stringContaining(words) },
    ])
  })

  it.each([
    ['no purpose', []],
    ['nothing stated', [purpose('a', 'not-stated')]],
    ['one purpose that states nothing', [purpose('a', 'none'), purpose('b', 'not-stated')]],
  ])('are not denied for what nobody stated: %s', (_, purposes) => {
    expect(shown(row, { purposes })).toEqual([])
  })

  it('are listed with their logic, without a word on other purposes', () => {
    const purposes = [purpose('c', 'none'), purpose('b', 'used'), purpose('a', 'used', 'Kredītspēja pēc ienākumiem.')]
    expect(shown(row, { purposes })).toEqual([
      { type: 'list', items: ['Nolūks a — Kredītspēja pēc ienākumiem.', 'Nolūks b'] },
    ])
  })

  it('stand in the public register, where they are stated', () => {
    const purposes = [
      { ...purpose('a', 'used', 'Pēc ienākumiem.'), dataSubjects: ['enquirers' as const, 'customers' as const] },
      purpose('b', 'none', 'Palicis no agrāk.'),
      purpose('c', 'not-stated'),
    ]
    const { registers } = compilePolicy({ snapshot: snapshotOf({ purposes }), locale: 'lv', release: firstRelease })
    expect(
      registers.purposes.map(({ dataSubjects, automatedDecision, automatedDecisionLogic }) => ({
        subjects: dataSubjects?.map(({ name }) => name),
        decision: automatedDecision?.id,
        logic: automatedDecisionLogic,
      })),
    ).toEqual([
      { subjects: ['Klienti', 'Pieprasījumu iesniedzēji'], decision: 'used', logic: 'Pēc ienākumiem.' },
      { subjects: undefined, decision: 'none', logic: undefined },
      { subjects: undefined, decision: undefined, logic: undefined },
    ])
  })
})

describe('a copy of the safeguards', () => {
  const row: BodyRow = { blockType: 'transfers', id: '1', examples: [] }
  const google: NonNullable<SnapshotInput['processors']>[number] = {
    key: 'google',
    name: 'Google LLC',
    role: 'processor',
    kind: 'analytics',
    country: 'US',
    transferTools: ['scc'],
  }
  const list = { type: 'list', items: ['Līguma standartklauzulas (SCC)'] }
  const told = (safeguardCopy: Site['safeguardCopy'], more: Content = {}) =>
    shown(row, { processors: [google], ...more, site: { safeguardCopy, ...more.site } })

  it('is got by e-mail from the address that the site gives, or from the controller', () => {
    expect(told({ way: 'on-request', email: 'dati@veikals.example' })).toEqual([
      list,
      {
        type: 'paragraph',
        text: 'Šo garantiju kopiju varat saņemt, rakstot mums uz e-pastu dati@veikals.example.',
        content: [
          { text: 'Šo garantiju kopiju varat saņemt, rakstot mums uz e-pastu ' },
          { text: 'dati@veikals.example', href: 'mailto:dati@veikals.example' },
          { text: '.' },
        ],
      },
    ])
    expect(told({ way: 'on-request' })[1]).toMatchObject({ text: expect.stringContaining('info@veikals.example') })
  })

  it('is found at the address where it is published', () => {
    expect(told({ way: 'published', url: 'https://veikals.example/scc' })[1]).toMatchObject({
      text: 'Šo garantiju kopija ir publicēta šeit: https://veikals.example/scc',
    })
  })

  it.each([
    ['not stated', undefined],
    ['published nowhere', { way: 'published' as const }],
    ['published at what is no web address', { way: 'published' as const, url: 'javascript:alert(1)' }],
  ])('is not spoken of: %s', (_, safeguardCopy) => {
    expect(told(safeguardCopy)).toEqual([list])
  })

  it('is not spoken of where nothing leaves the EEA', () => {
    expect(told({ way: 'on-request' }, { processors: [{ ...google, country: 'IE' }] })).toEqual([])
  })
})

describe('rights with an explanation', () => {
  const row: BodyRow = { blockType: 'rights', id: '1', layout: 'descriptions' }
  const rights: SnapshotInput['rights'] = [
    { key: 'access', _order: '1', right: 'A15', description: { lv: 'Sava konta sadaļā.' } },
    { key: 'withdrawal', _order: '2', right: 'A7-3' },
    { key: 'complaint', _order: '3', right: 'A77' },
  ]
  const lines = (site: Site, locale = 'lv') =>
    shown(row, { rights, site }, locale).flatMap((block) => (block.type === 'list' ? block.items : []))

  it('say each what it means: in the words of the site, or in standard wording', () => {
    const [access, withdrawal] = lines({})
    expect(access).toBe('Piekļuve — Sava konta sadaļā.')
    expect(withdrawal).toContain('Atsaukt piekrišanu — Jūs varat jebkurā laikā atsaukt savu piekrišanu')
    expect(withdrawal).toContain('neietekmē tādas apstrādes likumību, kas veikta pirms atsaukuma')
  })

  it.each([
    ['lv', 'Uzraudzības iestāde: Igaunijas Datu aizsardzības inspekcija (AKI), https://www.aki.ee/'],
    ['et', 'Järelevalveasutus: Andmekaitse Inspektsioon (AKI), https://www.aki.ee/'],
    ['en', 'Supervisory authority: Estonian Data Protection Inspectorate (AKI), https://www.aki.ee/'],
  ])('name the authority beside the right to complain: %s', (locale, authority) => {
    const site = { controller: { ...controller, supervisoryAuthority: 'ee-aki' as const } }
    expect(lines(site, locale)[2]).toMatch(new RegExp(`\\. ${authority.replace(/[()./]/g, '\\$&')}$`))
    expect(shown(row, { rights, site }, locale)).toMatchObject([
      { itemContents: [expect.anything(), expect.anything(), [{}, { href: 'https://www.aki.ee/' }]] },
    ])
  })

  it('explain the right to complain without an authority where the site names none', () => {
    expect(lines({})[2]).toMatch(/^Iesniegt sūdzību uzraudzības iestādei — .*tiesību aktus\.$/)
  })

  it('stay names alone in the other layout', () => {
    const site = { controller: { ...controller, supervisoryAuthority: 'ee-aki' as const } }
    expect(shown({ ...row, layout: 'list' }, { rights: rights.slice(1), site })).toEqual([
      { type: 'list', items: ['Atsaukt piekrišanu', 'Iesniegt sūdzību uzraudzības iestādei'] },
    ])
  })
})

it('joint controllers are named in the card and in the document', () => {
  const jointControllers = [
    { name: 'SIA Otrs', email: 'otrs@example.com' },
    { name: 'SIA Trešais', address: 'Rīga' },
  ]
  const content = { site: { controller: { ...controller, jointControllers } } }
  expect(shown({ blockType: 'controllerCard', id: '1', show: ['name', 'jointControllers'] }, content)).toMatchObject([
    {
      items: ['SIA Veikals', 'Kopīgs pārzinis: SIA Otrs, otrs@example.com', 'Kopīgs pārzinis: SIA Trešais, Rīga'],
    },
  ])
  const policy = compilePolicy({ snapshot: snapshotOf(content), locale: 'lv', release: firstRelease })
  expect(policy.controller.jointControllers).toEqual(jointControllers)
})
