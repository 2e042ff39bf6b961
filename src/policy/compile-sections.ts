import type { PolicySection } from '../contract/policy-document.ts'
import { blocksOfRow } from './blocks/row-blocks.ts'
import type { CompileContext } from './compile-context.ts'
import { renderBlocksHtml } from './render/html-blocks.ts'
import type { Snapshot } from './snapshot.ts'

type Section = Snapshot['sections'][number]

/** Sections in their order, numbered "1", "2", "2.1". One without any text in the locale is left out. */
export const compileSections = (context: CompileContext): PolicySection[] => {
  const { sections } = context.snapshot
  const parents = new Map(sections.map((row) => [row.key, row.parent]))
  const children = new Map<string | undefined, Section[]>()
  for (const row of sections) {
    const parent = isRoot({ row, parents }) ? undefined : row.parent
    children.set(parent, [...(children.get(parent) ?? []), row])
  }
  return numbered({ context, children, parent: undefined, prefix: '', level: 2 })
}

/** Also a section whose parent is not there, or whose parents run in a circle, stands on the first level. */
const isRoot = ({ row, parents }: { row: Section; parents: Map<string, string | undefined> }): boolean => {
  const seen = new Set<string>([row.key])
  let above = row.parent
  if (above === undefined || !parents.has(above)) return true
  while (above !== undefined && !seen.has(above)) {
    seen.add(above)
    above = parents.get(above)
  }
  return above === row.key
}

const numbered = ({
  context,
  children,
  parent,
  prefix,
  level,
}: {
  context: CompileContext
  children: Map<string | undefined, Section[]>
  parent: string | undefined
  prefix: string
  level: number
}): PolicySection[] => {
  const compiled: PolicySection[] = []
  for (const row of children.get(parent) ?? []) {
    const number = `${prefix}${compiled.length + 1}`
    const blocks = row.body.flatMap((bodyRow) => blocksOfRow({ context, row: bodyRow, level: level + 1 }))
    const sections = numbered({ context, children, parent: row.key, prefix: `${number}.`, level: level + 1 })
    const title = context.text(row.title)
    if (title === '' && blocks.length === 0 && sections.length === 0) continue
    compiled.push({ id: row.key, number, title, blocks, html: renderBlocksHtml(blocks), sections })
  }
  return compiled
}
