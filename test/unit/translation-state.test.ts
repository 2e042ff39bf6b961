import { describe, expect, it } from 'vitest'
import { unitFingerprints } from '../../src/translation/fingerprint.ts'
import { type Approval, missingUnits, outdatedUnits, sourceState, targetState } from '../../src/translation/state.ts'

const source = (texts: Record<string, unknown>, facts = {}): Approval => ({
  facts,
  texts,
  sourceFingerprints: unitFingerprints(texts),
})
const target = (texts: Record<string, unknown>, against: Approval): Approval => ({
  facts: undefined,
  texts,
  sourceFingerprints: unitFingerprints(against.texts),
})

const first = source({ title: 'Vispārīgi', text: 'Teksts' })
const second = source({ title: 'Vispārīgi', text: 'Cits teksts' })
const estonian = { title: 'Üldist', text: 'Tekst' }

describe('the source', () => {
  it.each([
    ['is as approved', { facts: {}, texts: first.texts }, first, 'approved'],
    ['has another text', { facts: {}, texts: second.texts }, first, 'changed'],
    ['has another fact', { facts: { parent: 1 }, texts: first.texts }, first, 'changed'],
    ['has lost a text', { facts: {}, texts: { title: 'Vispārīgi' } }, first, 'changed'],
    ['was never marked ready', { facts: {}, texts: first.texts }, undefined, 'changed'],
  ] as const)('%s', (_, working, approved, state) => {
    expect(sourceState(working, approved)).toBe(state)
  })

  it('has not changed where only the ids of inline nodes did, which every read makes anew', () => {
    const rich = (id: string) => ({
      root: { children: [{ type: 'inlineBlock', fields: { id, blockType: 'site-name' } }] },
    })
    expect(sourceState({ facts: {}, texts: { text: rich('a') } }, source({ text: rich('b') }))).toBe('approved')
  })
})

describe('a translation', () => {
  it.each([
    ['has nothing yet', {}, undefined, first, 'missing'],
    ['is saved and not marked ready', estonian, undefined, first, 'changed'],
    ['is as approved', estonian, target(estonian, first), first, 'approved'],
    ['is saved differently', { ...estonian, title: 'Üldinfo' }, target(estonian, first), first, 'changed'],
    ['was approved against an older source', estonian, target(estonian, first), second, 'outdated'],
    ['was approved before the source went back', estonian, target(estonian, first), first, 'approved'],
    ['lacks a text that the source has', { title: 'Üldist' }, target({ title: 'Üldist' }, first), first, 'missing'],
    ['waits for a source that was never marked ready', estonian, undefined, undefined, 'missing'],
    ['has nothing to translate', {}, undefined, source({}), 'approved'],
  ] as const)('%s', (_, working, approved, against, state) => {
    expect(targetState({ working, approved, source: against })).toBe(state)
  })

  it('is out of date in just the texts whose source changed', () => {
    expect(outdatedUnits(second, target(estonian, first))).toEqual(['text'])
  })

  it('lacks no text that a locale may do without', () => {
    expect(missingUnits({ title: 'a', 'own.1.words?': 'b' }, {})).toEqual(['title'])
  })
})
