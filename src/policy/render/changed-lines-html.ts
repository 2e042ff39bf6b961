import type { LineChange } from '../../contract/policy-difference.ts'
import { renderParts } from './text-parts-html.ts'

/** Changed lines, each with its neighbours; `[…]` where unchanged ones are left out. */
export const renderChangedLines = (lines: readonly LineChange[]): string[] => {
  const html: string[] = []
  let list: string[] = []
  const endList = () => {
    if (list.length > 0) html.push(`<ul>\n${list.join('\n')}\n</ul>`)
    list = []
  }
  let leftOut = false
  lines.forEach((line, index) => {
    if (!isNear({ lines, index })) {
      leftOut = true
      return
    }
    if (leftOut) {
      endList()
      html.push('<p>[…]</p>')
    }
    leftOut = false
    if (line.block === 'item' || line.block === 'row') {
      list.push(`<li>${renderParts(line.parts)}</li>`)
      return
    }
    endList()
    const tag = line.block === 'heading' && line.parts.some(({ text }) => text.trim() !== '') ? 'h4' : 'p'
    html.push(`<${tag}>${renderParts(line.parts)}</${tag}>`)
  })
  endList()
  return leftOut ? [...html, '<p>[…]</p>'] : html
}

const isNear = ({ lines, index }: { lines: readonly LineChange[]; index: number }): boolean =>
  [index - 1, index, index + 1].some((near) => lines[near] !== undefined && lines[near].kind !== 'same')
