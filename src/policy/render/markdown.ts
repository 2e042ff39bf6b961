import type { Block, Inline } from '../../contract/policy-blocks.ts'
import type { PolicyDocument, PolicySection } from '../../contract/policy-document.ts'
import { safeHref } from '../safe-href.ts'

/**
 * The policy as Markdown (CommonMark with tables). Text is escaped: no text can become markup, HTML or a link.
 *
 * @example
 * renderMarkdown(document) // '# Konfidencialitātes politika\n\n## 1. Vispārīga informācija\n\n…'
 */
export const renderMarkdown = (document: PolicyDocument): string => {
  const sections = document.sections.flatMap((section) => sectionParts({ section, level: 2 }))
  return `${[`# ${inText(document.title)}`, ...sections].join('\n\n')}\n`
}

const sectionParts = ({ section, level }: { section: PolicySection; level: number }): string[] => [
  `${'#'.repeat(Math.min(6, level))} ${inText(`${section.number}. ${section.title}`.trim())}`,
  ...section.blocks.map(renderBlock),
  ...section.sections.flatMap((inner) => sectionParts({ section: inner, level: level + 1 })),
]

const renderBlock = (block: Block): string => {
  switch (block.type) {
    case 'paragraph':
      return lineStart(prose(block)).replaceAll('\n', '\\\n')
    case 'heading':
      return `${'#'.repeat(Math.min(6, Math.max(2, Math.trunc(block.level) || 3)))} ${oneLine(prose(block))}`
    case 'list':
      return block.items.map((text, index) => item({ block, text, index })).join('\n')
    case 'table':
      return table(block)
  }
}

const item = ({ block, text, index }: { block: Extract<Block, { type: 'list' }>; text: string; index: number }) =>
  `${block.ordered ? `${index + 1}.` : '-'} ${lineStart(oneLine(prose({ text, content: block.itemContents?.[index] })))}`

const table = ({ caption, columns, rows }: Extract<Block, { type: 'table' }>): string => {
  const line = (cells: string[]): string => `| ${cells.map(inText).join(' | ')} |`
  const head = [line(columns), `| ${columns.map(() => '---').join(' | ')} |`]
  const title = caption === undefined ? [] : [inText(caption), '']
  return [...title, ...head, ...rows.map(line)].join('\n')
}

const prose = ({ text, content }: { text: string; content?: Inline[] | undefined }): string =>
  content ? content.map(renderInline).join('') : escaped(text)

const renderInline = ({ text, bold, italic, href }: Inline): string => {
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  if (core === '') return text
  const mark = `${bold ? '**' : ''}${italic ? '_' : ''}`
  const marked = `${mark}${escaped(core)}${[...mark].reverse().join('')}`
  const safe = safeHref(href)
  return `${before}${safe === undefined ? marked : `[${marked}](<${safe.replace(/[<>\\\n]/g, encodeURIComponent)}>)`}${after}`
}

/** Everything that could begin markup inside a line, and addresses that readers of Markdown turn into links. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~&$!]/g, '\\$&')
    .replace(/(https?|ftp):/gi, '$1\\:')
    .replace(/www\./gi, (match) => `${match.slice(0, 3)}\\.`)

/** What is markup only at the start of a line: lists, rules, headings of the underlined kind, indented code. */
const lineStart = (text: string): string =>
  text
    .replace(/^[ \t]+/gm, '')
    .replace(/^([-+=])|^(\d+)([.)])/gm, (_, mark, digits, end) =>
      mark === undefined ? `${digits}\\${end}` : `\\${mark}`,
    )

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ')
const inText = (text: string): string => escaped(oneLine(text))
