import fc from 'fast-check'
import readWorkbook from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { demoContent } from '../../src/demo/content/index.ts'
import { compileRecord } from '../../src/record/compile-record.ts'
import { csv, writeRecord } from '../../src/record/record-file.ts'
import { recordSnapshotSchema } from '../../src/record/snapshot.ts'
import type { RecordOfProcessing } from '../../src/record/table.ts'

/** RFC 4180, strictly: lines end with CRLF, and a cell with a quote, comma or line end in it is quoted. */
const parseCsv = (text: string): string[][] => {
  const lines: string[][] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  let line: string[] = []
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex
    const match = cell.exec(text)
    if (!match) throw new Error(`No cell at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`)
    line.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\r\n') {
      lines.push(line)
      line = []
    }
  }
  return lines
}

const bom = '\ufeff'
const formula = /^[=+\-@\t\r]/
const guarded = (value: string) => (formula.test(value) ? `'${value}` : value)
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    '=HYPERLINK("http://evil.example")',
    '+371 20000000',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    'a\nb',
    '"',
    ',',
    'ā;š',
  ),
)

const record = (locale: string): RecordOfProcessing =>
  compileRecord({
    snapshot: recordSnapshotSchema.parse(demoContent),
    locale,
    basis: { of: 'working' },
    preparedOn: '2026-11-24',
  })

describe('CSV', () => {
  it('is read back as it was written, whatever is in it, and no cell is a formula', () => {
    const lines = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      )
    fc.assert(
      fc.property(lines, (written) => {
        const text = csv(written)
        expect(text.startsWith(bom)).toBe(true)
        const read = parseCsv(text.slice(1))
        expect(read).toEqual(written.map((line) => line.map(guarded)))
        expect(read.flat().filter((value) => formula.test(value))).toEqual([])
      }),
    )
  })

  it('holds the whole record, and every line has as many cells', async () => {
    const { title, facts, tables } = record('lv')
    const lines = parseCsv((await writeRecord({ record: record('lv'), format: 'csv' })).toString('utf8').slice(1))
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1)
    const written = lines.map((line) => line.join('\t').trimEnd())
    expect(written[0]).toBe(title)
    expect(written).toEqual(expect.arrayContaining(facts.map(({ label, value }) => `${label}\t${value}`)))
    for (const { name, columns, rows } of tables) {
      const at = written.indexOf(name)
      expect(lines.slice(at + 1, at + 2 + rows.length).map((line) => line.slice(0, columns.length))).toEqual([
        columns.map(({ heading }) => heading),
        ...rows,
      ])
    }
  })
})

describe.each(['lv', 'et', 'en'])('a workbook in %s', (locale) => {
  it('has a sheet for each table, under the heading of the record', async () => {
    const { title, facts, tables } = record(locale)
    const sheets = await readWorkbook(await writeRecord({ record: record(locale), format: 'xlsx' }))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(tables.map(({ name }) => name))
    for (const [index, { columns, rows }] of tables.entries()) {
      const above = index === 0 ? [[title], ...facts.map(({ label, value }) => [label, value]), []] : []
      const expected = [...above, columns.map(({ heading }) => heading), ...rows]
      const read = sheets[index]?.data.map((row) => row.map((value) => value ?? ''))
      expect(read).toEqual(expected.map((row) => [...row, ...Array(columns.length - row.length).fill('')]))
    }
  })
})

describe('a workbook of hostile names', () => {
  it('has them as text, never as formulas', async () => {
    const names = ['=HYPERLINK("http://evil.example","x")', '+1', '-1', '@x', '<script>alert(1)</script>', ']]>&amp;']
    const hostile: RecordOfProcessing = {
      locale: 'en',
      title: '=1+1',
      facts: [],
      tables: [
        {
          id: 'measures',
          name: 'Measures',
          columns: [{ id: 'name', heading: 'Name', width: 10 }],
          rows: names.map((name) => [name]),
        },
      ],
    }
    const [sheet] = await readWorkbook(await writeRecord({ record: hostile, format: 'xlsx' }))
    expect(sheet?.data.flat().filter((value) => value !== null)).toEqual(['=1+1', 'Name', ...names])
  })
})
