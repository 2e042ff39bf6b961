/** Tables as lists of columns: what stands over each, and what in it. */
import type { RecordContext } from './context.ts'
import type { RecordTable } from './table.ts'
import type { RecordPhrase } from './wording.ts'

export type ColumnPlan<Row> = {
  heading: Extract<RecordPhrase, `columns.${string}`>
  /** Of GDPR Art. 30(1), which asks for the column. */
  letter?: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g'
  /** Where nothing is stated, the cell says so; where the article asks for the column, always. */
  required?: boolean
  width: number
  cell: (of: { context: RecordContext; row: Row }) => string
}

export const tableOf = <Row>({
  context,
  id,
  columns,
  rows,
}: {
  context: RecordContext
  id: RecordTable['id']
  columns: readonly ColumnPlan<Row>[]
  rows: readonly Row[]
}): RecordTable => {
  const { say } = context
  return {
    id,
    name: say(`tables.${id}`),
    columns: columns.map(({ heading, letter, width }) => ({
      id: heading.slice(heading.lastIndexOf('.') + 1),
      heading: letter ? say('article', { heading: say(heading), letter }) : say(heading),
      width,
    })),
    rows: rows.map((row) =>
      columns.map(({ cell, letter, required = letter !== undefined }) => {
        const value = cell({ context, row })
        return value === '' && required ? say('notStated') : value
      }),
    ),
  }
}
