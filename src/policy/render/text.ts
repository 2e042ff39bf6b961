import type { Block } from '../../contract/policy-blocks.ts'
import type { PolicyDocument, PolicySection } from '../../contract/policy-document.ts'

/**
 * The policy as plain text: the title, "2. Section", "2.1. Subsection", paragraphs, "- item"; one a line.
 *
 * @example
 * renderText(document) // 'Konfidencialitātes politika\n1. Vispārīga informācija\nDatu pārzinis:\n- …\n'
 */
export const renderText = (document: PolicyDocument): string => {
  const lines = [document.title, ...document.sections.flatMap(sectionLines)]
  return `${lines.filter((line) => line !== '').join('\n')}\n`
}

const sectionLines = (section: PolicySection): string[] => [
  `${section.number}. ${section.title}`.trim(),
  ...section.blocks.flatMap(blockLines),
  ...section.sections.flatMap(sectionLines),
]

const blockLines = (block: Block): string[] => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.text.split('\n').map((line) => line.trim())
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${oneLine(item)}`)
    case 'table':
      return block.rows.map((row) => `- ${rowText({ columns: block.columns, row })}`)
  }
}

/** A row of a table in one line: "Google Analytics; Nodrošinātājs: Google Ireland Limited; Sīkdatne: _ga". */
export const rowText = ({ columns, row }: { columns: string[]; row: string[] }): string => {
  const [first = '', ...rest] = row.map(oneLine)
  return [first, ...rest.map((cell, index) => `${columns[index + 1] ?? ''}: ${cell}`)].join('; ')
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ')
