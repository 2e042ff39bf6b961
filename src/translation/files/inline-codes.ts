/** The codes that stand for what is no text: what they are, and what they are called in files. */
import { type LexicalNode, nodeOf, typeOf } from '../../policy/lexical-nodes.ts'
import { exchangeText } from './exchange-text.ts'

export type CodeKind = 'bold' | 'italic' | 'style' | 'link' | 'token' | 'linebreak' | 'tab' | 'other'

/** What a code stands for; its node never enters a file. */
export type CodeMeaning = {
  kind: CodeKind
  /** The beginning of its id. */
  name: string
  /** The same for codes that can stand for one another. */
  signature: string
  /** A node to put in, or the properties of a text node within. */
  node: LexicalNode
  /** For people: `{controller-name}`, the address of a link. */
  shows: string
}

export type Code = CodeMeaning & { id: string }

const pairedKinds: ReadonlySet<CodeKind> = new Set(['bold', 'italic', 'style', 'link'])
const requiredKinds: ReadonlySet<CodeKind> = new Set(['link', 'token', 'other'])

/** Whether it encloses text. */
export const isPaired = ({ kind }: Pick<Code, 'kind'>): boolean => pairedKinds.has(kind)

/** Whether a translation has it exactly once: what it says would be lost, or be said twice. Marks and breaks may vary. */
export const isRequired = ({ kind }: Pick<Code, 'kind'>): boolean => requiredKinds.has(kind)

/** The same for the same properties in any order; ids differ from one locale to another. */
const signatureOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => {
    const record = nodeOf(inner)
    if (!record) return inner
    const names = Object.keys(record).filter((name) => name !== 'id')
    return Object.fromEntries(names.sort().map((name) => [name, record[name]]))
  }) ?? ''

export const boldMark: CodeMeaning = { kind: 'bold', name: 'b', signature: 'bold', node: {}, shows: '' }
export const italicMark: CodeMeaning = { kind: 'italic', name: 'i', signature: 'italic', node: {}, shows: '' }

/** Any other properties of a text: underlined, coloured. */
export const styleMark = (properties: LexicalNode): CodeMeaning => ({
  kind: 'style',
  name: 'style',
  signature: `style ${signatureOf(properties)}`,
  node: properties,
  shows: '',
})

const nameOf = (text: string): string | undefined => /^[a-z][a-z-]{0,50}/.exec(text.toLowerCase())?.[0]

const tokenOf = (node: LexicalNode): string => {
  const fields = nodeOf(node.fields)
  const token = fields?.token ?? fields?.blockType
  return typeof token === 'string' ? token : ''
}

const withoutId = (fields: unknown): unknown => {
  const { id: _, ...rest } = nodeOf(fields) ?? {}
  return rest
}

/** What a node that is no text stands for. */
export const meaningOf = (node: LexicalNode): CodeMeaning => {
  switch (typeOf(node)) {
    case 'linebreak':
      return { kind: 'linebreak', name: 'br', signature: 'linebreak', node, shows: '' }
    case 'tab':
      return { kind: 'tab', name: 'tab', signature: 'tab', node, shows: '' }
    case 'link':
    case 'autolink': {
      const address = nodeOf(node.fields)?.url ?? node.url
      return {
        kind: 'link',
        name: 'a',
        signature: `link ${typeOf(node)} ${signatureOf([withoutId(node.fields), node.url])}`,
        node,
        shows: typeof address === 'string' ? exchangeText(address) : '',
      }
    }
    case 'inlineBlock': {
      const token = tokenOf(node)
      return {
        kind: 'token',
        name: nameOf(token) ?? 'token',
        signature: `token ${signatureOf(withoutId(node.fields))}`,
        node,
        shows: exchangeText(`{${token}}`),
      }
    }
  }
  return { kind: 'other', name: 'code', signature: `other ${signatureOf(node)}`, node, shows: '' }
}
