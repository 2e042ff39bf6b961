import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileBanner } from '../../src/banner/compile-banner.ts'
import { compilePolicy, previewRow } from '../../src/policy/compile-policy.ts'
import type { BodyRow, Snapshot } from '../../src/policy/snapshot.ts'
import { compileRelease } from '../../src/release/compile-release.ts'
import { anySnapshot } from './policy-arbitrary.ts'
import { firstRelease, snapshotOf } from './policy-fixture.ts'

const bodies = (snapshot: Snapshot) => compileRelease({ snapshot, release: firstRelease, previous: null }).files

const secretive = { role: 'processor', kind: 'accounting', displayGroup: 'bookkeepers', country: 'US' } as const
const body: BodyRow[] = [
  { blockType: 'recipients', id: '1', layout: 'list' },
  { blockType: 'recipients', id: '2', layout: 'table' },
  { blockType: 'purposes', id: '3', group: 'service', layout: 'table' },
  { blockType: 'vendors', id: '4', layout: 'list' },
  { blockType: 'vendors', id: '5', layout: 'table' },
  { blockType: 'transfers', id: '6', examples: ['quillbury-books', 'quillbury-ledgers'] },
]
const site = ({ title = { lv: 'Grāmatveži', en: 'Bookkeepers' }, showMembers = false } = {}) =>
  snapshotOf({
    displayGroups: [
      { key: 'bookkeepers', title, showMembers },
      { key: 'recorders', title: { lv: 'Ierakstītāji', en: 'Recorders' }, showMembers },
    ],
    processors: [
      {
        ...secretive,
        key: 'quillbury-books',
        name: 'Quillbury Books',
        tradeName: 'Quillbury',
        legalEntity: 'Quillbury Books Inc.',
        eeaEntity: 'Quillbury Europe Limited',
        privacyUrl: 'https://quillbury.example/privacy',
        transferTools: ['scc'],
        confidence: 'verified',
      },
      {
        ...secretive,
        key: 'quillbury-ledgers',
        name: 'Quillbury Ledgers',
        country: 'us',
        transferTools: ['dpf'],
        confidence: 'verified',
      },
      { ...secretive, key: 'quillbury-audit', name: 'Quillbury Audit', role: 'controller', country: 'LV' },
    ],
    purposes: [
      {
        key: 'books',
        group: 'service',
        name: { lv: 'Uzskaite', en: 'Books' },
        recipients: ['quillbury-ledgers', 'quillbury-books'],
      },
    ],
    cookieVendors: [
      {
        key: 'recorder',
        name: 'Quillbury Recorder',
        provider: 'quillbury-books',
        category: 'statistics',
        displayGroup: 'recorders',
        cookies: [{ id: '1', name: 'rec', lifetime: 'session' }],
      },
    ],
    sections: [{ key: 'all', title: { lv: 'Viss', en: 'All' }, body }],
  })

describe('a display group that does not name its members', () => {
  it('keeps their names out of every file; one that names them does not', () => {
    const naming = (snapshot: Snapshot) => bodies(snapshot).filter((file) => /quillbury/i.test(file.body))
    expect(naming(site()).map(({ path }) => path)).toEqual([])
    expect(naming(site({ title: { lv: 'Grāmatveži', en: '' } })).map(({ path }) => path)).toEqual([])
    expect(naming(site({ showMembers: true })).length).toBeGreaterThan(8)
  })

  it.each([
    ['lv', 'Grāmatveži', 'Ierakstītāji'],
    ['en', 'Bookkeepers', 'Recorders'],
  ])('is named by its title in %s, wherever a member would stand', (locale, title, tools) => {
    const { registers } = compilePolicy({ snapshot: site(), locale, release: firstRelease })
    const banner = compileBanner({ snapshot: site(), locale, release: firstRelease, revision: 1 })
    expect(new Set(registers.recipients.map(({ name }) => name))).toEqual(new Set([title]))
    expect(registers.transfers.map(({ recipients }) => recipients.map(({ name }) => name))).toEqual([[title], [title]])
    expect(registers.vendors.map(({ name, provider }) => [name, provider.name])).toEqual([[tools, title]])
    expect(banner.categories[1]?.vendors.map(({ name, provider }) => [name, provider])).toEqual([[tools, title]])
    const shown = body.map((row) => JSON.stringify(previewRow({ snapshot: site(), row, locale })))
    expect(shown.map((text) => text.includes(title) || text.includes(tools))).toEqual(body.map(() => true))
  })

  it('is one recipient for each role, kind and country, with all safeguards, and purposes refer to it', () => {
    const { registers } = compilePolicy({ snapshot: site(), locale: 'lv', release: firstRelease })
    expect(
      registers.recipients.map(({ id, role, transferTools, unverified }) => [
        id,
        role.id,
        transferTools.map((tool) => tool.id),
        unverified,
      ]),
    ).toEqual([
      ['bookkeepers:controller:accounting:LV', 'controller', [], true],
      ['bookkeepers:processor:accounting:US', 'processor', ['scc', 'dpf'], undefined],
    ])
    expect(registers.purposes[0]?.recipients).toEqual(['bookkeepers:processor:accounting:US'])
    expect(registers.vendors[0]?.provider.id).toBe('bookkeepers:processor:accounting:US')
  })

  it('is named by what its members do where it has no title in the locale', () => {
    const snapshot = site({ title: { lv: 'Grāmatveži', en: '' } })
    const [list] = previewRow({ snapshot, row: { blockType: 'recipients', id: '1', layout: 'list' }, locale: 'en' })
    expect(list).toEqual({ type: 'list', items: ['Accounting services'] })
  })

  it('keeps its tools apart by their ids, by which a choice is stored', () => {
    const banner = compileBanner({ snapshot: site(), locale: 'lv', release: firstRelease, revision: 1 })
    expect(banner.categories[1]?.vendors.map(({ id }) => id)).toEqual(['recorder'])
  })

  it('whatever else the registers say', () => {
    const hidden = 'HIDDEN-9c1e'
    const secret = { name: hidden, tradeName: hidden, legalEntity: hidden, eeaEntity: hidden }
    const inGroup = fc.nat(3).map((nth) => ['a', 'b', 'c', 'd'][nth] ?? 'a')
    fc.assert(
      fc.property(anySnapshot, inGroup, (snapshot, displayGroup) => {
        const group = { key: displayGroup, _order: '', title: {}, showMembers: false }
        const other: Snapshot = {
          ...snapshot,
          displayGroups: [...snapshot.displayGroups.filter(({ key }) => key !== displayGroup), group],
          processors: snapshot.processors.map((row) => ({ ...row, ...secret, displayGroup })),
          cookieVendors: snapshot.cookieVendors.map((row) => ({ ...row, name: hidden, displayGroup })),
        }
        expect(bodies(other).filter((file) => file.body.includes(hidden))).toEqual([])
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
