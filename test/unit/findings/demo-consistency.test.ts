import { expect, it } from 'vitest'
import { improvedContent } from '../../../src/demo/content/improvement/index.ts'
import { demoContent } from '../../../src/demo/content/index.ts'
import { findingsOf } from '../../../src/policy/findings/find.ts'
import { identityOf } from '../../../src/policy/findings/finding.ts'
import { createSayer } from '../../../src/policy/findings/say.ts'
import { type SnapshotInput, snapshotSchema } from '../../../src/policy/snapshot.ts'
import { knownNames } from '../../../src/vendors/known-names.ts'
import { today } from './rule-cases.ts'

const findings = (content: SnapshotInput) =>
  findingsOf({ snapshot: snapshotSchema.parse(content), today, knownNames }).filter(
    ({ pack }) => pack === 'consistency',
  )

it('finds in the policy as found the words that depart from the glossary, and no more', () => {
  expect(findings(demoContent).map((finding) => `${finding.severity}: ${identityOf(finding)}`)).toEqual([
    'warning: term-departs sites/pro-balances phrases banner.links.policy lv',
    'warning: term-departs sites/pro-balances phrases legalBases.f lv',
    'warning: term-departs sites/pro-balances phrases transferTools.scc lv',
    'warning: term-departs sites/pro-balances title  lv',
  ])
})

it('names the word and the term', () => {
  const say = createSayer()
  const said = findings(demoContent).map((finding) => say(finding, 'en'))
  const terms = ['privātuma politika', 'leģitīmās intereses', 'līguma standartklauzulas', 'privātuma politika']
  const words = [
    'Konfidencialitātes politika',
    'Likumīgās intereses',
    'Standarta līguma noteikumi',
    'Konfidencialitātes politika',
  ]
  said.forEach(({ wrong, right }, index) => {
    expect(wrong).toContain(words[index])
    expect(right).toContain(terms[index])
  })
})

it('finds nothing in the improved policy', () => {
  expect(findings(improvedContent).map(identityOf)).toEqual([])
})
