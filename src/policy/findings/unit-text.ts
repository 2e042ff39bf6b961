/** The words of one localised leaf: a text, or an editor state. */
import { childrenOf, type LexicalNode, nodeOf, typeOf } from '../lexical-nodes.ts'

export type UnitText = {
  /** All of its words, blocks and items one a line; a token is written as `{name}`. */
  text: string
  /** Names of its inline tokens, in their order. */
  tokens: readonly string[]
  /** Addresses that it links to, in their order. */
  links: readonly string[]
}

const breaking = new Set(['paragraph', 'heading', 'quote', 'listitem', 'tablerow', 'tablecell'])

/** Reads plain text as it is and an editor state for its words. */
export const unitTextOf = (value: unknown): UnitText => {
  if (typeof value === 'string') return { text: value.trim(), tokens: [], links: [] }
  const { text, tokens, links } = writtenTextOf(value)
  return { text: text.replace(/(?<![ \t])[ \t]*\n\s*/g, '\n').trim(), tokens, links }
}

/** The same with all white space that is written; without recursion, so that no depth overflows the stack. */
export const writtenTextOf = (value: unknown): UnitText => {
  if (typeof value === 'string') return { text: value, tokens: [], links: [] }
  const tokens: string[] = []
  const links: string[] = []
  let text = ''
  const root = nodeOf(nodeOf(value)?.root) ?? nodeOf(value)
  const stack: (LexicalNode | 'break')[] = root ? [root] : []
  const visited = new Set<LexicalNode>()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'break') {
      text += '\n'
      continue
    }
    if (visited.has(node)) continue
    visited.add(node)
    const type = typeOf(node)
    if (type === 'linebreak') text += '\n'
    else if (type === 'tab') text += ' '
    else if (type === 'inlineBlock') {
      const token = tokenOf(node)
      tokens.push(token)
      text += `{${token}}`
    } else if (typeof node.text === 'string') text += node.text
    if (type === 'link' || type === 'autolink') {
      const url = nodeOf(node.fields)?.url ?? node.url
      if (typeof url === 'string') links.push(url)
    }
    if (breaking.has(type)) stack.push('break')
    for (const child of childrenOf(node).reverse()) stack.push(child)
  }
  return { text, tokens, links }
}

const tokenOf = (node: LexicalNode): string => {
  const fields = nodeOf(node.fields)
  const given = fields?.token ?? fields?.blockType
  return typeof given === 'string' ? given : ''
}
