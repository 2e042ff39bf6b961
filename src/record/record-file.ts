/** A record of processing as a file: a workbook with a sheet for each table, or all of it in one CSV. */
import { stringify } from 'csv-stringify/sync'
import writeWorkbook, { type CellObject, type SheetData } from 'write-excel-file/node'
import type { RecordOfProcessing, RecordTable } from './table.ts'

export const recordFormats = ['xlsx', 'csv'] as const
export type RecordFormat = (typeof recordFormats)[number]

export const recordMediaTypes: Readonly<Record<RecordFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

/**
 * @example
 * await writeRecord({ record, format: 'xlsx' }) // bytes of a workbook
 */
export const writeRecord = async ({
  record,
  format,
}: {
  record: RecordOfProcessing
  format: RecordFormat
}): Promise<Buffer> => (format === 'csv' ? Buffer.from(recordCsv(record), 'utf8') : recordWorkbook(record))

/** The heading, then one table after another. Every line has as many cells (RFC 4180), and empty ones part the tables. */
const recordCsv = ({ title, facts, tables }: RecordOfProcessing): string => {
  const width = Math.max(2, ...tables.map(({ columns }) => columns.length))
  const lines = [
    [title],
    ...facts.map(({ label, value }) => [label, value]),
    ...tables.flatMap(({ name, columns, rows }) => [[], [name], columns.map(({ heading }) => heading), ...rows]),
  ]
  return csv(lines.map((line) => [...line, ...Array<string>(width - line.length).fill('')]))
}

/**
 * Lines of text as CSV that Excel reads as UTF-8. A cell that a spreadsheet would take for a formula gets an apostrophe
 * before it: names in a register are somebody's to choose, and the file is opened by somebody else.
 */
export const csv = (lines: readonly (readonly string[])[]): string =>
  stringify(
    lines.map((line) => [...line]),
    { bom: true, escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  )

const heading = { fontWeight: 'bold', backgroundColor: '#E8E8E8', wrap: true, alignVertical: 'top' } as const
const cellStyle = { wrap: true, alignVertical: 'top' } as const

/** Text and never a formula, whatever it begins with. */
const textCell = (value: string, style: Partial<CellObject> = cellStyle): CellObject => ({
  ...style,
  value,
  type: String,
})

const recordWorkbook = async (record: RecordOfProcessing): Promise<Buffer> =>
  writeWorkbook(
    record.tables.map((table, index) => {
      const above = index === 0 ? headingRows(record) : []
      return {
        sheet: table.name,
        orientation: 'landscape' as const,
        columns: table.columns.map(({ width }) => ({ width })),
        // Where the record's heading stands above the table, too much would be fixed.
        ...(index === 0 ? {} : { stickyRowsCount: 1 }),
        data: [...above, ...tableRows(table)],
      }
    }),
  ).toBuffer()

const headingRows = ({ title, facts }: RecordOfProcessing): SheetData => [
  [textCell(title, { fontWeight: 'bold', fontSize: 14 })],
  ...facts.map(({ label, value }) => [textCell(label, { fontWeight: 'bold' }), textCell(value, {})]),
  [],
]

const tableRows = ({ columns, rows }: RecordTable): SheetData => [
  columns.map((column) => textCell(column.heading, heading)),
  ...rows.map((row) => row.map((value) => textCell(value))),
]
