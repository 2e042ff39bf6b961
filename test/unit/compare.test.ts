import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PolicyDifference, TextPart } from '../../src/contract/policy-difference.ts'
import type { PolicyDocument, PolicySection } from '../../src/contract/policy-document.ts'
import { demoContent } from '../../src/demo/content/index.ts'
import { comparePolicies } from '../../src/policy/compare-policies.ts'
import { compilePolicy } from '../../src/policy/compile-policy.ts'
import { type Snapshot, type SnapshotInput, snapshotSchema } from '../../src/policy/snapshot.ts'
import { anySnapshot } from './policy-arbitrary.ts'
import { firstRelease, paragraphNode, richText, snapshotOf, textNode } from './policy-fixture.ts'

const demo = snapshotSchema.parse(demoContent)
const policyOf = (snapshot: Snapshot): PolicyDocument =>
  compilePolicy({ snapshot, locale: 'lv', release: firstRelease })
const before = policyOf(demo)
const differenceTo = (change: Partial<Snapshot>) => comparePolicies({ before, after: policyOf({ ...demo, ...change }) })
const changesIn = ({ title, controller, sections, registers }: PolicyDifference) => [
  ...title,
  ...controller,
  ...sections,
  ...registers,
]
/** Whether what is done changed, and not only the words for it. */
const isOfFact = ({ controller, registers }: PolicyDifference): boolean =>
  controller.some(({ fact }) => fact) ||
  registers.some(({ rows }) => rows.some(({ kind, fields }) => kind !== 'changed' || fields.some(({ fact }) => fact)))
const changedRows = <T extends { key: string }>(rows: T[], key: string, change: Partial<T>): T[] =>
  rows.map((row) => (row.key === key ? { ...row, ...change } : row))

const old = (parts: TextPart[]) => parts.flatMap(({ kind, text }) => (kind === 'added' ? [] : [text])).join('')
const now = (parts: TextPart[]) => parts.flatMap(({ kind, text }) => (kind === 'removed' ? [] : [text])).join('')

const sections = (...rows: [key: string, parent: string | undefined, ...lines: string[]][]) =>
  policyOf(
    snapshotOf({
      sections: rows.map(([key, parent, ...lines], index): NonNullable<SnapshotInput['sections']>[number] => ({
        key,
        parent,
        _order: String(index).padStart(3, '0'),
        title: { lv: `Sadaļa ${key}` },
        body: [
          {
            blockType: 'prose',
            id: key,
            text: { lv: richText(...lines.map((line) => paragraphNode(textNode(line)))) },
          },
        ],
      })),
    }),
  )
const changesOf = (one: PolicyDocument, two: PolicyDocument) =>
  comparePolicies({ before: one, after: two }).sections.map(({ id, changes }) => `${id}: ${changes.join(' ')}`)

describe('sections', () => {
  const one = sections(['a', undefined, 'Pirmais'], ['b', undefined, 'Otrais'], ['c', undefined], ['d', 'c', 'Dziļāk'])

  it.each([
    ['nothing', one, []],
    [
      'one came first: the others did not move',
      sections(
        ['x', undefined],
        ['a', undefined, 'Pirmais'],
        ['b', undefined, 'Otrais'],
        ['c', undefined],
        ['d', 'c', 'Dziļāk'],
      ),
      ['x: added'],
    ],
    ['one went', sections(['a', undefined, 'Pirmais'], ['c', undefined], ['d', 'c', 'Dziļāk']), ['b: removed']],
    [
      'one moved past the others, and took its subsection along',
      sections(['c', undefined], ['d', 'c', 'Dziļāk'], ['a', undefined, 'Pirmais'], ['b', undefined, 'Otrais']),
      ['c: moved'],
    ],
    [
      'one went up a level',
      sections(['a', undefined, 'Pirmais'], ['b', undefined, 'Otrais'], ['c', undefined], ['d', undefined, 'Dziļāk']),
      ['d: moved'],
    ],
    [
      'one says something else',
      sections(['a', undefined, 'Pirmais', 'Vēl'], ['b', undefined, 'Otrais'], ['c', undefined], ['d', 'c', 'Dziļāk']),
      ['a: changed'],
    ],
  ])('%s', (_, two, expected) => {
    expect(changesOf(one, two)).toEqual(expected)
  })

  it('show each changed word, with the lines around it', () => {
    const two = sections(['a', undefined, 'Dati glabājas trīs gadus', 'Paliek', 'Pavisam cita rinda'])
    const from = sections(['a', undefined, 'Dati glabājas divus gadus', 'Paliek'])
    expect(comparePolicies({ before: from, after: two }).sections[0]?.lines).toEqual([
      {
        kind: 'changed',
        block: 'paragraph',
        parts: [
          { kind: 'same', text: 'Dati glabājas ' },
          { kind: 'removed', text: 'divus' },
          { kind: 'added', text: 'trīs' },
          { kind: 'same', text: ' gadus' },
        ],
      },
      { kind: 'same', block: 'paragraph', parts: [{ kind: 'same', text: 'Paliek' }] },
      { kind: 'added', block: 'paragraph', parts: [{ kind: 'added', text: 'Pavisam cita rinda' }] },
    ])
  })

  it('a line that goes on with more words is the same line, changed', () => {
    const from = sections(['a', undefined, 'Vārds'])
    const two = sections(['a', undefined, 'Vārds — sniegšana ir vajadzīga, lai noslēgtu un izpildītu līgumu ar mums'])
    const other = sections(['a', undefined, 'Vārdspēles, ko rīkojam katru mēnesi un kurās piedalās mūsu klienti'])
    const kinds = (before: PolicyDocument, after: PolicyDocument) =>
      comparePolicies({ before, after }).sections[0]?.lines.map(({ kind }) => kind)
    expect([kinds(from, two), kinds(two, from)]).toEqual([['changed'], ['changed']])
    expect(kinds(from, other)).toEqual(['removed', 'added'])
  })

  it('renamed: both titles are told', () => {
    const renamed = differenceTo({
      sections: changedRows(demo.sections, 'cookies', { title: { lv: 'Sīkdatnes un citi rīki' } }),
    })
    expect(renamed.sections.map(({ id, changes, title }) => [id, changes, title])).toEqual([
      [
        'cookies',
        ['renamed'],
        [
          { kind: 'same', text: 'Sīkdatnes' },
          { kind: 'added', text: ' un citi rīki' },
        ],
      ],
    ])
    expect(isOfFact(renamed)).toBe(false)
  })
})

describe('registers', () => {
  it('a new period is a fact, in the register and in the text', () => {
    const difference = differenceTo({ retentionRules: changedRows(demo.retentionRules, 'orders', { amount: 5 }) })
    expect(difference.registers).toEqual([
      {
        register: 'retention',
        rows: [
          {
            id: 'orders',
            name: 'Pasūtījumi',
            kind: 'changed',
            fields: [{ field: 'text', fact: true, before: '7 gadi', after: '5 gadi' }],
          },
        ],
      },
    ])
    expect(difference.sections.map(({ id }) => id)).toEqual(['retention'])
    expect(isOfFact(difference)).toBe(true)
  })

  const vendors = demo.cookieVendors
  const [firstVendor] = vendors

  it.each([
    [
      'a word of a category',
      { dataCategories: changedRows(demo.dataCategories, 'name', { name: { lv: 'Vārds un uzvārds' } }) },
      false,
    ],
    [
      'the text of a right',
      { rights: demo.rights.map((row) => ({ ...row, description: { lv: 'Jauns teksts' } })) },
      false,
    ],
    ['a phrase', { site: { ...demo.site, phrases: [] } }, false],
    [
      'a new category of data',
      {
        dataCategories: [
          ...demo.dataCategories,
          ...demo.dataCategories.slice(0, 1).map((row) => ({ ...row, key: 'new' })),
        ],
      },
      true,
    ],
    ['a vendor less', { cookieVendors: vendors.slice(1) }, true],
    ['a cookie less', { cookieVendors: changedRows(vendors, firstVendor?.key ?? '', { cookies: [] }) }, true],
    [
      'another legal basis',
      { purposes: demo.purposes.map((row, index) => (index === 0 ? { ...row, legalBases: ['e' as const] } : row)) },
      true,
    ],
    [
      'another country',
      { processors: demo.processors.map((row, index) => (index === 0 ? { ...row, country: 'IN' } : row)) },
      true,
    ],
    ['another controller', { site: { ...demo.site, controller: { ...demo.site.controller, name: 'SIA Cits' } } }, true],
  ])('%s: whether it is a fact: %#', (_, change, fact) => {
    const difference = differenceTo(change)
    expect(changesIn(difference)).not.toEqual([])
    expect(isOfFact(difference)).toBe(fact)
  })

  it('a vendor that moves to another category is told by the names of both', () => {
    const withCategory = (category: 'marketing' | 'statistics') =>
      policyOf(snapshotOf({ cookieVendors: [{ key: 'v', name: 'V', category }] }))
    const difference = comparePolicies({ before: withCategory('statistics'), after: withCategory('marketing') })
    expect(difference.registers.find(({ register }) => register === 'vendors')?.rows[0]?.fields).toEqual([
      { field: 'category', fact: true, before: 'Statistikas sīkdatnes', after: 'Mārketinga sīkdatnes' },
    ])
  })

  it('a session that becomes permanent is a fact', () => {
    const withLifetime = (lifetime: 'session' | 'persistent') =>
      policyOf(
        snapshotOf({
          cookieVendors: [{ key: 'v', name: 'V', category: 'statistics', cookies: [{ id: '1', name: 'x', lifetime }] }],
        }),
      )
    const difference = comparePolicies({ before: withLifetime('session'), after: withLifetime('persistent') })
    expect(difference.registers[0]?.rows[0]?.fields).toEqual([
      {
        field: 'cookies/x',
        part: 'x',
        fact: true,
        before: 'Statistikas sīkdatnes; sīkdatne; šī vietne; sesija',
        after: 'Statistikas sīkdatnes; sīkdatne; šī vietne; līdz izdzēšanai',
      },
    ])
  })
})

describe('a register that an earlier release did not publish', () => {
  const { requestChannels: _, ...earlierRegisters } = before.registers
  const earlier = { ...before, registers: earlierRegisters }

  it('has nothing new, since nothing is known of what it held', () => {
    expect(changesIn(comparePolicies({ before: earlier, after: before }))).toEqual([])
  })

  it('is compared row by row from the next release on', () => {
    const requestChannels = demo.requestChannels.filter(({ kind }) => kind !== 'banner')
    const { registers } = differenceTo({ requestChannels })
    expect(registers).toMatchObject([
      {
        register: 'requestChannels',
        rows: [{ id: 'cookie-preferences', name: 'Pielāgot sīkdatņu preferences', kind: 'removed' }],
      },
    ])
  })
})

it('a policy does not differ from itself; from nothing, all of it is new', () => {
  expect(changesIn(comparePolicies({ before, after: before }))).toEqual([])
  const all = comparePolicies({ before: undefined, after: before })
  expect(all.sections.every(({ changes }) => changes.join() === 'added')).toBe(true)
  expect(all.sections).toHaveLength(before.sections.reduce((sum, { sections: inner }) => sum + 1 + inner.length, 0))
  expect([all.from, all.to, isOfFact(all)]).toEqual([null, 1, true])
})

it('any two policies: both can be read back from the difference, line by line', () => {
  const linesOf = (policy: PolicyDocument, id: string): string[] => {
    const below = (all: PolicySection[]): PolicySection[] => all.flatMap((each) => [each, ...below(each.sections)])
    const all = below(policy.sections)
    const blocks = all.find((section) => section.id === id)?.blocks ?? []
    return blocks.flatMap((block) => {
      if (block.type === 'list') return block.items
      if (block.type === 'table') return []
      return block.type === 'heading' ? [block.text] : block.text.split('\n')
    })
  }
  fc.assert(
    fc.property(anySnapshot, anySnapshot, (first, second) => {
      const [one, two] = [policyOf(first), policyOf(second)]
      const difference = comparePolicies({ before: one, after: two })
      expect(comparePolicies({ before: one, after: two })).toEqual(difference)
      for (const { id, lines } of difference.sections.filter((section) => section.lines.length > 0)) {
        const text = lines.filter(({ block }) => block !== 'row')
        expect(text.filter(({ kind }) => kind !== 'added').map(({ parts }) => old(parts))).toEqual(linesOf(one, id))
        expect(text.filter(({ kind }) => kind !== 'removed').map(({ parts }) => now(parts))).toEqual(linesOf(two, id))
      }
    }),
    { numRuns: 60 },
  )
}, 60_000)
