import { describe, expect, it } from 'vitest'
import { formatText } from '../../../src/cli/format-text.ts'
import { demoContent } from '../../../src/demo/content/index.ts'
import { checklistOf } from '../../../src/policy/findings/checklist.ts'
import { findingsOf } from '../../../src/policy/findings/find.ts'
import { identityOf } from '../../../src/policy/findings/finding.ts'
import { languages } from '../../../src/policy/findings/rule.ts'
import { countItems, sayChecklist } from '../../../src/policy/findings/say-checklist.ts'
import { snapshotSchema } from '../../../src/policy/snapshot.ts'
import { today } from './rule-cases.ts'

const snapshot = snapshotSchema.parse(demoContent)
const findings = findingsOf({ snapshot, today })
const checklist = checklistOf({ snapshot, findings })
const said = (language: string) => sayChecklist(checklist, language)
const item = (id: string, language: string) => said(language).find((each) => each.id === id)

describe('the checklist of Art. 13 and 14, told to a reader', () => {
  it.each([
    [
      'lv',
      'VDAR 13. panta 1. punkta b) apakšpunkts, 14. panta 1. punkta b) apakšpunkts',
      'Datu aizsardzības speciālists nav norādīts.',
    ],
    ['et', 'IKÜM artikli 13 lõike 1 punkt b, artikli 14 lõike 1 punkt b', 'Andmekaitsespetsialisti ei ole märgitud.'],
    ['en', 'GDPR Art. 13(1)(b), Art. 14(1)(b)', 'No data protection officer is given.'],
    ['de', 'GDPR Art. 13(1)(b), Art. 14(1)(b)', 'No data protection officer is given.'],
    [
      'lv-LV',
      'VDAR 13. panta 1. punkta b) apakšpunkts, 14. panta 1. punkta b) apakšpunkts',
      'Datu aizsardzības speciālists nav norādīts.',
    ],
  ])('cites the articles and gives the reason in %s', (language, article, reason) => {
    expect(item('13-1-b', language)).toMatchObject({ article, reason, state: 'not-applicable', findings: [] })
  })

  it('names the findings of an item, and gives no reason beside them', () => {
    expect(item('13-1-d', 'lv')).toEqual({
      id: '13-1-d',
      article: 'VDAR 13. panta 1. punkta d) apakšpunkts, 14. panta 2. punkta b) apakšpunkts',
      need: 'Leģitīmās intereses, uz kurām balstās apstrāde',
      state: 'findings',
      reason: null,
      findings: findings.filter(({ code }) => code === 'legitimate-interest-not-named').map(identityOf),
    })
  })

  it('cites Art. 14 alone where Art. 13 asks for nothing', () => {
    expect(item('14-2-f', 'en')?.article).toBe('GDPR Art. 14(2)(f)')
    expect(item('13-2-e', 'en')?.article).toBe('GDPR Art. 13(2)(e)')
  })

  it.each(languages)('leaves no item without words in %s', (language) => {
    for (const { article, need, reason, state } of said(language)) {
      expect(article).not.toContain(language === 'en' ? '.pants' : 'Art.')
      expect(need).not.toBe('')
      if (state === 'not-applicable') expect(reason).not.toBeNull()
    }
  })

  it('counts the items in each state', () => {
    expect(countItems(said('en'))).toEqual({ satisfied: 3, 'not-applicable': 4, findings: 9 })
  })
})

it('on a command line it is one line, with the items that have findings', () => {
  const site = { site: 'shop', name: 'Shop', ready: true, findings: [], checklist: said('lv') }
  expect(formatText([site])).toContain(
    '  GDPR Art. 13 and 14: satisfied: 3, not applicable: 4, with findings: 9 (13(1)(c), 13(1)(d), 13(1)(f), 13(2)(a)',
  )
  const sound = said('en').filter(({ state }) => state === 'satisfied')
  expect(formatText([{ ...site, checklist: sound }])).toMatch(/satisfied: 3, not applicable: 0, with findings: 0$/m)
})
