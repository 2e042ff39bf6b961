/** What a unit is built of: paragraphs, headings, list items. */
import { childrenOf, type LexicalNode, nodeOf, typeOf } from '../../policy/lexical-nodes.ts'

export const blockKinds = ['paragraph', 'heading', 'item'] as const
export type BlockKind = (typeof blockKinds)[number]

type Block = { kind: BlockKind; hasWords: boolean }

const kindOfType = new Map<string, BlockKind>([
  ['paragraph', 'paragraph'],
  ['quote', 'paragraph'],
  ['heading', 'heading'],
  ['listitem', 'item'],
])

/**
 * The blocks of a unit that have words or a token, in their order; a text has a paragraph for each of its lines.
 * Without recursion, so that no depth overflows the stack.
 *
 * @example blockKindsOf('Rinda') // ['paragraph']
 */
export const blockKindsOf = (unit: unknown): BlockKind[] => {
  if (typeof unit === 'string') {
    return unit.split('\n').flatMap((line) => (line.trim() === '' ? [] : ['paragraph' as const]))
  }
  const blocks: Block[] = []
  const root = nodeOf(nodeOf(unit)?.root) ?? nodeOf(unit)
  const stack: { node: LexicalNode; block: Block | undefined }[] = root ? [{ node: root, block: undefined }] : []
  const visited = new Set<LexicalNode>()
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const { node } = at
    if (visited.has(node)) continue
    visited.add(node)
    const kind = kindOfType.get(typeOf(node))
    // The paragraph of a list item is the item.
    const opens = kind !== undefined && (kind === 'item' || at.block?.kind !== 'item')
    const block = opens ? { kind, hasWords: false } : at.block
    if (opens && block) blocks.push(block)
    const isFilled = typeOf(node) === 'inlineBlock' || (typeof node.text === 'string' && node.text.trim() !== '')
    if (isFilled && block) block.hasWords = true
    for (const child of childrenOf(node).reverse()) stack.push({ node: child, block })
  }
  return blocks.filter(({ hasWords }) => hasWords).map(({ kind }) => kind)
}
