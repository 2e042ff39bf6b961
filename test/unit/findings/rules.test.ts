import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../../src/policy/findings/find.ts'
import { identityOf } from '../../../src/policy/findings/finding.ts'
import { languages } from '../../../src/policy/findings/rule.ts'
import { rules } from '../../../src/policy/findings/rules/index.generated.ts'
import { createSayer } from '../../../src/policy/findings/say.ts'
import { knownNames } from '../../../src/vendors/known-names.ts'
import { type RuleCases, today as usualDay } from './rule-cases.ts'
import { soundSite } from './sound-site.ts'

const tables = import.meta.glob<RuleCases>('./cases/*.ts', { eager: true, import: 'default' })
const casesOf = (code: string): RuleCases | undefined => tables[`./cases/${code}.ts`]
const say = createSayer()

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const cases = casesOf(code)
  const found = ({ snapshot, today = usualDay }: RuleCases['good'][number]) =>
    findingsOf({ snapshot, today, knownNames }).filter((finding) => finding.code === code)

  it('has cases that break it and cases that do not', () => {
    expect(cases?.bad.length ?? 0).toBeGreaterThan(0)
    expect(cases?.good.length ?? 0).toBeGreaterThan(0)
  })

  it.each(cases?.bad.map((each) => [each.name, each] as const) ?? [])('fires: %s', (_, each) => {
    const findings = found(each)
    expect(findings.map(identityOf).sort()).toEqual(each.found.map((place) => identityOf({ code, place })).sort())
    for (const finding of findings) {
      expect(finding.severity).toBe(rule.severity)
      for (const language of languages) {
        const { title, wrong, right } = say(finding, language)
        for (const text of [title, wrong, right]) {
          expect(text.length).toBeGreaterThan(5)
          expect(text).not.toMatch(/\{\{|undefined|\[object/)
        }
      }
    }
  })

  it.each(cases?.good.map((each) => [each.name, each] as const) ?? [])('keeps silent: %s', (_, each) => {
    expect(found(each)).toEqual([])
  })
})

it('finds nothing on a sound site', () => {
  expect(findingsOf({ snapshot: soundSite(), today: usualDay, knownNames }).map(identityOf)).toEqual([])
})

it('every table of cases belongs to a rule', () => {
  const known = new Set(rules.map(({ code }) => `./cases/${code}.ts`))
  expect(Object.keys(tables).filter((file) => !known.has(file))).toEqual([])
})

it.each([
  ['lv', '„”'],
  ['et', '„“'],
  ['en', '“”'],
] as const)('quotes in %s as the language does', (language, quotes) => {
  const texts = rules.flatMap((rule) => Object.values(rule.texts[language]))
  const wrong = texts.filter((text) => (text.match(/["“”„«»]/g)?.join('') ?? '').replaceAll(quotes, '') !== '')
  expect(wrong).toEqual([])
})

it('codes are unique', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length)
})
