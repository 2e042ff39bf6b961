/** A record of processing as tables of text, before it is written into a file. */

export type RecordColumn = {
  id: string
  heading: string
  /** In characters. */
  width: number
}

export type RecordTable = {
  id: 'purposes' | 'recipients' | 'retention' | 'measures'
  name: string
  columns: RecordColumn[]
  /** As many cells as there are columns. */
  rows: string[][]
}

export type RecordFact = { label: string; value: string }

export type RecordOfProcessing = {
  locale: string
  title: string
  /** Who is responsible, and what the record was made of. */
  facts: RecordFact[]
  tables: RecordTable[]
}
