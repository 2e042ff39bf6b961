/** Editor states for tests, as the editor of the plugin writes them. */
import { paragraphNode, richText, textNode } from '../policy-fixture.ts'

export const text = textNode
export const paragraph = paragraphNode
export const heading = (tag: 'h3' | 'h4', ...children: unknown[]) => ({ type: 'heading', tag, children })
export const list = (...items: unknown[]) => ({
  type: 'list',
  listType: 'bullet',
  children: items.map((item) => ({ type: 'listitem', children: [item] })),
})
export const token = (name: string, id = '1') => ({
  type: 'inlineBlock',
  fields: { id, blockType: 'token', token: name },
})
export const link = (url: string, ...children: unknown[]) => ({ type: 'link', fields: { url }, children })
export const state = richText
/** A paragraph for each line. */
export const prose = (...lines: string[]) => richText(...lines.map((line) => paragraphNode(textNode(line))))
