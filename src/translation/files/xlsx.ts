/** XLSX with one sheet. */
import { zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { type ExchangeFile, exchangeLimits, type ReadTranslations } from './exchange.ts'
import { isHeading, tableOf, tableReader } from './table.ts'
import { unpackWorkbook } from './unpack-workbook.ts'
import { writeWorkbook } from './workbook.ts'

const widths = [34, 24, 60, 60, 12, 30, 12]
/** Of Excel: what is longer it takes for damage. */
const longestCell = 32_767

/** The same bytes for the same file. A row whose text is too long for a cell is left out. */
export const writeXlsx = (file: ExchangeFile): Uint8Array =>
  writeWorkbook({
    sheet: `${file.sourceLocale} ${file.targetLocale}`,
    rows: tableOf(file).filter((row) => row.every(({ length }) => length <= longestCell)),
    widths,
  })

const cellText = (cell: unknown): string => {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return typeof cell === 'number' ? String(cell) : ''
}

export const readXlsx = async (bytes: Uint8Array): Promise<ReadTranslations> => {
  const unpacked = unpackWorkbook(bytes)
  if ('code' in unpacked) return { outcome: 'refused', ...unpacked }
  let rows: unknown[][]
  try {
    // Packed again without compression, so that the reader sees what was measured and nothing else.
    rows = await readSheet(Buffer.from(zipSync(unpacked.files, { level: 0 }).buffer), 1, { trim: false })
  } catch (error) {
    return { outcome: 'refused', code: 'malformed', detail: error instanceof Error ? error.message.slice(0, 300) : '' }
  }
  const table = tableReader()
  const heading = rows[0]?.map(cellText) ?? []
  if (!isHeading(heading)) return { outcome: 'refused', code: 'unknown-format' }
  table.heading(heading)
  let length = 0
  for (const cells of rows.slice(1)) {
    const row = cells.map(cellText)
    // Cells share their texts: a small file can have a large one in each.
    for (const cell of row) length += cell.length
    if (length > exchangeLimits.bytes) {
      return { outcome: 'refused', code: 'too-large', limit: exchangeLimits.bytes, of: 'bytes' }
    }
    const refusal = table.row(row)
    if (refusal) return { outcome: 'refused', ...refusal }
  }
  return table.finish('xlsx')
}
