/** Text and codes → inline nodes, in which nothing stands that the text at hand did not have. */
import type { LexicalNode } from '../../policy/lexical-nodes.ts'
import type { Content } from './exchange.ts'
import { type Code, isPaired } from './inline-codes.ts'

export type ContentProblem = {
  code: 'code-unknown' | 'code-unpaired' | 'link-nested'
  /** The id of the code in the file. */
  inline: string
}

type Marks = { bits: number; properties: LexicalNode }
type Reader = { codeOf: (id: string) => Code | undefined; problems: ContentProblem[] }
type Put = { content: Content; marks: Marks; inLink: boolean; reader: Reader }

const textNode = (text: string, { bits, properties }: Marks): LexicalNode => ({
  detail: 0,
  mode: 'normal',
  style: '',
  ...properties,
  format: bits | (typeof properties.format === 'number' ? properties.format : 0),
  text,
  type: 'text',
  version: 1,
})

const lineBreak: LexicalNode = { type: 'linebreak', version: 1 }

/** A line feed in the text of a file is a break of the line. */
const textNodes = (text: string, marks: Marks): LexicalNode[] =>
  text
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [lineBreak] : []), ...(line ? [textNode(line, marks)] : [])])

const within = (marks: Marks, { kind, node }: Code): Marks => {
  if (kind === 'bold') return { ...marks, bits: marks.bits | 1 }
  if (kind === 'italic') return { ...marks, bits: marks.bits | 2 }
  return kind === 'style' ? { ...marks, properties: { ...marks.properties, ...node } } : marks
}

const put = ({ content, marks, inLink, reader }: Put): LexicalNode[] =>
  content.flatMap((item) => {
    if (typeof item === 'string') return textNodes(item, marks)
    const { id, children } = item
    const code = reader.codeOf(id)
    if (!code || isPaired(code) !== (children !== undefined)) {
      reader.problems.push({ code: code ? 'code-unpaired' : 'code-unknown', inline: id })
      return []
    }
    if (!children) return [code.node]
    if (code.kind !== 'link') return put({ content: children, marks: within(marks, code), inLink, reader })
    if (inLink) reader.problems.push({ code: 'link-nested', inline: id })
    return [{ ...code.node, children: put({ content: children, marks, inLink: true, reader }) }]
  })

const isPlainText = (node: LexicalNode | undefined): node is LexicalNode & { text: string } =>
  node?.type === 'text' && typeof node.text === 'string'

/** As Lexical does with neighbouring texts of the same kind. */
const joinTexts = (nodes: readonly LexicalNode[]): LexicalNode[] => {
  const joined: LexicalNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    const same =
      isPlainText(last) &&
      isPlainText(node) &&
      JSON.stringify({ ...last, text: '' }) === JSON.stringify({ ...node, text: '' })
    if (same) joined[joined.length - 1] = { ...last, text: `${last.text}${node.text}` }
    else joined.push(Array.isArray(node.children) ? { ...node, children: joinTexts(node.children) } : node)
  }
  return joined
}

/**
 * @param codeOf looks a code of the file up; what it does not know is a problem
 * @returns the nodes, which are worth nothing where there are problems
 */
export const nodesOfContent = (
  content: Content,
  codeOf: Reader['codeOf'],
): { nodes: LexicalNode[]; problems: ContentProblem[] } => {
  const problems: ContentProblem[] = []
  const nodes = put({ content, marks: { bits: 0, properties: {} }, inLink: false, reader: { codeOf, problems } })
  return { nodes: joinTexts(nodes), problems }
}
