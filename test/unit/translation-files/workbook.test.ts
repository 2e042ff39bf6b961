/** Workbooks between us and other programs. */
import { strToU8, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { expect, it } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { readTranslations } from '../../../src/translation/files/read-translations.ts'
import { tableOf } from '../../../src/translation/files/table.ts'
import { writeTranslations } from '../../../src/translation/files/write-translations.ts'
import { sample } from './sample.ts'
import { name } from './small-files.ts'

it('is read by another program as the table that it was made of', async () => {
  const bytes = await writeTranslations({ file: sample, format: 'xlsx' })
  const rows = await readSheet(Buffer.from(bytes), 1, { trim: false })
  expect(rows.map((row) => row.map((cell) => cell ?? ''))).toEqual([...tableOf(sample)])
})

it('is read when another program has written it', async () => {
  const rows = [...tableOf(sample)].map((row) => row.map((value) => ({ value, type: String })))
  const bytes = await writeWorkbook([{ sheet: 'x', data: rows }]).toBuffer()
  const ours = await readTranslations({ bytes: await writeTranslations({ file: sample, format: 'xlsx' }) })
  expect(await readTranslations({ bytes })).toEqual(ours)
})

it.each([
  ['a text with parts in bold, and how it is read aloud', 's', '0', 'Nimi ja aadress'],
  ['a text with the number of a character', 's', '1', 'üks\nkaks'],
  ['a text that is not there', 's', '9', undefined],
  ['a number', 'n', '12.50', '12.5'],
  ['what a formula came to', 'str', 'Kokku', 'Kokku'],
  ['an error', 'e', '#N/A', undefined],
  ['a word that a spreadsheet takes for its own', 'b', '1', 'TRUE'],
])('%s', async (_, type, value, text) => {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const inline = (cell: string, content: string) => `<c r="${cell}" t="inlineStr"><is><t>${content}</t></is></c>`
  const bytes = zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="a" sheetId="4" r:id="rId7"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Target="styles.xml"/><Relationship Id="rId7" Target="/xl/worksheets/other.xml"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      `<sst ${main}><si><r><t>Nimi </t></r><r><rPr><b/></rPr><t>ja aadress</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>üks_x000D__x000A_kaks</t></si></sst>`,
    ),
    'xl/worksheets/other.xml': strToU8(
      `<worksheet ${main}><sheetData><row r="1">${inline('A1', 'unit')}${inline('C1', 'target')}</row><row r="2">${inline('A2', name)}<c r="C2" t="${type}"><f>1</f><v>${value}</v></c></row></sheetData></worksheet>`,
    ),
  })
  expect(await readTranslations({ bytes })).toMatchObject({
    outcome: 'read',
    units: [{ segments: [{ target: text === undefined ? undefined : [text] }] }],
  })
})
