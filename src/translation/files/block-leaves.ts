/**
 * The leaves of a rich text: each paragraph, heading and list item with what stands in it. Whatever has no text of its own
 * (a line across, a list) belongs to the structure, which no file touches.
 */
import { type LexicalNode, nodeOf, typeOf } from '../../policy/lexical-nodes.ts'

export type Leaf = {
  /** Types of the elements around it: what makes a paragraph correspond to a paragraph. */
  kind: string
  nodes: readonly LexicalNode[]
}

type Replace = (leaf: Leaf) => readonly LexicalNode[]

const inlineTypes = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock'])
const holdsText = new Set(['paragraph', 'heading', 'quote', 'listitem'])
const blockTypes = new Set([...holdsText, 'root', 'list', 'table', 'tablerow', 'tablecell', 'block'])
const depthLimit = 60

const isInline = (node: LexicalNode, parent: LexicalNode): boolean => {
  const type = typeOf(node)
  return inlineTypes.has(type) || (holdsText.has(typeOf(parent)) && !blockTypes.has(type))
}

const kindOf = (node: LexicalNode): string =>
  [typeOf(node), node.tag, node.listType].filter((part) => typeof part === 'string').join(':')

type At = { node: LexicalNode; kind: string; depth: number; replace: Replace }

/** Neighbouring inline children are one leaf, also where they stand beside blocks. */
const replaceIn = ({ node, kind, depth, replace }: At): LexicalNode => {
  if (!Array.isArray(node.children) || depth > depthLimit) return node
  const own = `${kind}/${kindOf(node)}`
  const children: unknown[] = []
  let run: LexicalNode[] = []
  const endRun = (): void => {
    if (run.length > 0) children.push(...replace({ kind: own, nodes: run }))
    run = []
  }
  for (const child of node.children) {
    const inner = nodeOf(child)
    if (inner && isInline(inner, node)) {
      run.push(inner)
      continue
    }
    endRun()
    children.push(inner ? replaceIn({ node: inner, kind: own, depth: depth + 1, replace }) : child)
  }
  endRun()
  if (node.children.length === 0 && holdsText.has(typeOf(node))) children.push(...replace({ kind: own, nodes: [] }))
  return { ...node, children }
}

/** `undefined` for what is no editor state. */
const rootOf = (state: unknown): LexicalNode | undefined => nodeOf(nodeOf(state)?.root)

export const isRichText = (value: unknown): boolean => rootOf(value) !== undefined

/** A copy of an editor state with other nodes in its leaves, which come in the order of reading. */
export const replaceLeaves = (state: unknown, replace: Replace): unknown => {
  const root = rootOf(state)
  return root ? { ...nodeOf(state), root: replaceIn({ node: root, kind: '', depth: 0, replace }) } : state
}

/** @example leavesOf(state).map(({ kind }) => kind) // ['/root/heading:h3', '/root/paragraph'] */
export const leavesOf = (state: unknown): Leaf[] => {
  const leaves: Leaf[] = []
  replaceLeaves(state, (leaf) => {
    leaves.push(leaf)
    return leaf.nodes
  })
  return leaves
}
