/** What makes people stop reading: findings in texts that are right. Tried on the demo and on the product's own wording. */
import { beforeAll, describe, expect, it } from 'vitest'
import { improvedContent } from '../../../src/demo/content/improvement/index.ts'
import { demoContent } from '../../../src/demo/content/index.ts'
import { textUnitsOf } from '../../../src/policy/findings/text-units.ts'
import { type SnapshotInput, snapshotSchema } from '../../../src/policy/snapshot.ts'
import type { CheckFinding } from '../../../src/translation/checks/check.ts'
import { checkTranslation } from '../../../src/translation/checks/check-translation.ts'
import { type LanguageDetector, loadLanguageDetector } from '../../../src/translation/checks/language-detector.ts'
import { standardTerms } from '../../../src/translation/terms/standard-terms.ts'
import adminEn from '../../../translations/en/admin.json' with { type: 'json' }
import policyEn from '../../../translations/en/policy.json' with { type: 'json' }
import adminEt from '../../../translations/et/admin.json' with { type: 'json' }
import policyEt from '../../../translations/et/policy.json' with { type: 'json' }
import adminLv from '../../../translations/lv/admin.json' with { type: 'json' }
import policyLv from '../../../translations/lv/policy.json' with { type: 'json' }

type Texts = ReadonlyMap<string, unknown>

/** Editor states as they are, so that blocks, tokens and links count. */
const unitsOf = (content: SnapshotInput): Texts[] => {
  const snapshot = snapshotSchema.parse(content)
  const prose = snapshot.sections.flatMap(({ body }) =>
    body.flatMap((row) => (row.blockType === 'prose' ? [new Map<string, unknown>(Object.entries(row.text))] : [])),
  )
  const texts = textUnitsOf({ snapshot, locales: ['lv', 'et', 'en'] }).filter(({ kind }) => kind !== 'prose')
  return [
    ...prose,
    ...texts.map((unit) => new Map([...unit.texts].map(([locale, { text }]) => [locale, text] as const))),
  ]
}

const leavesOf = (value: object, path = ''): [string, string][] =>
  Object.entries(value).flatMap(([name, inner]): [string, string][] =>
    typeof inner === 'string' ? [[path + name, inner]] : leavesOf(inner, `${path}${name}.`),
  )

const wordingOf = (trees: { lv: object; et: object; en: object }): Texts[] => {
  const byKey = new Map<string, Map<string, unknown>>()
  for (const [locale, tree] of Object.entries(trees)) {
    for (const [key, text] of leavesOf(tree)) byKey.set(key, (byKey.get(key) ?? new Map()).set(locale, text))
  }
  return [...byKey.values()]
}

const pairs = [
  ['lv', 'et'],
  ['lv', 'en'],
  ['et', 'lv'],
  ['et', 'en'],
  ['en', 'lv'],
  ['en', 'et'],
] as const

let detect: LanguageDetector
beforeAll(async () => {
  detect = await loadLanguageDetector()
})

const foundIn = (units: readonly Texts[], [from, to]: readonly [string, string]): CheckFinding[] =>
  units.flatMap((texts) =>
    checkTranslation({
      ...{ source: texts.get(from), target: texts.get(to), sourceLocale: from, targetLocale: to },
      ...{ terms: standardTerms, detect },
    }),
  )
const other = ({ code }: CheckFinding): boolean => !code.startsWith('term-')

describe('the policies of the demo', () => {
  const units = [demoContent, improvedContent].flatMap(unitsOf)

  it('are read whole', () => {
    expect(units.length).toBeGreaterThan(300)
  })

  it.each(pairs)('%s → %s have no error', (...pair) => {
    expect(foundIn(units, pair).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it.each(pairs)('%s → %s have no warning but of terms', (...pair) => {
    expect(foundIn(units, pair).filter(other)).toEqual([])
  })

  it('lv → et, lv → en: a word that is another term here, and no more', () => {
    const said = [...foundIn(units, ['lv', 'et']), ...foundIn(units, ['lv', 'en'])].map(({ values }) => values)
    expect(new Set(said.map((each) => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify({ said: 'Saņēmēja', term: 'vastuvõtja' })]),
    )
  })

  it('en → lv: the word that departs from the glossary in the policy as found', () => {
    expect(foundIn(units, ['en', 'lv']).map(({ code, values }) => [code, values])).toEqual([
      ['term-avoid', { said: 'Konfidencialitātes politika', term: 'privātuma politika' }],
    ])
  })
})

describe('the wording of the product', () => {
  const policy = wordingOf({ lv: policyLv, et: policyEt, en: policyEn })
  const admin = wordingOf({ lv: adminLv, et: adminEt, en: adminEn })

  it.each(pairs)('%s → %s has nothing but terms', (...pair) => {
    expect(foundIn(policy, pair).filter(other)).toEqual([])
    expect(foundIn(admin, pair).filter(other).length / admin.length).toBeLessThan(0.005)
  })

  it.each(pairs)('%s → %s: of a hundred texts of a policy hardly two leave a term out', (...pair) => {
    expect(foundIn(policy, pair).length / policy.length).toBeLessThan(0.02)
  })
})
