import { describe, expect, it } from 'vitest'
import { improvedContent } from '../../../src/demo/content/improvement/index.ts'
import { findingsOf } from '../../../src/policy/findings/find.ts'
import { identityOf } from '../../../src/policy/findings/finding.ts'
import { type SnapshotInput, snapshotSchema } from '../../../src/policy/snapshot.ts'
import { knownNames } from '../../../src/vendors/known-names.ts'
import { bannerMutations } from './mutations/banner.ts'
import { consistencyMutations } from './mutations/consistency.ts'
import { lawMutations } from './mutations/law.ts'
import { today } from './rule-cases.ts'

const mutations = [...lawMutations, ...bannerMutations, ...consistencyMutations]

const foundIn = (site: SnapshotInput): string[] =>
  findingsOf({ snapshot: snapshotSchema.parse(site), today, knownNames }).map(identityOf)

describe('the improved demo', () => {
  it('has no finding', () => {
    expect(foundIn(improvedContent)).toEqual([])
  })

  it('is broken in more than sixty ways', () => {
    expect(new Set(mutations.map(({ name }) => name)).size).toBeGreaterThan(60)
  })

  it.each(mutations.map((mutation) => [mutation.name, mutation] as const))('%s', (_, { mutate, code, place }) => {
    const site = structuredClone(improvedContent)
    mutate(site)
    expect(foundIn(site).join('\n')).toContain(identityOf({ code, place }))
  })
})
