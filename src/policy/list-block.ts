import type { Block } from '../contract/policy-blocks.ts'
import type { Prose } from './inline-runs.ts'

/** A list as blocks: none where there is no item. */
export const listBlock = (items: readonly (string | Prose)[], { ordered = false } = {}): Block[] => {
  const proses = items.map((item) => (typeof item === 'string' ? { text: item } : item)).filter((item) => item.text)
  if (proses.length === 0) return []
  return [
    {
      type: 'list',
      ...(ordered ? { ordered: true as const } : {}),
      items: proses.map((item) => item.text),
      ...(proses.some((item) => item.content)
        ? { itemContents: proses.map((item) => item.content ?? [{ text: item.text }]) }
        : {}),
    },
  ]
}

/** A table as blocks: none where there is no row. */
export const tableBlock = ({ columns, rows }: { columns: string[]; rows: string[][] }): Block[] =>
  rows.length === 0 ? [] : [{ type: 'table', columns, rows }]
