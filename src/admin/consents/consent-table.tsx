import type { ReactNode } from 'react'
import { useSay } from '../interface/use-say.ts'
import { ScrolledTable } from './scrolled-table.tsx'

type Column = 'at' | 'action' | 'categories' | 'surface' | 'shown' | 'expires' | 'proof' | 'receipt' | 'subject'

/** A table of choices, one a row. */
export const ConsentTable = ({
  label,
  columns,
  children,
}: {
  label: string
  columns: readonly Column[]
  children: ReactNode
}) => {
  const { say } = useSay()
  return (
    <ScrolledTable label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {say(`ui.consents.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </ScrolledTable>
  )
}
