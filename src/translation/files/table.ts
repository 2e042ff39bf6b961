/** Units as a table, for those with no tool: a row for each segment, codes as tags, states by their names here. */
import { collectUnits } from './collect-units.ts'
import { hasContent } from './content.ts'
import { contentOfTagged } from './content-builder.ts'
import { type Content, type ExchangeFile, type ExchangeFormat, type ReadTranslations, unitStates } from './exchange.ts'
import { prepareUnit } from './prepared-unit.ts'
import { taggedText } from './tagged-text.ts'

type Column = 'unit' | 'label' | 'source' | 'target' | 'state' | 'note' | 'fingerprint'

const columns: readonly Column[] = ['unit', 'label', 'source', 'target', 'state', 'note', 'fingerprint']

/** Of a row as it is read: `source (lv)`. */
const headingPattern = /^\s*([a-z]+)\s*(?:\(\s*([A-Za-z0-9_-]{1,40})\s*\))?\s*$/i

/** Headings, then a row for each segment; the same for the same file. */
export function* tableOf(file: ExchangeFile): Generator<string[]> {
  const headings: Record<Column, string> = {
    unit: 'unit',
    label: 'label',
    source: `source (${file.sourceLocale})`,
    target: `target (${file.targetLocale})`,
    state: 'state',
    note: 'note',
    fingerprint: 'fingerprint',
  }
  yield columns.map((column) => headings[column])
  for (const unit of file.units) {
    const prepared = prepareUnit(file, unit)
    for (const segment of prepared?.segments ?? []) {
      const row: Record<Column, string> = {
        unit: segment.name,
        label: prepared?.label ?? '',
        source: taggedText(segment.source),
        target: segment.target ? taggedText(segment.target) : '',
        state: segment.state,
        note: prepared?.notes.join('\n') ?? '',
        fingerprint: prepared?.fingerprint ?? '',
      }
      yield columns.map((column) => row[column])
    }
  }
}

/** Whether a row is the heading of such a table, whatever the order of its columns. */
export const isHeading = (row: readonly string[]): boolean => {
  const names = row.map((cell) => headingPattern.exec(cell)?.[1]?.toLowerCase())
  return names.includes('unit') && names.includes('target')
}

const contentOf = (cell: string | undefined): Content | undefined => {
  const content = contentOfTagged(cell ?? '')
  return hasContent(content) ? content : undefined
}

/** Takes rows one after another: the heading first. */
export const tableReader = () => {
  const collected = collectUnits()
  const places = new Map<string, number>()
  const sources: string[] = []
  const targets: string[] = []
  const cell = (row: readonly string[], column: Column) => {
    const place = places.get(column)
    return place === undefined ? undefined : row[place]
  }
  return {
    heading: (row: readonly string[]): void => {
      for (const [place, text] of row.entries()) {
        const [, name = '', language] = headingPattern.exec(text) ?? []
        const column = columns.find((each) => each === name.toLowerCase())
        if (column === undefined || places.has(column)) continue
        places.set(column, place)
        if (language && column === 'source') sources.push(language)
        if (language && column === 'target') targets.push(language)
      }
    },
    /** Rows without a unit are what somebody has written beside. */
    row: (row: readonly string[]) => {
      const name = cell(row, 'unit')?.trim() ?? ''
      if (name === '') return undefined
      const target = contentOf(cell(row, 'target'))
      const said = cell(row, 'state')?.trim()
      const state = unitStates.find((each) => each === said)
      return collected.add({
        name,
        source: contentOf(cell(row, 'source')),
        target,
        // Few who fill in a translation change the word beside it.
        state: target && state === 'missing' ? 'changed' : target ? state : 'missing',
        fingerprint: cell(row, 'fingerprint')?.trim(),
      })
    },
    finish: (format: ExchangeFormat): ReadTranslations => {
      const found = collected.finish({ sources, targets })
      return 'code' in found ? { outcome: 'refused', ...found } : { outcome: 'read', format, ...found }
    },
  }
}
