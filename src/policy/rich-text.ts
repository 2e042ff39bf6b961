/**
 * Lexical editor states → blocks. The state comes from outside and may be malformed or hostile: what is not known is read
 * for its text, what is nested absurdly deep is flattened, and nothing throws.
 */
import type { Block, Inline } from '../contract/policy-blocks.ts'
import { type Prose, proseOf } from './inline-runs.ts'
import { childrenOf, type LexicalNode, nodeOf, plainTextOf, typeOf } from './lexical-nodes.ts'
import { listBlock } from './list-block.ts'
import { safeHref } from './safe-href.ts'

type Reader = { token: (name: string) => string }
type Marks = Omit<Inline, 'text'>

const depthLimit = 40
const boldBit = 1
const italicBit = 2
const inlineTypes = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock'])
const blockTypes = new Set([
  'root',
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'table',
  'tablerow',
  'tablecell',
])

/**
 * Blocks of an editor state.
 *
 * @param token what an inline token says
 * @param level level of the highest heading in it, 3 to 6
 * @example
 * blocksOfRichText({ state, token: () => '', level: 3 }) // [{ type: 'paragraph', text: 'Mēs izmantojam:' }]
 */
export const blocksOfRichText = ({
  state,
  token,
  level,
}: {
  state: unknown
  token: Reader['token']
  level: number
}): Block[] => {
  const root = nodeOf(nodeOf(state)?.root) ?? nodeOf(state)
  if (root) return withHeadingLevels({ blocks: blocksOf({ node: root, depth: 0, reader: { token } }), level })
  return typeof state === 'string' ? paragraph([{ text: state }]) : []
}

type At = { node: LexicalNode; depth: number; reader: Reader }

const blocksOf = ({ node, depth, reader }: At): Block[] => {
  if (depth > depthLimit) return paragraph([{ text: plainTextOf(node) }])
  const type = typeOf(node)
  if (type === 'list') return list({ node, depth, reader })
  if (isInline({ node, depth })) return paragraph(runsOf({ node, depth, reader, marks: {} }))
  return groupsOf({ node, depth }).flatMap((group) =>
    group.kind === 'block'
      ? blocksOf({ node: group.node, depth: depth + 1, reader })
      : madeOf({ node, runs: group.nodes.flatMap((inner) => runsOf({ node: inner, depth, reader, marks: {} })) }),
  )
}

const isInline = ({ node, depth }: { node: LexicalNode; depth: number }): boolean => {
  const type = typeOf(node)
  if (inlineTypes.has(type)) return true
  if (blockTypes.has(type)) return false
  return depth > depthLimit || childrenOf(node).every((child) => isInline({ node: child, depth: depth + 1 }))
}

type Group = { kind: 'block'; node: LexicalNode } | { kind: 'inline'; nodes: LexicalNode[] }

/** Neighbouring inline children form one paragraph, also where they stand beside blocks and should not. */
const groupsOf = ({ node, depth }: { node: LexicalNode; depth: number }): Group[] => {
  const groups: Group[] = []
  for (const child of childrenOf(node)) {
    const last = groups.at(-1)
    if (!isInline({ node: child, depth: depth + 1 })) groups.push({ kind: 'block', node: child })
    else if (last?.kind === 'inline') last.nodes.push(child)
    else groups.push({ kind: 'inline', nodes: [child] })
  }
  return groups
}

const paragraph = (runs: Inline[]): Block[] => {
  const prose = proseOf(runs)
  return prose ? [{ type: 'paragraph', ...prose }] : []
}

const madeOf = ({ node, runs }: { node: LexicalNode; runs: Inline[] }): Block[] => {
  const prose = proseOf(runs)
  if (!prose || typeOf(node) !== 'heading') return prose ? [{ type: 'paragraph', ...prose }] : []
  const tag = /^h([1-6])$/.exec(String(node.tag))
  return [{ type: 'heading', level: Number(tag?.[1] ?? 3), ...prose }]
}

const list = ({ node, depth, reader }: At): Block[] =>
  listBlock(itemsOf({ node, depth, reader }), { ordered: node.listType === 'number' || node.tag === 'ol' })

/** The items of a nested list follow the item that they belong to. */
const itemsOf = ({ node, depth, reader }: At): Prose[] =>
  childrenOf(node).flatMap((item) => {
    if (depth > depthLimit) return proseOf([{ text: plainTextOf(item) }]) ?? []
    if (typeOf(item) === 'list') return itemsOf({ node: item, depth: depth + 1, reader })
    if (isInline({ node: item, depth })) return proseOf(runsOf({ node: item, depth, reader, marks: {} })) ?? []
    return groupsOf({ node: item, depth }).flatMap((group) => {
      if (group.kind === 'inline') {
        return proseOf(group.nodes.flatMap((inner) => runsOf({ node: inner, depth, reader, marks: {} }))) ?? []
      }
      const wrapped = typeOf(group.node) === 'list' ? group.node : { children: [group.node] }
      return itemsOf({ node: wrapped, depth: depth + 1, reader })
    })
  })

const runsOf = ({ node, depth, reader, marks }: At & { marks: Marks }): Inline[] => {
  if (depth > depthLimit) return [{ text: plainTextOf(node), ...marks }]
  switch (typeOf(node)) {
    case 'linebreak':
      return [{ text: '\n' }]
    case 'tab':
      return [{ text: ' ' }]
    case 'inlineBlock':
      return [{ text: reader.token(tokenOf(node)), ...marks }]
    case 'link':
    case 'autolink':
      return inner({ node, depth, reader, marks: { ...marks, ...linkMark(node) } })
  }
  if (typeof node.text === 'string') return [{ text: node.text, ...marks, ...formatMarks(node.format) }]
  return inner({ node, depth, reader, marks })
}

const inner = ({ node, depth, reader, marks }: At & { marks: Marks }): Inline[] =>
  childrenOf(node).flatMap((child) => runsOf({ node: child, depth: depth + 1, reader, marks }))

const linkMark = (node: LexicalNode): Marks => {
  const href = safeHref(nodeOf(node.fields)?.url ?? node.url)
  return href === undefined ? {} : { href }
}

const formatMarks = (format: unknown): Marks => {
  const bits = typeof format === 'number' ? format : 0
  return { ...(bits & boldBit ? { bold: true } : {}), ...(bits & italicBit ? { italic: true } : {}) }
}

/** A token is an inline block of its own (`blockType: 'controller-email'`), or one block that names it in `token`. */
const tokenOf = (node: LexicalNode): string => {
  const fields = nodeOf(node.fields)
  const name = fields?.token ?? fields?.blockType
  return typeof name === 'string' ? name : ''
}

/** Headings start at the given level and never skip one: what assistive technology reads as an outline. */
const withHeadingLevels = ({ blocks, level }: { blocks: Block[]; level: number }): Block[] => {
  const used = [...new Set(blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : [])))].sort()
  let previous = level - 1
  return blocks.map((block) => {
    if (block.type !== 'heading') return block
    previous = Math.min(6, level + used.indexOf(block.level), previous + 1)
    return { ...block, level: previous }
  })
}
