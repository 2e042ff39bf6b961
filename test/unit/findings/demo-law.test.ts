import { expect, it } from 'vitest'
import { improvedContent } from '../../../src/demo/content/improvement/index.ts'
import { demoContent } from '../../../src/demo/content/index.ts'
import { findingsOf } from '../../../src/policy/findings/find.ts'
import { identityOf } from '../../../src/policy/findings/finding.ts'
import type { Pack } from '../../../src/policy/findings/rule.ts'
import { createSayer } from '../../../src/policy/findings/say.ts'
import { type SnapshotInput, snapshotSchema } from '../../../src/policy/snapshot.ts'
import { today } from './rule-cases.ts'

const law = new Set<Pack>(['gdpr', 'latvia', 'estonia'])

const findings = (content: SnapshotInput) =>
  findingsOf({ snapshot: snapshotSchema.parse(content), today }).filter(({ pack }) => law.has(pack))

it('finds in the policy as found all that it lacks by law, and nothing that it has', () => {
  expect(findings(demoContent).map((finding) => `${finding.severity}: ${identityOf(finding)}`)).toEqual([
    'error: authority-not-named sites/pro-balances controller.supervisoryAuthority',
    'error: complaint-right-missing sites/pro-balances rights A77',
    'error: data-category-without-purpose dataCategories/server-logs',
    'error: data-category-without-retention dataCategories/device',
    'error: dpf-never-checked processors/google transferCheckedAt',
    'error: dpf-never-checked processors/google-maps transferCheckedAt',
    'error: dpf-never-checked processors/intercom transferCheckedAt',
    'error: dpf-never-checked processors/mailchimp transferCheckedAt',
    'error: dpf-never-checked processors/meta transferCheckedAt',
    'error: dpf-never-checked processors/microsoft transferCheckedAt',
    'error: dpf-never-checked processors/stripe transferCheckedAt',
    'error: dpf-never-checked processors/vimeo transferCheckedAt',
    'error: dpf-never-checked processors/youtube transferCheckedAt',
    'error: legitimate-interest-not-named purposes/customer-support legitimateInterest',
    'error: legitimate-interest-not-named purposes/enquiries legitimateInterest',
    'error: obligation-not-stated dataCategories/account obligation',
    'error: obligation-not-stated dataCategories/addresses obligation',
    'error: obligation-not-stated dataCategories/email obligation',
    'error: obligation-not-stated dataCategories/messages obligation',
    'error: obligation-not-stated dataCategories/name obligation',
    'error: obligation-not-stated dataCategories/order-history obligation',
    'error: obligation-not-stated dataCategories/phone obligation',
    'error: right-missing sites/pro-balances rights A18',
    'error: safeguard-copy-not-stated sites/pro-balances safeguardCopy.way',
    'warning: automated-decisions-not-stated sites/pro-balances',
    'warning: legal-obligation-without-law retentionRules/orders legalSource',
    'warning: objection-only-to-marketing rights/objection-to-marketing name',
    'warning: purpose-without-retention purposes/behaviour-analysis retentionRules',
    'warning: purpose-without-retention purposes/consumer-disputes retentionRules',
    'warning: purpose-without-retention purposes/traffic-measurement retentionRules',
    'warning: withdrawal-not-explained rights/consent-withdrawal description',
  ])
})

it('finds nothing in the improved policy', () => {
  expect(findings(improvedContent).map(identityOf)).toEqual([])
})

it('tells a Latvian lawyer in Latvian what the policy as found lacks', () => {
  const say = createSayer()
  const [authority] = findings(demoContent)
  expect(authority && say(authority, 'lv')).toEqual({
    title: 'Nav nosaukta uzraudzības iestāde',
    wrong: 'Vietnei nav norādīts, kurai uzraudzības iestādei var iesniegt sūdzību.',
    right:
      'Vietnes cilnē „Pārzinis” izvēlieties Datu valsts inspekciju, Igaunijas Datu aizsardzības inspekciju vai nosauciet citu iestādi.',
    source: 'VDAR 13. panta 2. punkta d) apakšpunkts',
  })
})
