/**
 * The rows of a workbook's first sheet (ECMA-376, part 1, clause 18), one after another: `read-excel-file` has all of them at
 * once, which is 200 MB for 50,000 rows.
 */
import { exchangeLimits, type Refusal } from './exchange.ts'
import { readXml } from './read-xml.ts'
import type { WorkbookFiles } from './unpack-workbook.ts'

const relationId = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships id'
/** More than our tables have by far; what stands further to the right is somebody's notes. */
const columnsAtMost = 64

const unescapeCell = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

const unknown = { code: 'unknown-format' } as const

/** Where the first sheet is, which the workbook names by a relationship. */
const pathOfFirstSheet = (files: WorkbookFiles): string | Refusal => {
  const workbook = files.get('xl/workbook.xml')
  const relations = files.get('xl/_rels/workbook.xml.rels')
  if (!workbook || !relations) return unknown
  let id: string | undefined
  let target: string | undefined
  const quiet = { close: () => undefined, text: () => undefined }
  const refusal =
    readXml(workbook, {
      ...quiet,
      open: ({ name, attributes }) => {
        if (name === 'sheet') id ??= attributes.get(relationId)
        return undefined
      },
    }) ??
    readXml(relations, {
      ...quiet,
      open: ({ attributes }) => {
        if (id !== undefined && attributes.get('Id') === id) target ??= attributes.get('Target')
        return undefined
      },
    })
  if (refusal) return refusal
  if (target === undefined) return unknown
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

/** Texts that cells share; those of runs are one, and how it is pronounced is none of it. */
const sharedTexts = (file: Uint8Array): string[] | Refusal => {
  const texts: string[] = []
  let text = ''
  let isText = false
  let phonetic = false
  const refusal = readXml(file, {
    open: ({ name }) => {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic = true
      if (name === 't') isText = !phonetic
      return undefined
    },
    close: (name) => {
      if (name === 'si') texts.push(unescapeCell(text))
      if (name === 'rPh') phonetic = false
      if (name === 't') isText = false
      return undefined
    },
    text: (found) => {
      if (isText) text += found
    },
  })
  return refusal ?? texts
}

const columnOf = (reference: string | undefined): number | undefined => {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** A cell's text; a formula's is what it last came to, and that of an error is nothing. */
const cellText = (type: string | undefined, raw: string, shared: readonly string[]): string => {
  if (type === 's') return shared[Number(raw)] ?? ''
  if (type === 'inlineStr' || type === 'str') return unescapeCell(raw)
  if (type === 'b') return raw === '1' ? 'TRUE' : 'FALSE'
  if (type === 'e' || raw === '') return ''
  return Number.isFinite(Number(raw)) ? String(Number(raw)) : raw
}

/**
 * @param take gets each row, and may say why all is refused
 * @returns why the workbook is refused, if it is
 */
export const readSheetRows = (
  files: WorkbookFiles,
  take: (row: readonly string[]) => Refusal | undefined,
): Refusal | undefined => {
  const path = pathOfFirstSheet(files)
  if (typeof path !== 'string') return path
  const sheet = files.get(path)
  if (!sheet) return unknown
  const strings = files.get('xl/sharedStrings.xml')
  const shared = strings ? sharedTexts(strings) : []
  if (!Array.isArray(shared)) return shared
  let row: string[] = []
  let rows = 0
  let length = 0
  let cell: { column: number; type: string | undefined; raw: string } | undefined
  let isValue = false
  let phonetic = false
  return readXml(sheet, {
    open: ({ name, attributes }) => {
      if (name === 'row') {
        row = []
        rows += 1
        if (rows > exchangeLimits.segments + 1) {
          return { code: 'too-large', limit: exchangeLimits.segments, of: 'segments' }
        }
      } else if (name === 'c') {
        cell = { column: columnOf(attributes.get('r')) ?? row.length, type: attributes.get('t'), raw: '' }
      } else if (name === 'rPh') phonetic = true
      else if (name === 'v' || name === 't') isValue = !phonetic
      return undefined
    },
    close: (name) => {
      if (name === 'rPh') phonetic = false
      else if (name === 'v' || name === 't') isValue = false
      else if (name === 'row') return take(row)
      if (name !== 'c' || !cell) return undefined
      const { column, type, raw } = cell
      cell = undefined
      if (column >= columnsAtMost) return undefined
      const text = cellText(type, raw, shared)
      while (row.length <= column) row.push('')
      row[column] = text
      // Cells share their texts: a small file can have a large one in each.
      length += text.length
      return length > exchangeLimits.bytes ? { code: 'too-large', limit: exchangeLimits.bytes, of: 'bytes' } : undefined
    },
    text: (found) => {
      if (isValue && cell) cell.raw += found
    },
  })
}
