import { describe, expect, it } from 'vitest'
import { previewRow } from '../../src/policy/compile-policy.ts'
import type { BodyRow, SnapshotInput } from '../../src/policy/snapshot.ts'
import { snapshotOf } from './policy-fixture.ts'

type Registers = Parameters<typeof snapshotOf>[0]

const shown = (row: BodyRow, registers: Registers, locale = 'lv') =>
  previewRow({ snapshot: snapshotOf(registers), row, locale })
const items = (row: BodyRow, registers: Registers, locale = 'lv') =>
  shown(row, registers, locale).flatMap((block) => (block.type === 'list' ? block.items : []))

describe('retention', () => {
  const row: BodyRow = { blockType: 'retentionRules', id: '1' }
  type Rule = NonNullable<SnapshotInput['retentionRules']>[number]
  const rule = (more: Omit<Rule, 'key' | 'subject'>): Rule => ({
    key: 'r',
    subject: { lv: 'Konts', et: 'Konto', en: 'Account' },
    ...more,
  })

  it.each([
    ['lv', { mode: 'exact', amount: 7, unit: 'year' }, 'Konts: 7 gadi'],
    ['lv', { mode: 'up-to', amount: 1, unit: 'year' }, 'Konts: līdz 1 gadam'],
    ['lv', { mode: 'up-to', amount: 21, unit: 'month' }, 'Konts: līdz 21 mēnesim'],
    ['lv', { mode: 'range', amount: 180, amountMax: 30, unit: 'day' }, 'Konts: 30–180 dienas'],
    ['lv', { mode: 'range', amount: 30, unit: 'day' }, 'Konts: 30 dienas'],
    ['lv', { mode: 'until-event', event: 'erasure' }, 'Konts: līdz dzēšanai'],
    ['lv', { mode: 'until-event', event: 'other', eventText: { lv: 'strīda beigām' } }, 'Konts: līdz strīda beigām'],
    [
      'lv',
      { mode: 'exact', amount: 7, unit: 'year', countedFrom: 'financial-year-end' },
      'Konts: 7 gadi no pārskata gada beigām',
    ],
    [
      'lv',
      { mode: 'exact', amount: 5, unit: 'year', legalSource: { lv: 'Grāmatvedības likuma 28. pants' } },
      'Konts: 5 gadi (Grāmatvedības likuma 28. pants)',
    ],
    ['et', { mode: 'exact', amount: 7, unit: 'year' }, 'Konto: 7 aastat'],
    ['et', { mode: 'until-event', event: 'erasure' }, 'Konto: kuni kustutamiseni'],
    [
      'et',
      { mode: 'exact', amount: 7, unit: 'year', countedFrom: 'financial-year-end' },
      'Konto: 7 aastat alates majandusaasta lõpust',
    ],
    ['en', { mode: 'up-to', amount: 1, unit: 'year' }, 'Account: up to 1 year'],
  ] as const)('%s %j', (locale, more, expected) => {
    expect(items(row, { retentionRules: [rule(more)] }, locale)).toEqual([expected])
  })

  it.each([
    { mode: 'exact' },
    { mode: 'exact', amount: 3 },
    { mode: 'until-event' },
    { mode: 'until-event', event: 'other' },
  ] as const)('a rule that is not complete says nothing: %j', (more) => {
    expect(items(row, { retentionRules: [rule(more)] })).toEqual([])
  })
})
