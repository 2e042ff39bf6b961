/** Inline nodes of a leaf → text and codes. */
import { childrenOf, type LexicalNode, typeOf } from '../../policy/lexical-nodes.ts'
import { joinContent } from './content.ts'
import { type Content, exchangeLimits, type InlineCode } from './exchange.ts'
import { exchangeText } from './exchange-text.ts'
import { boldMark, type CodeMeaning, italicMark, meaningOf, styleMark } from './inline-codes.ts'

/** Gives a code its id. */
export type NameCode = (meaning: CodeMeaning) => string

type TextPiece = { text: string; bold: boolean; italic: boolean; style: CodeMeaning | undefined }
type Piece = TextPiece | { node: LexicalNode; encloses: boolean }

const boldBit = 1
const italicBit = 2

const styleOf = (node: LexicalNode, format: number): CodeMeaning | undefined => {
  const { type: _type, version: _version, text: _text, id: _id, format: _format, ...others } = node
  const properties: LexicalNode = { ...others, format: format & ~(boldBit | italicBit) }
  const rest = Object.entries(properties).filter(
    ([name, value]) => value != null && value !== '' && value !== 0 && !(name === 'mode' && value === 'normal'),
  )
  return rest.length === 0 ? undefined : styleMark(Object.fromEntries(rest))
}

const pieceOf = (node: LexicalNode): Piece => {
  const type = typeOf(node)
  if (type === 'text' && typeof node.text === 'string') {
    const format = typeof node.format === 'number' ? node.format : 0
    return {
      text: exchangeText(node.text),
      bold: (format & boldBit) !== 0,
      italic: (format & italicBit) !== 0,
      style: styleOf(node, format),
    }
  }
  return { node, encloses: type === 'link' || type === 'autolink' }
}

const isText = (piece: Piece): piece is TextPiece => 'text' in piece

/** Marks from the outermost to the innermost. */
const marks: readonly ((piece: TextPiece) => CodeMeaning | undefined)[] = [
  ({ bold }) => (bold ? boldMark : undefined),
  ({ italic }) => (italic ? italicMark : undefined),
  ({ style }) => style,
]

/** How many pieces from here have the mark; a token or a line break between two of them does not end it. */
const lengthOfRun = (pieces: readonly Piece[], isMarked: (piece: TextPiece) => boolean): number => {
  let length = 0
  for (const [index, piece] of pieces.entries()) {
    if (isText(piece)) {
      if (!isMarked(piece)) break
      length = index + 1
    } else if (piece.encloses) break
  }
  return length
}

type Nest = { pieces: readonly Piece[]; level: number; depth: number; nameCode: NameCode }

const nested = ({ pieces, level, depth, nameCode }: Nest): Content => {
  const markOf = marks[level]
  if (!markOf)
    return pieces.map((piece) => (isText(piece) ? piece.text : codeOf({ node: piece.node, depth, nameCode })))
  const content: (string | InlineCode)[] = []
  for (let from = 0; from < pieces.length; ) {
    const piece = pieces[from]
    const mark = piece && isText(piece) ? markOf(piece) : undefined
    const length = mark
      ? lengthOfRun(pieces.slice(from), (other) => markOf(other)?.signature === mark.signature)
      : unmarkedLength(pieces.slice(from), (other) => markOf(other) === undefined)
    const inner = { pieces: pieces.slice(from, from + length), level: level + 1, depth, nameCode }
    if (mark) content.push({ id: nameCode(mark), children: joinContent(nested(inner)) })
    else content.push(...nested(inner))
    from += length
  }
  return content
}

const unmarkedLength = (pieces: readonly Piece[], isUnmarked: (piece: TextPiece) => boolean): number => {
  const end = pieces.findIndex((piece) => isText(piece) && !isUnmarked(piece))
  return end < 0 ? pieces.length : end
}

const codeOf = ({ node, depth, nameCode }: { node: LexicalNode; depth: number; nameCode: NameCode }): InlineCode => {
  const meaning = meaningOf(node)
  const id = nameCode(meaning)
  if (meaning.kind !== 'link') return { id }
  // A link within links without end says nothing any more.
  const children = depth > exchangeLimits.depth / 4 ? [] : childrenOf(node)
  return { id, children: contentOfNodes({ nodes: children, depth: depth + 1, nameCode }) }
}

/** @param nameCode called for each code, in the order of reading */
export const contentOfNodes = ({
  nodes,
  nameCode,
  depth = 0,
}: {
  nodes: readonly LexicalNode[]
  nameCode: NameCode
  depth?: number
}): Content =>
  joinContent(
    nested({
      pieces: nodes.map(pieceOf).filter((piece) => !isText(piece) || piece.text !== ''),
      level: 0,
      depth,
      nameCode,
    }),
  )
