/** CSV as RFC 4180 has it and spreadsheets read it, and as they write it: with commas, semicolons or tabs. */
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { decode } from './decode.ts'
import type { ExchangeFile, ReadTranslations, Refusal } from './exchange.ts'
import { guardFormula, unguardFormula } from './formula-guard.ts'
import { isHeading, tableOf, tableReader } from './table.ts'

/** The same bytes for the same file. */
export const writeCsv = (file: ExchangeFile): Uint8Array =>
  Buffer.from(
    stringify(
      Array.from(tableOf(file), (row) => row.map(guardFormula)),
      { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
    ),
  )

const delimiters = [',', ';', '\t'] as const

const cellsOf = (line: string, delimiter: string): string[] =>
  line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))

/** What separates the cells of a table of ours; `undefined` where the first line is no heading of one. */
export const delimiterOf = (text: string): (typeof delimiters)[number] | undefined => {
  const line = text.slice(0, 2000).split(/\r?\n/, 1)[0] ?? ''
  return delimiters.find((delimiter) => isHeading(cellsOf(line, delimiter)))
}

const isText = (row: unknown): row is string[] => Array.isArray(row) && row.every((cell) => typeof cell === 'string')

/** Thrown to end the parser's work early. */
const stop = new Error('The rest is not read.')

export const readCsv = (bytes: Uint8Array): ReadTranslations => {
  const text = decode(bytes)
  if (text === undefined) return { outcome: 'refused', code: 'not-utf8' }
  const table = tableReader()
  let refusal: Refusal | undefined
  let isFirst = true
  const take = (row: unknown): null => {
    if (!isText(row)) return null
    const cells = row.map(unguardFormula)
    if (isFirst) table.heading(cells)
    else refusal = table.row(cells)
    isFirst = false
    if (refusal) throw stop
    return null
  }
  try {
    parse(text, {
      delimiter: delimiterOf(text) ?? ',',
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: take,
    })
  } catch (error) {
    if (refusal) return { outcome: 'refused', ...refusal }
    const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : undefined
    const detail = error instanceof Error ? error.message.slice(0, 300) : ''
    return { outcome: 'refused', code: 'malformed', ...(line ? { line } : {}), detail }
  }
  return table.finish('csv')
}
