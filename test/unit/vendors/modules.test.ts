import { describe, expect, it } from 'vitest'
import { contextOf } from '../../../src/context.ts'
import { libraryOf, type PrivacyModule, readModules } from '../../../src/modules.ts'
import type { Rule } from '../../../src/policy/findings/rule.ts'
import { knownNamesOf, rulesOf } from '../../../src/release/modules.ts'
import type { VendorPresetInput } from '../../../src/vendors/preset.ts'

const vendor = (more: Partial<VendorPresetInput> = {}): VendorPresetInput => ({
  id: 'acme',
  version: 1,
  name: 'Acme',
  knownAs: ['Acme Loyalty'],
  checkedAt: '2026-11-01',
  processor: { key: 'acme', name: 'Acme', role: 'processor', kind: 'other' },
  text: { en: 'We use Acme.' },
  ...more,
})

const texts = { title: 'Points', wrong: 'Points are not mentioned.', right: 'Mention them.' }
const rule = (code: string): Rule => ({
  code,
  severity: 'warning',
  pack: 'loyalty',
  source: { kind: 'own' },
  texts: { lv: texts, et: texts, en: texts },
  check: () => [],
})

describe('a module of the host', () => {
  const context = contextOf({
    modules: [
      {
        id: 'loyalty',
        vendors: [vendor()],
        suggestedTexts: [{ id: 'points', title: { en: 'Points' }, text: { en: 'We keep your points.' } }],
        rules: [rule('points-not-mentioned')],
      },
    ],
  })

  it('adds its vendor to the library, behind ours', () => {
    expect(context.vendors.map(({ id }) => id)).toHaveLength(25)
    expect(context.vendors.at(-1)).toMatchObject({ id: 'acme', processor: { key: 'acme', transferTools: [] } })
  })

  it('adds its names and rules to the checks', () => {
    expect(knownNamesOf(context)).toContainEqual({ vendor: 'acme', kind: 'name', name: 'Acme Loyalty' })
    expect(rulesOf(context).map(({ code }) => code)).toEqual(['points-not-mentioned'])
  })

  it('is none where the host has none', () => {
    expect(contextOf({}).vendors).toHaveLength(24)
    expect(rulesOf(contextOf({}))).toEqual([])
  })

  it('may replace a vendor of ours, in its place', () => {
    const library = libraryOf(readModules([{ id: 'own', vendors: [vendor({ id: 'hotjar', name: 'Our Hotjar' })] }]))
    expect(library).toHaveLength(24)
    expect(library.find(({ id }) => id === 'hotjar')?.name).toBe('Our Hotjar')
  })
})

describe('a module that is wrong', () => {
  /** As a host without a compiler might write it. */
  const wrongly = <T = PrivacyModule[]>(input: unknown): T => JSON.parse(JSON.stringify(input))
  const cookieVendor = { key: 'acme', name: 'Acme', category: 'marketing' } as const

  const wrong: [string, PrivacyModule[], string][] = [
    [
      'a role that nobody knows',
      wrongly([
        { id: 'a', vendors: [{ ...vendor(), processor: { key: 'acme', name: 'Acme', role: 'owner', kind: 'other' } }] },
      ]),
      'modules[0].vendors[0].processor.role',
    ],
    [
      'a cookie without a purpose',
      wrongly([
        {
          id: 'a',
          vendors: [
            vendor({ cookieVendor: { ...cookieVendor, cookies: [] } }),
            {
              ...vendor({ id: 'b' }),
              cookieVendor: { ...cookieVendor, cookies: [{ name: 'x', lifetime: 'session' }] },
            },
          ],
        },
      ]),
      'modules[0].vendors[1].cookieVendor.cookies[0].purpose',
    ],
    [
      'a rule that checks nothing',
      wrongly([{ id: 'a' }, { id: 'b', rules: [rule('x')] }]),
      'modules[1].rules[0].check',
    ],
    [
      'a rule without Estonian',
      [{ id: 'a', rules: [{ ...rule('x'), texts: wrongly({ lv: texts, en: texts }) }] }],
      'modules[0].rules[0].texts.et',
    ],
    ['an option that nobody knows', wrongly([{ id: 'a', vendor: [] }]), 'modules[0]'],
    ['two modules of one name', [{ id: 'a' }, { id: 'a' }], 'Two modules are called "a".'],
    [
      'two vendors of one id',
      [
        { id: 'a', vendors: [vendor()] },
        { id: 'b', vendors: [vendor()] },
      ],
      'Two vendors have the id "acme".',
    ],
    [
      'the code of a rule of ours',
      [{ id: 'a', rules: [rule('purpose-without-legal-basis')] }],
      'Two rules have the code "purpose-without-legal-basis".',
    ],
    [
      'the row of another vendor',
      [{ id: 'a', vendors: [vendor({ cookieVendor: { ...cookieVendor, key: 'hotjar' } })] }],
      'Two vendors fill the cookie vendor "hotjar".',
    ],
  ]

  it.each(wrong)('stops the start, and is named: %s', (_, modules, named) => {
    expect(() => contextOf({ modules })).toThrow(named)
  })
})
