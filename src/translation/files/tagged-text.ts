/**
 * Codes as readable tags in plain text: `Raksti <controller-name1/> par <b2>visu</b2>.` Text that happens to look like
 * such a tag has its `<` written as `&lt;`; any other text stays as it is.
 */
import type { Content } from './exchange.ts'

type Tag = { kind: 'open' | 'close' | 'single'; id: string }

/** A code's id ends in a number, which no element of HTML but h1 to h6 does. */
const idPattern = '[a-z][a-z-]{0,60}[0-9]{1,6}'
const tag = new RegExp(`<(/?)(${idPattern})(/?)>`, 'g')
const ambiguousTag = new RegExp(`<(?=/?${idPattern}/?>)`, 'g')
const ambiguousEntity = /&(?=(?:amp;)*lt;)/g
const entity = /&lt;|&amp;(?=(?:amp;)*lt;)/g

/** Whether it can be the id of a code. */
export const isCodeId = (id: string): boolean => new RegExp(`^${idPattern}$`).test(id)

/** Text that stands for itself, wherever tags are read. */
export const escapeTags = (text: string): string => text.replace(ambiguousEntity, '&amp;').replace(ambiguousTag, '&lt;')

const unescapeTags = (text: string): string =>
  text.includes('&') ? text.replace(entity, (found) => (found === '&lt;' ? '<' : '&')) : text

/** @example taggedText(['Raksti ', { id: 'controller-name1' }]) // 'Raksti <controller-name1/>' */
export const taggedText = (content: Content): string =>
  content
    .map((item) => {
      if (typeof item === 'string') return escapeTags(item)
      return item.children ? `<${item.id}>${taggedText(item.children)}</${item.id}>` : `<${item.id}/>`
    })
    .join('')

/** Text and tags in their order, unescaped. */
export const tagsOf = (text: string): (string | Tag)[] => {
  const parts: (string | Tag)[] = []
  let from = 0
  for (const match of text.matchAll(tag)) {
    const [whole, closing, id = '', single] = match
    // Both slashes make no tag.
    if (closing && single) continue
    if (match.index > from) parts.push(unescapeTags(text.slice(from, match.index)))
    parts.push({ kind: closing ? 'close' : single ? 'single' : 'open', id })
    from = match.index + whole.length
  }
  if (from < text.length) parts.push(unescapeTags(text.slice(from)))
  return parts
}
