import escapeHtml from 'escape-html'
import type { Block, Inline } from '../../contract/policy-blocks.ts'
import { safeHref } from '../safe-href.ts'

/** Blocks as an HTML fragment: everything escaped, links only to http, https, mailto and tel. */
export const renderBlocksHtml = (blocks: readonly Block[]): string => blocks.map(renderBlock).join('\n')

const renderBlock = (block: Block): string => {
  switch (block.type) {
    case 'paragraph':
      return `<p>${prose(block)}</p>`
    case 'heading': {
      const tag = `h${Math.min(6, Math.max(2, Math.trunc(block.level) || 3))}`
      return `<${tag}>${prose(block)}</${tag}>`
    }
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      const items = block.items.map(
        (text, index) => `<li>${prose({ text, content: block.itemContents?.[index] })}</li>`,
      )
      return `<${tag}>\n${items.join('\n')}\n</${tag}>`
    }
    case 'table':
      return renderTable(block)
  }
}

const renderTable = ({ caption, columns, rows }: Extract<Block, { type: 'table' }>): string => {
  const head = columns.map((column) => `<th scope="col">${plain(column)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map(renderCell).join('')}</tr>`)
  const title = caption === undefined ? '' : `<caption>${plain(caption)}</caption>\n`
  return `<table>\n${title}<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`
}

const renderCell = (cell: string, index: number): string =>
  index === 0 ? `<th scope="row">${plain(cell)}</th>` : `<td>${plain(cell)}</td>`

const prose = ({ text, content }: { text: string; content?: Inline[] | undefined }): string =>
  content ? content.map(renderInline).join('') : plain(text)

const renderInline = ({ text, bold, italic, href }: Inline): string => {
  const emphasised = italic ? `<em>${plain(text)}</em>` : plain(text)
  const strong = bold ? `<strong>${emphasised}</strong>` : emphasised
  const safe = safeHref(href)
  return safe === undefined ? strong : `<a href="${escapeHtml(safe)}">${strong}</a>`
}

const plain = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>')
