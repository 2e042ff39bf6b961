import { expect, it } from 'vitest'
import { improvedContent } from '../../../src/demo/content/improvement/index.ts'
import { demoContent } from '../../../src/demo/content/index.ts'
import { findingsOf } from '../../../src/policy/findings/find.ts'
import { identityOf } from '../../../src/policy/findings/finding.ts'
import { type SnapshotInput, snapshotSchema } from '../../../src/policy/snapshot.ts'
import { knownNames } from '../../../src/vendors/known-names.ts'
import { today } from './rule-cases.ts'

const foundIn = (site: SnapshotInput) => findingsOf({ snapshot: snapshotSchema.parse(site), today, knownNames })

it('of the demo as found, the banner pack finds these, and nothing else', () => {
  const findings = foundIn(demoContent).filter(({ pack }) => pack === 'banner')
  expect(findings.map(identityOf)).toEqual([
    'cookies-on-legitimate-interest purposes/customer-support legalBases',
    'necessary-not-justified cookieVendors/paypal strictlyNecessary',
    'necessary-not-justified cookieVendors/stripe strictlyNecessary',
  ])
})

it('every finding of the demo as found belongs to a pack whose list is asserted in full', () => {
  const packs = new Set(foundIn(demoContent).map(({ pack }) => pack))
  expect([...packs].sort()).toEqual(['banner', 'consistency', 'gdpr'])
})

it('of its improvement, nothing', () => {
  expect(foundIn(improvedContent)).toEqual([])
})
