import { describe, expect, it } from 'vitest'
import { policyDocument } from '../../../src/contract/policy-document.ts'
import { materialityOf } from '../../../src/policy/material/materiality.ts'
import { reasonText } from '../../../src/policy/material/reason-text.ts'
import type { SnapshotInput } from '../../../src/policy/snapshot.ts'
import { createWording } from '../../../src/policy/wording.ts'
import { snapshotOf } from '../policy-fixture.ts'
import {
  between,
  dataCategory,
  policiesOf,
  processor,
  purpose,
  reasonsOf,
  retentionRule,
  type SiteParts,
} from './two-releases.ts'

type Channel = NonNullable<SnapshotInput['requestChannels']>[number]
const removed = (row: string) => [`request-channel-removed requestChannels/${row}`]

type Case = [what: string, before: SiteParts, after: SiteParts, reasons: string[]]
const check = (cases: Case[]) => {
  it.each(cases)('%s', (_, before, after, reasons) => expect(reasonsOf(before, after)).toEqual(reasons))
}

const purposes = (...rows: Parameters<typeof purpose>[0][]) => ({ purposes: rows.map(purpose) })
const categories = (...rows: Parameters<typeof dataCategory>[0][]) => ({ dataCategories: rows.map(dataCategory) })
const processors = (...rows: Parameters<typeof processor>[0][]) => ({ processors: rows.map(processor) })
const controller = (of: Record<string, unknown>) => ({
  site: { controller: { name: 'SIA Veikals', registrationNumber: '40003245678', ...of } },
})

describe('the controller', () => {
  const person = { name: 'Anna Bērziņa', email: 'anna@veikals.example' }
  check([
    ['is another company', controller({}), controller({ name: 'SIA Cits' }), ['controller-changed controller/name']],
    [
      'has the name of the old one, and another number',
      controller({}),
      controller({ registrationNumber: '40003999999' }),
      ['controller-changed controller/name'],
    ],
    [
      'is written otherwise',
      controller({}),
      controller({ name: '„Veikals”, SIA', registrationNumber: '4000 324 5678' }),
      [],
    ],
    ['says its number now', controller({ registrationNumber: '' }), controller({}), []],
    [
      'is reached otherwise',
      controller({ email: 'a@veikals.example', phone: '1', address: 'Rīga' }),
      controller({ email: 'b@veikals.example', phone: '2', address: 'Tallinn', country: 'EE' }),
      [],
    ],
    [
      'has no representative any more',
      controller({ representative: person }),
      controller({}),
      ['representative-removed controller/representative'],
    ],
    [
      'has no officer any more',
      controller({ dataProtectionOfficer: person }),
      controller({}),
      ['dpo-removed controller/dataProtectionOfficer'],
    ],
    [
      'has another officer',
      controller({ dataProtectionOfficer: person }),
      controller({ dataProtectionOfficer: { name: 'Jānis' } }),
      [],
    ],
    ['has an officer now', controller({}), controller({ dataProtectionOfficer: person }), []],
    [
      'decides together with another',
      controller({ jointControllers: [{ name: 'SIA Māte' }] }),
      controller({ jointControllers: [{ name: 'Māte, SIA' }, { name: 'OÜ Partner' }] }),
      ['joint-controller-new controller/jointControllers/OÜ Partner'],
    ],
  ])
})

describe('a purpose', () => {
  const data = categories({}, { key: 'phone' })
  const known = processors({}, { key: 'omniva', name: 'Omniva' })
  check([
    ['is new', purposes({}), purposes({}, { key: 'profiling' }), ['purpose-new purposes/profiling']],
    ['is gone', purposes({}, { key: 'profiling' }), purposes({}), []],
    [
      'is called otherwise',
      purposes({}),
      purposes({ name: { lv: 'Pirkumi', en: 'Purchases' }, group: 'contract' }),
      [],
    ],
    [
      'uses data that was there for another',
      { ...data, ...purposes({ dataCategories: ['email'] }) },
      { ...data, ...purposes({ dataCategories: ['phone', 'email'] }) },
      ['purpose-data purposes/orders/phone'],
    ],
    [
      'uses less data',
      { ...data, ...purposes({ dataCategories: ['phone', 'email'] }) },
      { ...data, ...purposes({ dataCategories: ['email'] }) },
      [],
    ],
    [
      'reaches a recipient that was there for another',
      { ...known, ...purposes({ recipients: ['dpd'] }) },
      { ...known, ...purposes({ recipients: ['dpd', 'omniva'] }) },
      ['purpose-recipient purposes/orders/omniva'],
    ],
    [
      'rests on something else',
      purposes({ legalBases: ['b'] }),
      purposes({ legalBases: ['f'] }),
      ['legal-basis-changed purposes/orders'],
    ],
    [
      'rests on one basis more',
      purposes({ legalBases: ['b'] }),
      purposes({ legalBases: ['b', 'f'] }),
      ['legal-basis-changed purposes/orders'],
    ],
    [
      'needs consent no more',
      purposes({ legalBases: ['a', 'f'] }),
      purposes({ legalBases: ['f'] }),
      ['legal-basis-changed purposes/orders'],
    ],
    [
      'names its bases in another order',
      purposes({ legalBases: ['a', 'f'] }),
      purposes({ legalBases: ['f', 'a'] }),
      [],
    ],
    [
      'has another exception of Art. 9',
      purposes({ specialBases: ['a'] }),
      purposes({ specialBases: ['h'] }),
      ['special-basis-changed purposes/orders'],
    ],
    [
      'is decided by a machine now',
      purposes({ automatedDecision: 'none' }),
      purposes({ automatedDecision: 'used' }, { key: 'credit', automatedDecision: 'used' }),
      [
        'purpose-new purposes/credit',
        'automated-decision-new purposes/credit',
        'automated-decision-new purposes/orders',
      ],
    ],
    ['says that no machine decides', purposes({}), purposes({ automatedDecision: 'none' }), []],
  ])
})

describe('a category of data', () => {
  check([
    ['is new', categories({}), categories({}, { key: 'health' }), ['data-category-new dataCategories/health']],
    ['is gone', categories({}, { key: 'health' }), categories({}), []],
    [
      'is special now',
      categories({}),
      categories({ specialCategory: true }),
      ['special-category-new dataCategories/email'],
    ],
    ['is special no more', categories({ specialCategory: true }), categories({}), []],
    [
      'must be given now',
      categories({ obligation: 'voluntary' }),
      categories({ obligation: 'contract' }),
      ['data-obligatory dataCategories/email'],
    ],
    ['must still be given', categories({ obligation: 'contract' }), categories({ obligation: 'law' }), []],
    ['need not be given', categories({ obligation: 'law' }), categories({ obligation: 'voluntary' }), []],
    [
      'comes from others now',
      categories({}),
      categories({ source: 'third-party' }),
      ['data-source-new dataCategories/email'],
    ],
    ['comes from the person now', categories({ source: 'third-party' }), categories({}), []],
    [
      'is worded otherwise',
      categories({ details: { lv: 'a' }, consequence: { lv: 'b' } }),
      categories({ name: { lv: 'E-pasta adrese' }, details: { lv: 'c' } }),
      [],
    ],
  ])
})

describe('a right', () => {
  const rights = (...of: ('A15' | 'A17')[]) => ({ rights: of.map((right) => ({ key: `r-${right}`, right })) })
  check([
    ['is no longer named', rights('A15', 'A17'), rights('A15'), ['right-removed rights/A17']],
    ['is new', rights('A15'), rights('A15', 'A17'), []],
    ['stands under another key', { rights: [{ key: 'x', right: 'A15' }] }, rights('A15'), []],
  ])
})

describe('a way to exercise rights', () => {
  const channels = (...rows: Partial<Channel>[]) => ({
    requestChannels: rows.map((row, at): Channel => ({ key: `c-${at}`, kind: 'email', ...row })),
  })
  const form = { kind: 'form', url: 'https://veikals.example/dati' } as const
  const account = { key: 'account', kind: 'account' } as const
  const visit = { key: 'visit', kind: 'other', text: { lv: 'Ierasties birojā', en: 'Visit our office' } } as const
  check([
    ['is gone', channels({}, form), channels({}), ['request-channel-removed requestChannels/c-1']],
    ['is gone, the last there was', channels({}), {}, ['request-channel-removed requestChannels/c-0']],
    ['is new', channels({}), channels({}, form), []],
    ['has another address', channels({}), channels({ email: 'dati@veikals.example' }), []],
    ['is one of two of its kind that are left', channels({}, { email: 'dati@veikals.example' }), channels({}), []],
    ['stands under another key', channels(form), channels({ ...form, key: 'web-form' }), []],
    ['is worded otherwise', channels({}), channels({ text: { lv: 'Raksti!', en: 'Write!' } }), []],
    ['was never told, since its address is missing', channels({}, { kind: 'form' }), channels({}), []],
    ['has lost its address', channels({}, form), channels({}, { kind: 'form' }), removed('c-1')],
    ['is one of our own, and gone', channels({}, visit), channels({}), removed('visit')],
    ['is another of our own', channels(visit), channels({ ...visit, key: 'call' }), removed('visit')],
    [
      'is there for some people only',
      channels(account),
      channels({ ...account, whereAvailable: true }),
      ['request-channel-limited requestChannels/account'],
    ],
    ['is there for everybody now', channels({ ...account, whereAvailable: true }), channels(account), []],
    [
      'is there for some as before',
      channels({ ...account, whereAvailable: true }),
      channels({ ...account, whereAvailable: true }),
      [],
    ],
  ])

  it('was not published in an earlier release, which is no reason', () => {
    const { before, after } = {
      before: policiesOf(snapshotOf(channels(form))),
      after: policiesOf(snapshotOf(channels({}))),
    }
    const { requestChannels: _, ...earlier } = before.lv?.registers ?? {}
    const of = (lv: unknown) => materialityOf({ before: { lv: policyDocument.parse(lv) }, after, sourceLocale: 'lv' })
    expect(of({ ...before.lv, registers: earlier })).toMatchObject({ material: false, reasons: [] })
    expect(of(before.lv)).toMatchObject({ material: true })
  })

  it('is told in the words of each language', () => {
    const { reasons } = between(snapshotOf(channels({}, form)), snapshotOf(channels({})))
    const said = (locale: string) =>
      reasons.map((reason) => reasonText({ reason, locale, wording: createWording({ locale }) }))
    expect(said('lv')).toEqual(['Tiesības vairs nevar īstenot šādā veidā: Veidlapa'])
    expect(said('en')).toEqual(['A way to exercise rights that there no longer is: Form'])
  })
})

describe('retention', () => {
  const rules = (...rows: Parameters<typeof retentionRule>[0][]) => ({ retentionRules: rows.map(retentionRule) })
  const longer = ['retention-longer retention/orders']
  check([
    ['is longer', rules({}), rules({ amount: 10 }), longer],
    ['is shorter', rules({}), rules({ amount: 5 }), []],
    ['is said in another unit', rules({}), rules({ amount: 84, unit: 'month' }), []],
    ['has a later upper bound', rules({}), rules({ mode: 'range', amountMax: 8 }), longer],
    ['has an upper bound only', rules({}), rules({ mode: 'up-to' }), []],
    ['ends with an event instead', rules({}), rules({ mode: 'until-event', event: 'contract-end' }), longer],
    ['ends after a period instead', rules({ mode: 'until-event', event: 'erasure' }), rules({}), longer],
    [
      'ends with the event that it was counted from',
      rules({ countedFrom: 'contract-end' }),
      rules({ mode: 'until-event', event: 'contract-end' }),
      [],
    ],
    [
      'ends with another event',
      rules({ mode: 'until-event', event: 'contract-end' }),
      rules({ mode: 'until-event', event: 'objection' }),
      longer,
    ],
    ['is counted from later', rules({ countedFrom: 'order' }), rules({ countedFrom: 'contract-end' }), longer],
    ['is counted from later, where nothing was said', rules({}), rules({ countedFrom: 'financial-year-end' }), longer],
    ['is counted from sooner', rules({ countedFrom: 'contract-end' }), rules({ countedFrom: 'order' }), []],
    ['is shorter, but counted from later', rules({}), rules({ amount: 5, countedFrom: 'last-activity' }), longer],
    [
      'names another law',
      rules({ legalSource: { lv: 'Grāmatvedības likums' } }),
      rules({ legalSource: { lv: 'Likums par grāmatvedību' }, subject: { lv: 'Pirkumi' } }),
      [],
    ],
    ['is of something new', rules({}), rules({}, { key: 'logs' }), ['retention-new retention/logs']],
    ['of a row is said by another, no longer', rules({}), rules({ key: 'orders-2', amount: 5 }), []],
    [
      'of a row is said by another, longer',
      rules({}),
      rules({ key: 'orders-2', amount: 9 }),
      ['retention-new retention/orders-2'],
    ],
    [
      'of a purpose falls under a longer rule',
      { ...rules({}, { key: 'logs', amount: 10 }), ...purposes({ retentionRules: ['orders'] }) },
      { ...rules({}, { key: 'logs', amount: 10 }), ...purposes({ retentionRules: ['logs'] }) },
      ['purpose-retention-longer purposes/orders'],
    ],
    [
      'of a purpose falls under a shorter rule, old or new',
      { ...rules({}, { key: 'logs', amount: 1 }), ...purposes({ retentionRules: ['orders'] }) },
      {
        ...rules({}, { key: 'logs', amount: 1 }, { key: 'new', amount: 2 }),
        ...purposes({ retentionRules: ['logs', 'new'] }),
      },
      [],
    ],
    [
      'of a purpose is stated no more',
      { ...rules({}), ...purposes({ retentionRules: ['orders'] }) },
      { ...rules({}), ...purposes({}) },
      ['purpose-retention-longer purposes/orders'],
    ],
    [
      'of a purpose is stated now',
      { ...rules({}), ...purposes({}) },
      { ...rules({}), ...purposes({ retentionRules: ['orders'] }) },
      [],
    ],
  ])
})
