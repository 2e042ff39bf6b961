/** A text taken apart for being shown beside its translation: paragraphs, headings and list items with their runs. */
import { childrenOf, type LexicalNode, nodeOf, plainTextOf, typeOf } from '../../policy/lexical-nodes.ts'

export type TextRun = { kind: 'text'; text: string; bold: boolean; italic: boolean; href: string | undefined }
export type Run = TextRun | { kind: 'token'; token: string }

export type ReadBlock = {
  kind: 'paragraph' | 'heading' | 'bullet' | 'number'
  /** How deep a list item is, from 1; 0 for what is in no list. */
  depth: number
  runs: Run[]
}

/** What is nested deeper is read for its text alone. */
const deepest = 40
const [boldBit, italicBit] = [1, 2]

type Context = {
  blocks: ReadBlock[]
  block: ReadBlock | undefined
  list: { kind: 'bullet' | 'number'; depth: number } | undefined
  marks: Pick<TextRun, 'bold' | 'italic' | 'href'>
  depth: number
}

const opened = (context: Context, kind: ReadBlock['kind']): ReadBlock => {
  const block: ReadBlock = { kind, depth: context.list?.depth ?? 0, runs: [] }
  context.blocks.push(block)
  return block
}

const isSameMarks = (one: TextRun, other: TextRun): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.href === other.href

const say = (context: Context, text: string, format: unknown): void => {
  if (text === '') return
  const bits = typeof format === 'number' ? format : 0
  const { bold, italic, href } = context.marks
  const run: TextRun = {
    kind: 'text',
    text,
    bold: bold || (bits & boldBit) !== 0,
    italic: italic || (bits & italicBit) !== 0,
    href,
  }
  const { runs } = context.block ?? opened(context, 'paragraph')
  const last = runs.at(-1)
  if (last?.kind === 'text' && isSameMarks(last, run)) runs[runs.length - 1] = { ...last, text: last.text + text }
  else runs.push(run)
}

const tokenOf = (node: LexicalNode): string => {
  const fields = nodeOf(node.fields)
  const name = fields?.token ?? fields?.blockType
  return typeof name === 'string' ? name : ''
}

const urlOf = (node: LexicalNode): string | undefined => {
  const url = nodeOf(node.fields)?.url ?? node.url
  return typeof url === 'string' ? url : undefined
}

/** How what stands within a node is read; each block, heading and list item opens one of its own. */
const within = (node: LexicalNode, context: Context): Context => {
  const { list, marks } = context
  switch (typeOf(node)) {
    case 'list': {
      const kind = node.listType === 'number' || node.tag === 'ol' ? 'number' : 'bullet'
      return { ...context, block: undefined, list: { kind, depth: (list?.depth ?? 0) + 1 } }
    }
    case 'listitem':
      return { ...context, block: opened(context, list?.kind ?? 'bullet') }
    case 'heading':
      return { ...context, block: opened(context, 'heading') }
    case 'paragraph':
    case 'quote':
      // The paragraph of a list item is the item.
      return list && context.block ? context : { ...context, block: opened(context, 'paragraph') }
    case 'link':
    case 'autolink':
      return { ...context, marks: { ...marks, href: urlOf(node) } }
    default:
      return context
  }
}

const inside = (node: LexicalNode, context: Context): void => {
  for (const child of childrenOf(node)) visit(child, { ...context, depth: context.depth + 1 })
}

const visit = (node: LexicalNode, context: Context): void => {
  const type = typeOf(node)
  if (context.depth > deepest) say(context, plainTextOf(node), 0)
  else if (type === 'inlineBlock') {
    const block = context.block ?? opened(context, 'paragraph')
    block.runs.push({ kind: 'token', token: tokenOf(node) })
  } else if (type === 'linebreak') say(context, '\n', 0)
  else if (type === 'tab') say(context, ' ', 0)
  else if (typeof node.text === 'string') say(context, node.text, node.format)
  else inside(node, within(node, context))
}

const hasContent = ({ runs }: ReadBlock): boolean => runs.some((run) => run.kind === 'token' || run.text.trim() !== '')

/**
 * Reads plain text by its lines and an editor state by its blocks; blocks without a word or a token are left out.
 *
 * @example
 * readBlocks('Nimi') // [{ kind: 'paragraph', depth: 0, runs: [{ kind: 'text', text: 'Nimi', … }] }]
 */
export const readBlocks = (unit: unknown): ReadBlock[] => {
  const marks = { bold: false, italic: false, href: undefined }
  const context: Context = { blocks: [], block: undefined, list: undefined, marks, depth: 0 }
  if (typeof unit === 'string') {
    for (const line of unit.split('\n')) say({ ...context, block: opened(context, 'paragraph') }, line, 0)
  } else {
    const root = nodeOf(nodeOf(unit)?.root) ?? nodeOf(unit)
    if (root) inside(root, context)
  }
  return context.blocks.filter(hasContent)
}

/** The words of a block, a token as `{name}`. */
export const blockText = ({ runs }: ReadBlock): string =>
  runs.map((run) => (run.kind === 'token' ? `{${run.token}}` : run.text)).join('')

/**
 * Whether two texts say the same in the same form: an editor writes down more than it was given (versions, directions,
 * ids of nodes) without anybody having typed.
 */
export const isSameContent = (one: unknown, other: unknown): boolean => {
  if (typeof one === 'string' && typeof other === 'string') return one === other
  return JSON.stringify(readBlocks(one)) === JSON.stringify(readBlocks(other))
}
