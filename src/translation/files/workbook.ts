/**
 * A workbook of one sheet (ECMA-376, part 1, clause 18), byte for byte the same for the same rows. It is written here since
 * `write-excel-file` leaves out characters that a text may have, mistakes a cell like `constructor` for a member of an
 * object, and stamps the time; every text stands in its cell, where it is never a formula.
 */
import { Zip, ZipDeflate } from 'fflate'
import { attributes, xmlText } from './xml-text.ts'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${mediaType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${mediaType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${mediaType}.styles+xml"/></Types>`

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${xml}<Relationships xmlns="${packages}/relationships">${targets
    .map(
      ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

/** Styles 1 and 2: of headings, and of text that wraps; both as text whatever is typed into them. */
const styles = `${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`

/** What looks like a character's number in a workbook is written so that it does not (clause 22.9.2.19). */
const cellText = (text: string): string => xmlText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))

const letterOf = (column: number): string => String.fromCharCode(65 + column)

const rowXml = (row: readonly string[], index: number): string => {
  const cells = row.map((text, column) => {
    const at = { r: `${letterOf(column)}${index + 1}`, s: index === 0 ? '1' : '2' }
    if (text === '') return ''
    return `<c${attributes({ ...at, t: 'inlineStr' })}><is><t xml:space="preserve">${cellText(text)}</t></is></c>`
  })
  return `<row r="${index + 1}">${cells.join('')}</row>`
}

function* sheetXml(rows: Iterable<readonly string[]>, widths: readonly number[]): Generator<string> {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" style="2" customWidth="1"/>`,
  )
  yield [
    `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns.join('')}</cols><sheetData>`,
  ].join('')
  let index = 0
  for (const row of rows) {
    yield rowXml(row, index)
    index += 1
  }
  yield '</sheetData></worksheet>'
}

const packedAtATime = 64 * 1024

/** Packs text as it comes, so that a large sheet is never there as a whole. */
const addFile = (archive: Zip, path: string, parts: Iterable<string>): void => {
  const file = new ZipDeflate(path, { level: 6 })
  // The archive has the time of its files on the wall, so that it is the same in every zone.
  file.mtime = new Date(1980, 0, 1)
  archive.add(file)
  let text = ''
  for (const part of parts) {
    text += part
    if (text.length < packedAtATime) continue
    file.push(Buffer.from(text))
    text = ''
  }
  file.push(Buffer.from(text), true)
}

/**
 * @param sheet its name
 * @param rows the first is the heading, and stays in sight
 * @param widths of the columns, in characters; there are 26 columns at the most
 */
export const writeWorkbook = ({
  sheet,
  rows,
  widths,
}: {
  sheet: string
  rows: Iterable<readonly string[]>
  widths: readonly number[]
}): Uint8Array => {
  const name = attributes({ name: sheet.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31), sheetId: '1', 'r:id': 'rId1' })
  const chunks: Uint8Array[] = []
  const archive = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  addFile(archive, '[Content_Types].xml', [contentTypes])
  addFile(archive, '_rels/.rels', [relationships([['officeDocument', 'xl/workbook.xml']])])
  addFile(archive, 'xl/workbook.xml', [
    `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet${name}/></sheets></workbook>`,
  ])
  addFile(archive, 'xl/_rels/workbook.xml.rels', [
    relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
  ])
  addFile(archive, 'xl/styles.xml', [styles])
  addFile(archive, 'xl/worksheets/sheet1.xml', sheetXml(rows, widths))
  archive.end()
  return Buffer.concat(chunks)
}
