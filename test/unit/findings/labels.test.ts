import { describe, expect, it } from 'vitest'
import { type Language, languages, type Rule } from '../../../src/policy/findings/rule.ts'
import { rules } from '../../../src/policy/findings/rules/index.generated.ts'
import en from '../../../translations/en/admin.json' with { type: 'json' }
import et from '../../../translations/et/admin.json' with { type: 'json' }
import lv from '../../../translations/lv/admin.json' with { type: 'json' }

type Tree = { readonly [name: string]: Tree | string }

/** "Consent" of "Consent – Art. 6(1)(a)". */
const nameOf = (label: string): string => label.split(' – ')[0] ?? label

/** Words of the forms alone: what a rule says to choose, tick, fill in or add stands there. */
const labelsIn = ({ tabs, collections, fields, blocks, options }: Record<string, Tree | string>) => {
  const texts = (tree: Tree | string, path: string): [string, string][] =>
    typeof tree === 'string'
      ? [[path, nameOf(tree)]]
      : Object.entries(tree).flatMap(([name, inner]) => texts(inner, `${path}.${name}`))
  return new Map(
    Object.entries({ tabs, collections, fields, blocks, options }).flatMap(([name, tree]) => texts(tree ?? {}, name)),
  )
}
const labels: Record<Language, ReadonlyMap<string, string>> = { lv: labelsIn(lv), et: labelsIn(et), en: labelsIn(en) }

/** They quote words that a text may have, and no label. */
const quoteExamples = new Set([
  'banner-button-unclear',
  'banner-close-accepts',
  'consequence-not-stated',
  'legitimate-interest-not-named',
  'retention-event-not-worded',
])

const quotes: Record<Language, RegExp> = { lv: /„([^”{}]+)”/g, et: /„([^“{}]+)“/g, en: /“([^”{}]+)”/g }

/** What a rule quotes in what would be right, apart from what a finding fills in. */
const quotedBy = ({ texts }: Rule, language: Language): string[] =>
  Object.entries(texts[language]).flatMap(([part, text]) =>
    part.startsWith('right') ? [...String(text).matchAll(quotes[language])].map(([, quoted = '']) => quoted) : [],
  )

const naming = rules.filter((rule: Rule) => !quoteExamples.has(rule.code) && quotedBy(rule, 'en').length > 0)

describe('what a rule tells to choose is called so in the form', () => {
  it('and many rules name a label', () => {
    expect(naming.length).toBeGreaterThan(30)
  })

  it.each(naming.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
    const quoted = { lv: quotedBy(rule, 'lv'), et: quotedBy(rule, 'et'), en: quotedBy(rule, 'en') }
    for (const language of languages) {
      for (const words of quoted[language]) {
        const paths = [...labels[language]].filter(([, label]) => label === words).map(([path]) => path)
        // The same thing under its name in each language, not another of that name.
        const inAll = paths.filter((path) =>
          languages.every((other) => quoted[other].includes(labels[other].get(path) ?? '')),
        )
        expect([words, inAll.length > 0 ? 'a label' : 'no label']).toEqual([words, 'a label'])
      }
    }
  })
})
