import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { improvedContent } from '../../../src/demo/content/improvement/index.ts'
import { demoContent } from '../../../src/demo/content/index.ts'
import { checklistOf } from '../../../src/policy/findings/checklist.ts'
import { neededItems } from '../../../src/policy/findings/checklist-items.ts'
import { findingsOf } from '../../../src/policy/findings/find.ts'
import { identityOf } from '../../../src/policy/findings/finding.ts'
import { languages, type Rule } from '../../../src/policy/findings/rule.ts'
import { rules } from '../../../src/policy/findings/rules/index.generated.ts'
import { type Snapshot, snapshotSchema } from '../../../src/policy/snapshot.ts'
import { anySnapshot } from '../policy-arbitrary.ts'
import { cardOf, recipient, without } from './changes.ts'
import { today } from './rule-cases.ts'
import { type Change, rowOf, soundSite } from './sound-site.ts'

const checklist = (snapshot: Snapshot) => checklistOf({ snapshot, findings: findingsOf({ snapshot, today }) })

/** Each item as one word, and why where it is not asked for. */
const states = (snapshot: Snapshot) =>
  Object.fromEntries(
    checklist(snapshot).map(({ id, state }) => [
      id,
      state.state === 'not-applicable' ? `not applicable: ${state.reason.en}` : state.state,
    ]),
  )

const stateOf = (id: string, ...changes: Change[]) => states(soundSite(...changes))[id]

const fromOthers = {
  '14-1-d': 'not applicable: No data come from third parties.',
  '14-2-f': 'not applicable: No data come from third parties.',
  '14-3': 'not applicable: No data come from third parties.',
}

it('a sound site satisfies each item that is asked of it', () => {
  expect(states(soundSite())).toEqual({
    '13-1-a': 'satisfied',
    '13-1-b': 'not applicable: No data protection officer is given.',
    '13-1-c': 'satisfied',
    '13-1-d': 'satisfied',
    '13-1-e': 'satisfied',
    '13-1-f': 'satisfied',
    '13-2-a': 'satisfied',
    '13-2-b': 'satisfied',
    '13-2-c': 'satisfied',
    '13-2-d': 'satisfied',
    '13-2-e': 'satisfied',
    '13-2-f': 'not applicable: No automated decisions are made, and the policy says so.',
    '13-3': 'satisfied',
    ...fromOthers,
  })
})

it('says item by item what the policy of the demo lacks', () => {
  expect(states(snapshotSchema.parse(demoContent))).toEqual({
    '13-1-a': 'satisfied',
    '13-1-b': 'not applicable: No data protection officer is given.',
    '13-1-c': 'findings',
    '13-1-d': 'findings',
    '13-1-e': 'satisfied',
    '13-1-f': 'findings',
    '13-2-a': 'findings',
    '13-2-b': 'findings',
    '13-2-c': 'findings',
    '13-2-d': 'findings',
    '13-2-e': 'findings',
    '13-2-f': 'findings',
    '13-3': 'satisfied',
    ...fromOthers,
  })
})

it('nothing is left to find in the improved demo', () => {
  const left = checklist(snapshotSchema.parse(improvedContent)).filter(({ state }) => state.state === 'findings')
  expect(left).toEqual([])
})

it('names the findings of an item', () => {
  const item = checklist(snapshotSchema.parse(demoContent)).find(({ id }) => id === '13-1-d')
  expect(item).toMatchObject({
    article: 'Art. 13(1)(d)',
    article14: 'Art. 14(2)(b)',
    state: {
      state: 'findings',
      findings: [
        'legitimate-interest-not-named purposes/customer-support legitimateInterest',
        'legitimate-interest-not-named purposes/enquiries legitimateInterest',
      ],
    },
  })
})

const everyPurpose =
  (facts: object): Change =>
  ({ purposes }) => {
    for (const row of purposes ?? []) Object.assign(row, facts)
  }
const officer: Change = ({ site }) => {
  site.controller.dataProtectionOfficer = { name: 'Anna Bērziņa', email: 'dpo@veikals.example' }
}
const onlyNecessary: Change = (site) => {
  site.cookieVendors = site.cookieVendors?.filter(({ category }) => category === 'necessary')
}
const nobody: Change = (site) => {
  site.processors = []
  everyPurpose({ recipients: [] })(site)
  rowOf(site.cookieVendors, 'google-analytics').provider = undefined
}
const decides: Change = ({ purposes }) => {
  Object.assign(rowOf(purposes, 'fraud'), {
    automatedDecision: 'used',
    automatedDecisionLogic: { lv: 'pēc summas', et: 'summa järgi', en: 'by the sum' },
  })
}
const fromThirdParties: Change = ({ dataCategories }) => {
  for (const row of dataCategories ?? []) row.source = 'third-party'
}
const shownFromThirdParties: Change = (site) => {
  fromThirdParties(site)
  rowOf(site.sections, 'categories').body = [{ blockType: 'dataCategories', id: 'others', source: 'third-party' }]
}
const emptied =
  (register: 'purposes' | 'processors' | 'rights' | 'retentionRules'): Change =>
  (site) => {
    site[register] = []
  }

describe('each item in each of its states', () => {
  it.each<[item: string, state: string, why: string, ...changes: Change[]]>([
    ['13-1-a', 'findings', 'no section says who the controller is', cardOf('email')],
    ['13-1-b', 'findings', 'an officer whom no section shows', officer],
    ['13-1-b', 'satisfied', 'an officer on the card', officer, cardOf('name', 'email', 'dataProtectionOfficer')],
    ['13-1-c', 'findings', 'no purposes', emptied('purposes')],
    ['13-1-d', 'findings', 'not named', everyPurpose({ legalBases: ['f'] })],
    [
      '13-1-d',
      'not applicable: No purpose rests on legitimate interests.',
      'other bases',
      everyPurpose({ legalBases: ['b'] }),
    ],
    ['13-1-e', 'not applicable: The register has no recipients.', 'nobody receives data', nobody],
    ['13-1-f', 'findings', 'no safeguard', recipient({ transferTools: [] })],
    [
      '13-1-f',
      'not applicable: No recipient of the register is outside the EEA.',
      'Ireland',
      recipient({ country: 'IE' }),
    ],
    ['13-2-a', 'findings', 'no rules', emptied('retentionRules')],
    ['13-2-b', 'findings', 'no rights', emptied('rights')],
    ['13-2-c', 'findings', 'no right to withdraw', emptied('rights')],
    [
      '13-2-c',
      'not applicable: Neither purposes nor cookies rest on consent.',
      'no consent, whatever rights are shown',
      everyPurpose({ legalBases: ['b'] }),
      onlyNecessary,
      without('rights'),
    ],
    ['13-2-d', 'findings', 'rights are not shown', without('rights')],
    ['13-2-e', 'findings', 'provided data are not shown', without('dataCategories')],
    ['13-2-e', 'not applicable: All data come from third parties.', 'none provided', fromThirdParties],
    ['13-2-f', 'findings', 'nothing stated', everyPurpose({ automatedDecision: 'not-stated' })],
    ['13-2-f', 'findings', 'the policy does not say that there are none', without('automatedDecisions')],
    ['13-2-f', 'satisfied', 'used, explained and shown', decides],
    ['13-2-f', 'not applicable: The register has no purposes.', 'no purposes', emptied('purposes')],
    ['14-1-d', 'findings', 'not shown', fromThirdParties],
    ['14-1-d', 'satisfied', 'shown', shownFromThirdParties],
    ['14-2-f', 'findings', 'not shown', fromThirdParties],
    ['14-2-f', 'satisfied', 'shown', shownFromThirdParties],
    [
      '14-3',
      'not applicable: This is about when people are told, not about what the policy says: keep to the term of one month.',
      'data from others',
      fromThirdParties,
    ],
  ])('%s is %s: %s', (id, state, _, ...changes) => {
    expect(stateOf(id, ...changes)).toBe(state)
  })

  it('recipients that no section names are found', () => {
    const changes = [without('recipients'), without('vendors'), without('purposes')]
    expect(stateOf('13-1-e', ...changes)).toBe('findings')
  })

  it('what publishing sees to is said with the reason', () => {
    const item = checklist(soundSite()).find(({ id }) => id === '13-3')
    expect(item?.state).toMatchObject({ state: 'satisfied', reason: { en: expect.stringContaining('material') } })
  })
})

it('every rule answers for items that there are, and every item but two has a rule', () => {
  const answered = new Set(rules.flatMap((rule: Rule) => rule.items ?? []))
  const ids = neededItems.map(({ id }) => id)
  expect([...answered].filter((id) => !ids.some((each) => each === id))).toEqual([])
  // The materiality of changes answers for the one, and no text of a policy for the other.
  expect(ids.filter((id) => !answered.has(id))).toEqual(['13-3', '14-3'])
})

it('a rule of a host can answer for an item', () => {
  const snapshot = soundSite()
  const place = { collection: 'sites' as const, key: 'veikals' }
  const texts = { title: 'Own', wrong: 'Wrong', right: 'Right' }
  const rule: Rule = {
    code: 'own-rule',
    severity: 'note',
    pack: 'own',
    source: { kind: 'own' },
    items: ['13-1-a'],
    texts: { lv: texts, et: texts, en: texts },
    check: () => [{ place }],
  }
  const findings = findingsOf({ snapshot, today, moreRules: [rule] })
  expect(checklistOf({ snapshot, findings, moreRules: [rule] })[0]?.state).toEqual({
    state: 'findings',
    findings: ['own-rule sites/veikals'],
  })
})

it('whatever a site holds, every item has a state, and its findings are among those of the site', () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      const findings = findingsOf({ snapshot, today })
      const known = new Set(findings.map(identityOf))
      const list = checklistOf({ snapshot, findings })
      expect(list.map(({ id }) => id)).toEqual(neededItems.map(({ id }) => id))
      for (const { state, need } of list) {
        for (const language of languages) expect(need[language].length).toBeGreaterThan(10)
        if (state.state === 'findings') expect(state.findings.every((identity) => known.has(identity))).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})
