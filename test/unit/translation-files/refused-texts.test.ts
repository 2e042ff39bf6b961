/** Texts that a format, or the database, cannot hold. */
import { describe, expect, it } from 'vitest'
import {
  allTicked,
  choiceOf,
  isTicked,
  noneTicked,
  tickedCount,
  toggled,
} from '../../../src/admin/translation-desk/files/ticks.ts'
import { whyUnitRefused } from '../../../src/admin/translation-desk/files/why-not-imported.ts'
import { applySegments } from '../../../src/translation/files/apply-segments.ts'
import { unitsTooLongForCells } from '../../../src/translation/files/xlsx.ts'
import { sample } from './sample.ts'

describe('a text that cannot be held', () => {
  it('is named where a cell is too small for it', () => {
    const [first, ...rest] = sample.units
    if (!first) throw new Error('The sample has no unit.')
    expect(unitsTooLongForCells(sample)).toEqual([])
    const long = { ...first, source: 'a'.repeat(32_768), target: undefined }
    expect(unitsTooLongForCells({ ...sample, units: [long, ...rest] })).toEqual([long])
  })

  it('is refused with its reason where it has half of a character', () => {
    const applied = applySegments({
      source: 'Vārds',
      target: undefined,
      segments: [{ id: 's1', source: undefined, target: ['Nimi \ud83d'] }],
    })
    expect(applied).toEqual({ outcome: 'refused', problems: [{ code: 'half-character', segment: 's1' }] })
    if (applied.outcome !== 'refused') return
    const unit = { name: 'a', label: 'a', at: undefined, before: '', after: '', state: undefined } as const
    expect(whyUnitRefused({ ...unit, action: 'refuse', code: 'problems', ...applied }, (path) => path)).toEqual([
      'ui.translationDesk.files.problems.half-character',
    ])
  })
})

describe('what is ticked', () => {
  it('follows all or none where it is not listed', () => {
    const but = toggled(allTicked, 'a')
    expect([isTicked(but, 'a'), isTicked(but, 'b'), tickedCount(but, 5000)]).toEqual([false, true, 4999])
    expect(choiceOf(but)).toEqual({ skipped: ['a'] })
    const only = toggled(noneTicked, 'a')
    expect([isTicked(only, 'a'), isTicked(only, 'b'), tickedCount(only, 5000)]).toEqual([true, false, 1])
    expect(choiceOf(only)).toEqual({ chosen: ['a'] })
    expect(toggled(but, 'a')).toEqual(allTicked)
  })
})
