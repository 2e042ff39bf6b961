/** A node of an editor state of which nothing is certain but that it is an object. */
export type LexicalNode = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is LexicalNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const nodeOf = (value: unknown): LexicalNode | undefined => (isNode(value) ? value : undefined)

export const typeOf = (node: LexicalNode): string => (typeof node.type === 'string' ? node.type : '')

export const childrenOf = (node: LexicalNode): LexicalNode[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : []

/** All readable text below a node, without recursion, so that no depth overflows the stack. */
export const plainTextOf = (node: LexicalNode): string => {
  const texts: string[] = []
  const visited = new Set<LexicalNode>()
  const stack: LexicalNode[] = [node]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (visited.has(next)) continue
    visited.add(next)
    if (typeof next.text === 'string') texts.push(next.text)
    for (const child of childrenOf(next).reverse()) stack.push(child)
  }
  return texts.filter((text) => text.trim() !== '').join(' ')
}
