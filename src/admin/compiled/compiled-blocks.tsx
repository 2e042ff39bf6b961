import { createElement } from 'react'
import type { Block, Inline } from '../../contract/policy-blocks.ts'
import { keyed } from '../interface/keyed.ts'
import './compiled.css'

/** Runs of one text; a link is shown as one and leads nowhere, since this is a preview. */
const Runs = ({ text, content }: { text: string; content: Inline[] | undefined }) => {
  if (!content) return text
  return keyed(content, (run) => run.text).map(({ key, item: run }) => {
    const marked = run.bold ? <strong>{run.text}</strong> : run.text
    const shown = run.italic ? <em>{marked}</em> : marked
    return (
      <span className={run.href ? 'privacy-compiled__link' : undefined} key={key} title={run.href}>
        {shown}
      </span>
    )
  })
}

const CompiledBlock = ({ block, headings }: { block: Block; headings: number }) => {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Runs content={block.content} text={block.text} />
        </p>
      )
    case 'heading':
      return createElement(
        `h${Math.min(6, block.level + headings)}`,
        null,
        <Runs content={block.content} text={block.text} />,
      )
    case 'list':
      return createElement(
        block.ordered ? 'ol' : 'ul',
        null,
        keyed(block.items, (item) => item).map(({ key, item }, index) => (
          <li key={key}>
            <Runs content={block.itemContents?.[index]} text={item} />
          </li>
        )),
      )
    case 'table':
      return (
        <div className="privacy-compiled__table">
          <table>
            {block.caption ? <caption>{block.caption}</caption> : null}
            <thead>
              <tr>
                {block.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {keyed(block.rows, (row) => row.join('|')).map(({ key, item: [name, ...cells] }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  {keyed(cells, (cell) => cell).map((cell) => (
                    <td key={cell.key}>{cell.item}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )
  }
}

/**
 * Blocks of a policy as its readers get them, calm enough to stand within a form.
 * @param headings how many levels deeper headings stand here than in the policy; default 0
 */
export const CompiledBlocks = ({ blocks, headings = 0 }: { blocks: Block[]; headings?: number }) => (
  <div className="privacy-compiled">
    {keyed(blocks, (block) => JSON.stringify(block)).map(({ key, item }) => (
      <CompiledBlock block={item} headings={headings} key={key} />
    ))}
  </div>
)
