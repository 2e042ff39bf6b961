// @ts-check
import { element, safeAddress } from './elements.js'

/** @typedef {import('../../contract/policy-blocks.ts').Block} Block */
/** @typedef {import('../../contract/policy-blocks.ts').Inline} Inline */
/** @typedef {import('../../contract/policy-document.ts').PolicySection} PolicySection */

/**
 * @param {string} text a line feed is a line break
 * @returns {(Node | string)[]}
 */
const lines = (text) => text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [element('br'), line]))

/** @param {Inline} run */
const inline = ({ text, bold, italic, href }) => {
  const address = safeAddress(href)
  let node = element(address ? 'a' : 'span', address ? { href: address } : {}, ...lines(text))
  if (italic) node = element('em', {}, node)
  if (bold) node = element('strong', {}, node)
  return node
}

/**
 * @param {string} text
 * @param {Inline[] | undefined} content
 */
const runs = (text, content) => (content ? content.map(inline) : lines(text))

/**
 * One block of a policy as an element.
 *
 * @param {Block} block
 * @param {number} shift how much deeper headings are here than in the document
 * @returns {HTMLElement}
 */
export const blockView = (block, shift = 0) => {
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, ...runs(block.text, block.content))
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        {},
        ...block.items.map((item, index) => element('li', {}, ...runs(item, block.itemContents?.[index]))),
      )
    case 'heading': {
      const tag = /** @type {'h2' | 'h3' | 'h4' | 'h5' | 'h6'} */ (`h${Math.min(6, Math.max(2, block.level + shift))}`)
      return element(tag, {}, ...runs(block.text, block.content))
    }
    case 'table':
      return element(
        'div',
        { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': block.caption },
        tableView(block),
      )
    default:
      // A later version of the contract may add kinds of block: nothing is shown rather than something wrong.
      return element('div', { hidden: true })
  }
}

/** @param {Extract<Block, { type: 'table' }>} table */
const tableView = ({ caption, columns, rows }) =>
  element(
    'table',
    {},
    caption !== undefined && element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column)))),
    element(
      'tbody',
      {},
      ...rows.map((cells) =>
        element(
          'tr',
          {},
          ...cells.map((cell, index) =>
            index === 0 ? element('th', { scope: 'row' }, ...lines(cell)) : element('td', {}, ...lines(cell)),
          ),
        ),
      ),
    ),
  )

/**
 * A section with its number, its blocks and the sections in it.
 *
 * @param {PolicySection} section
 * @returns {HTMLElement}
 */
export const sectionView = ({ id, number, title, blocks, sections }) => {
  const level = number.includes('.') ? 'h3' : 'h2'
  return element(
    'section',
    { id, 'aria-labelledby': `${id}-title`, class: sections.length > 0 ? 'has-parts' : undefined },
    element(
      level,
      { id: `${id}-title` },
      element('span', { class: 'number' }, number),
      ' ',
      element('a', { href: `#${id}` }, title),
    ),
    ...blocks.map((block) => blockView(block)),
    sections.length > 0 && element('div', { class: 'parts' }, ...sections.map(sectionView)),
  )
}
