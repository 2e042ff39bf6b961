/** What goes out in a file and comes back unchanged is what it was, in every format. */
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { applySegments, isMadeFrom } from '../../../src/translation/files/apply-segments.ts'
import {
  type ExchangeFile,
  exchangeFormats,
  type ReadUnit,
  type UnitState,
} from '../../../src/translation/files/exchange.ts'
import { readTranslations } from '../../../src/translation/files/read-translations.ts'
import { segmentUnit } from '../../../src/translation/files/segment-unit.ts'
import { writeTranslations } from '../../../src/translation/files/write-translations.ts'
import { exchangeFile } from './exchange-arbitrary.ts'

const nameOf = ({ collection, key, path }: Pick<ReadUnit, 'collection' | 'key' | 'path'>) =>
  [collection, key, path].join('\n')

const expected = (file: ExchangeFile) => file.units.filter((unit) => segmentUnit(unit).segments.length > 0)

const statesKept: Record<(typeof exchangeFormats)[number], Partial<Record<UnitState, UnitState>>> = {
  'xliff-2.1': {},
  'xliff-1.2': {},
  po: { outdated: 'changed', approved: 'in-review' },
  csv: {},
  xlsx: {},
}

afterEach(() => {
  vi.useRealTimers()
})

describe.each(exchangeFormats)('%s', (format) => {
  const runs = format === 'xlsx' ? 60 : 200

  it('gives every text, code and state back, and importing it changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(exchangeFile, async (file) => {
        const units = expected(file)
        const read = await readTranslations({ bytes: await writeTranslations({ file, format }) })
        if (units.length === 0) {
          expect(read).toEqual({ outcome: 'refused', code: 'no-units' })
          return
        }
        expect(read).toMatchObject({ outcome: 'read', format, site: file.site, sourceLocale: 'lv', targetLocale: 'et' })
        if (read.outcome !== 'read') return
        expect(read.units.map(nameOf)).toEqual(units.map(nameOf))
        for (const [index, unit] of units.entries()) {
          const found = read.units[index]
          if (!found) throw new Error('lost')
          const { segments } = segmentUnit(unit)
          expect(found.segments).toEqual(segments)
          expect(found.sourceFingerprint).toBe(unit.sourceFingerprint)
          expect(isMadeFrom({ source: unit.source, fingerprint: unit.sourceFingerprint, read: found })).toBe(true)
          const isWhole = segments.every(({ target }) => target !== undefined)
          const said = unit.state === 'missing' ? 'changed' : unit.state
          expect(found.state).toBe(isWhole ? (statesKept[format][said] ?? said) : 'missing')
          expect(applySegments({ ...unit, segments: found.segments })).toEqual({ outcome: 'unchanged' })
        }
      }),
      { numRuns: runs },
    )
  })

  it('is the same bytes each time', async () => {
    const [file] = fc.sample(
      exchangeFile.filter(({ units }) => units.length > 3),
      { numRuns: 1, seed: 1 },
    )
    if (!file) throw new Error('no sample')
    vi.useFakeTimers({ now: Date.UTC(2025, 0, 1), toFake: ['Date'] })
    const first = Buffer.from(await writeTranslations({ file, format }))
    vi.setSystemTime(Date.UTC(2031, 5, 7, 8, 9, 10))
    expect(first.equals(await writeTranslations({ file: structuredClone(file), format }))).toBe(true)
  })
})
