/** XLSX with one sheet. */
import type { ExchangeFile, ExchangeUnit, ReadTranslations, Refusal } from './exchange.ts'
import { readSheetRows } from './sheet-rows.ts'
import { isHeading, tableOf, tableReader } from './table.ts'
import { unpackWorkbook } from './unpack-workbook.ts'
import { writeWorkbook } from './workbook.ts'

const widths = [34, 24, 60, 60, 12, 30, 12]
/** Of Excel: what is longer it takes for damage. */
const longestCell = 32_767

const fits = (row: readonly string[]): boolean => row.every(({ length }) => length <= longestCell)

/** The units that a workbook cannot hold, since one of their texts is too long for a cell. */
export const unitsTooLongForCells = (file: ExchangeFile): ExchangeUnit[] =>
  file.units.filter((unit) => ![...tableOf({ ...file, units: [unit] })].every(fits))

function* fitting(rows: Iterable<string[]>): Generator<string[]> {
  for (const row of rows) {
    if (!fits(row)) throw new RangeError(`A text of ${row[0]} is too long for a cell.`)
    yield row
  }
}

/**
 * The same bytes for the same file.
 *
 * @throws where a text is too long for a cell: {@link unitsTooLongForCells} tells of which units
 */
export const writeXlsx = (file: ExchangeFile): Uint8Array =>
  writeWorkbook({ sheet: `${file.sourceLocale} ${file.targetLocale}`, rows: fitting(tableOf(file)), widths })

export const readXlsx = (bytes: Uint8Array): ReadTranslations => {
  const unpacked = unpackWorkbook(bytes)
  if ('code' in unpacked) return { outcome: 'refused', ...unpacked }
  const table = tableReader()
  let isFirst = true
  const take = (row: readonly string[]): Refusal | undefined => {
    if (!isFirst) return table.row(row)
    isFirst = false
    if (!isHeading(row)) return { code: 'unknown-format' }
    table.heading(row)
    return undefined
  }
  const refusal = readSheetRows(unpacked.files, take)
  return refusal ? { outcome: 'refused', ...refusal } : table.finish('xlsx')
}
