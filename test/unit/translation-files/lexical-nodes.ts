/** Nodes of editor states as Payload's editor writes them. */

type Node = Record<string, unknown>

const element = { direction: 'ltr', format: '', indent: 0, version: 1 }

export const text = (value: string, format = 0, more: Node = {}): Node => ({
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text: value,
  type: 'text',
  version: 1,
  ...more,
})
export const lineBreak: Node = { type: 'linebreak', version: 1 }
export const tab: Node = { ...text('\t'), type: 'tab' }
export const token = (name: string, id = 'a1'): Node => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id, blockName: '', blockType: name },
})
export const link = (url: string, children: Node[], id = 'b1'): Node => ({
  ...element,
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', newTab: false, url },
  id,
  children,
})
export const paragraph = (...children: Node[]): Node => ({
  ...element,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children,
})
export const heading = (tag: string, ...children: Node[]): Node => ({ ...element, type: 'heading', tag, children })
export const list = (listType: 'bullet' | 'number', ...items: Node[][]): Node => ({
  ...element,
  type: 'list',
  listType,
  start: 1,
  tag: listType === 'bullet' ? 'ul' : 'ol',
  children: items.map((children, index) => ({ ...element, type: 'listitem', value: index + 1, children })),
})
export const state = (...children: Node[]) => ({ root: { ...element, type: 'root', children } })
