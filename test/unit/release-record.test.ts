import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Materiality } from '../../src/policy/material/materiality.ts'
import { decideMateriality } from '../../src/release/decide-materiality.ts'
import { type ReleaseRecord, sealRecord, verifyRecord } from '../../src/release/record.ts'

const record: ReleaseRecord = {
  schema: 'release-record/1',
  site: 'veikals',
  release: 2,
  publishedAt: '2026-01-05T08:00:00.000Z',
  publishedBy: { id: '7', name: 'Anna' },
  materiality: {
    proposed: true,
    decided: false,
    reasons: [
      { code: 'recipient-new', register: 'recipients', row: 'dpd', values: { lv: { name: 'DPD' } }, categories: [] },
    ],
    renew: [],
    editorialReason: 'DPD bija saņēmējs arī līdz šim.',
  },
  outdated: [],
  unready: [],
  findings: [],
}

describe('the record of a release', () => {
  const sealed = sealRecord(record)

  it('is the one whose hash was published, also after a database has kept it in its own order of keys', () => {
    const kept = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(sealed.record).reverse())))
    expect(verifyRecord({ record: kept, salt: sealed.salt, sha256: sealed.sha256 })).toEqual({
      outcome: 'verified',
      record,
    })
  })

  it.each<[string, Partial<Parameters<typeof verifyRecord>[0]>]>([
    ['a word', { record: { ...record, publishedBy: { id: '7', name: 'Jānis' } } }],
    ['a field more', { record: { ...record, note: 'x' } }],
    ['the salt', { salt: '0'.repeat(64) }],
    ['the hash', { sha256: '0'.repeat(64) }],
    ['all of it', { record: null }],
  ])('is not, once somebody changed %s', (_, change) => {
    expect(verifyRecord({ ...sealed, ...change })).toEqual({ outcome: 'altered' })
  })

  it('has a salt of its own each time, so that equal records have other hashes', () => {
    const again = sealRecord(record)
    expect(sealed.salt).toMatch(/^[0-9a-f]{64}$/)
    expect([again.salt === sealed.salt, again.sha256 === sealed.sha256]).toEqual([false, false])
  })

  it('in a form that is not known here is still told from an altered one', () => {
    const salt = '00'.repeat(32)
    // Canonical JSON of a record with one field.
    const sha256 = createHash('sha256').update(`${salt}{"schema":"release-record/9"}`).digest('hex')
    expect(verifyRecord({ record: { schema: 'release-record/9' }, salt, sha256 })).toEqual({ outcome: 'unknown-form' })
  })
})

describe('what a publisher decides', () => {
  const material: Materiality = {
    material: true,
    reasons: [],
    renew: ['statistics'],
    inUse: ['statistics', 'marketing'],
  }
  const editorial: Materiality = { ...material, material: false, renew: [] }
  const missing = { outcome: 'refused', code: 'editorial-reason-missing' }

  it.each([
    ['nothing: as proposed', material, false, {}, { outcome: 'decided', material: true, renew: ['statistics'] }],
    ['nothing: as proposed', editorial, false, {}, { outcome: 'decided', material: false, renew: [] }],
    [
      'to raise it: everything is asked again',
      editorial,
      false,
      { material: true },
      { outcome: 'decided', material: true, renew: ['statistics', 'marketing'] },
    ],
    ['to lower it, without a reason', material, false, { material: false }, missing],
    ['to lower it, with a blank one', material, false, { material: false, editorialReason: ' \u0000\n' }, missing],
    [
      'to lower it, with a reason',
      material,
      false,
      { material: false, editorialReason: ' Labota kļūda.\u0000 ' },
      { outcome: 'decided', material: false, renew: [], editorialReason: 'Labota kļūda.' },
    ],
    [
      'a reason that is not needed: it is not kept',
      editorial,
      false,
      { material: false, editorialReason: 'x' },
      { outcome: 'decided', material: false, renew: [] },
    ],
    [
      'to lower the first release: it is material all the same',
      material,
      true,
      { material: false },
      { outcome: 'decided', material: true, renew: ['statistics'] },
    ],
  ])('%s', (_, proposed, isFirst, order, decision) => {
    expect(decideMateriality({ proposed, first: isFirst, order })).toEqual(decision)
  })
})
