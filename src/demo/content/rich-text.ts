/** Builds the Lexical JSON that Payload stores for rich text, complete with every property that its editor writes. */
import { createHash } from 'node:crypto'

type Format = '' | 'left' | 'start' | 'center' | 'right' | 'end' | 'justify'

type TextNode = {
  type: 'text'
  version: 1
  text: string
  /** Sum of bits; 1 is bold, 2 italic. */
  format: number
  mode: 'normal'
  style: string
  detail: number
}

type TokenNode = {
  type: 'inlineBlock'
  version: 1
  fields: { id: string; blockType: 'token'; blockName: string; token: string }
}

type InlineNode = TextNode | TokenNode

type ParagraphNode = {
  type: 'paragraph'
  version: 1
  direction: 'ltr' | null
  format: Format
  indent: number
  textFormat: number
  textStyle: string
  children: InlineNode[]
}

export type RichText = {
  root: {
    type: 'root'
    version: 1
    direction: 'ltr' | null
    format: Format
    indent: number
    children: ParagraphNode[]
  }
}

/** Plain words. */
export const text = (words: string): TextNode => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  mode: 'normal',
  style: '',
  detail: 0,
})

/**
 * A place in the text where a fact of the site is filled in.
 *
 * @param name which fact: `controller-name`, `controller-email`, …
 */
export const token = (name: string): TokenNode => ({
  type: 'inlineBlock',
  version: 1,
  fields: {
    // 24 hexadecimal digits, as the editor's own ids; from the name, so that the same content is the same JSON.
    id: createHash('sha256').update(name).digest('hex').slice(0, 24),
    blockType: 'token',
    blockName: '',
    token: name,
  },
})

/** One paragraph; a string stands for plain words. */
export const paragraph = (...children: (string | InlineNode)[]): ParagraphNode => ({
  type: 'paragraph',
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  textFormat: 0,
  textStyle: '',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})

/**
 * An editor state of these paragraphs.
 *
 * @example richText(paragraph('Write to ', token('controller-email'), '.'))
 */
export const richText = (...paragraphs: ParagraphNode[]): RichText => ({
  root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: paragraphs },
})
