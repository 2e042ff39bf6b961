import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { PolicyDocument, PolicySection } from '../../src/contract/policy-document.ts'
import { policyDocument } from '../../src/contract/policy-document.ts'
import { demoContent } from '../../src/demo/content/index.ts'
import { compilePolicy } from '../../src/policy/compile-policy.ts'
import { renderText } from '../../src/policy/render/text.ts'
import { snapshotSchema } from '../../src/policy/snapshot.ts'

const snapshot = snapshotSchema.parse(demoContent)
const at = '2026-01-05T08:00:00.000Z'
const policyIn = (locale: string) =>
  compilePolicy({
    snapshot,
    locale,
    release: { number: 1, publishedAt: at, effectiveFrom: at, material: true, since: 0, notes: {} },
  })
const policies: Record<'lv' | 'et' | 'en', PolicyDocument> = {
  lv: policyIn('lv'),
  et: policyIn('et'),
  en: policyIn('en'),
}

type Outline = { id: string; number: string; blocks: string[]; sections: Outline[] }
const outlineOf = ({ id, number, blocks, sections }: PolicySection): Outline => ({
  id,
  number,
  blocks: blocks.map((block) => (block.type === 'list' ? `list of ${block.items.length}` : block.type)),
  sections: sections.map(outlineOf),
})

const linesOf = (document: PolicyDocument) =>
  renderText(document)
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^(?:- |[\d.]+ )/, ''))

const registerShape = (document: PolicyDocument) =>
  Object.entries(document.registers).map(([name, rows]) => [name, rows.map(({ id }) => id)])

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

describe('the Latvian policy of the demo site', () => {
  it('is the text that was found on the shop’s site, line for line', () => {
    const golden = readFileSync(new URL('../golden/pro-balances.lv.txt', import.meta.url), 'utf8')
    expect(renderText(policies.lv)).toBe(golden)
  })

  it('has gained nothing that the real one lacks', () => {
    const { registers, controller } = policies.lv
    expect(registers.rights.map(({ right }) => right)).toEqual(['A15', 'A16', 'A17', 'A7-3', 'A20', 'A21'])
    expect(registers.legalBases.map(({ id }) => id)).toEqual(['b', 'a', 'c', 'f'])
    expect(registers.purposes.filter((purpose) => purpose.legitimateInterest !== undefined)).toEqual([])
    expect(registers.dataCategories.filter((category) => category.obligation !== undefined)).toEqual([])
    expect(registers.retention.filter((rule) => rule.legalSource ?? rule.countedFrom)).toEqual([])
    expect(controller.supervisoryAuthority).toBeUndefined()
    expect(controller.dataProtectionOfficer).toBeUndefined()
  })

  it('names those who get data outside the EEA, and only those', () => {
    const tools = policies.lv.registers.transfers.map(({ id, recipients }) => ({
      id,
      countries: [...new Set(recipients.map(({ country }) => country.code))],
    }))
    expect(tools).toEqual([
      { id: 'scc', countries: ['US'] },
      { id: 'dpf', countries: ['US'] },
    ])
  })
})

describe.each(['et', 'en'] as const)('the policy of the demo site in %s', (locale) => {
  it('has the structure of the Latvian one', () => {
    expect(policies[locale].sections.map(outlineOf)).toEqual(policies.lv.sections.map(outlineOf))
    expect(registerShape(policies[locale])).toEqual(registerShape(policies.lv))
  })

  it('says everything in its own language', () => {
    const sameInEveryLanguage = [
      'PRO BALANCES OÜ',
      '17361191',
      'Tartu maakond, Kambja vald, Tõrvandi alevik, Kauba tee 1, 61715',
      'Info.probalances@gmail.com',
      'Google Analytics',
      'Meta Pixel',
      'Hotjar / Clarity',
      'YouTube / Vimeo',
      'Google Maps',
      'Google LLC',
      'Meta Platforms',
    ]
    const others = (['lv', 'et', 'en'] as const).filter((other) => other !== locale)
    const elsewhere = new Set(others.flatMap((other) => linesOf(policies[other])))
    const shared = linesOf(policies[locale]).filter((line) => elsewhere.has(line))
    expect([...new Set(shared)]).toEqual(sameInEveryLanguage)
  })
})

describe.each(['lv', 'et', 'en'] as const)('the document in %s', (locale) => {
  it('is valid, and has no empty text but that of sections that only hold others and the first change note', () => {
    expect(policyDocument.safeParse(policies[locale]).error).toBeUndefined()
    const { sections, changes, ...rest } = policies[locale]
    const emptyHtml = sections.filter((section) => section.html === '').map(({ id }) => id)
    expect(emptyHtml).toEqual(['collected-data', 'purposes'])
    const texts = [
      ...textsIn(rest),
      ...textsIn(sections.map(({ html, ...section }) => section)).filter((text) => text !== ''),
    ]
    expect(texts.filter((text) => text.trim() === '')).toEqual([])
    expect(changes).toEqual({ since: 0, note: '', reasons: [] })
  })
})
