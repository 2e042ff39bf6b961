/**
 * Content from a stream of text and codes, as a file gives them: well nested or not. A code that has lost its partner is
 * kept as one that stands alone, which whoever puts it into a text will refuse.
 */
import { joinContent } from './content.ts'
import { type Content, exchangeLimits, type InlineCode } from './exchange.ts'
import { exchangeText } from './exchange-text.ts'
import { tagsOf } from './tagged-text.ts'

export type ContentBuilder = {
  /** Text in which codes may stand as tags. */
  text: (text: string) => void
  open: (id: string) => void
  close: (id: string) => void
  single: (id: string) => void
  finish: () => Content
}

type Level = { id: string; items: (string | InlineCode)[] }

export const contentBuilder = (): ContentBuilder => {
  const levels: Level[] = [{ id: '', items: [] }]
  let pending = ''
  const push = (...items: readonly (string | InlineCode)[]): void => {
    const level = levels.at(-1)
    for (const item of items) level?.items.push(item)
  }
  const open = (id: string): void => {
    if (levels.length > exchangeLimits.depth) push({ id })
    else levels.push({ id, items: [] })
  }
  /** What was opened within and not closed comes apart. */
  const unwind = (depth: number): void => {
    while (levels.length > depth) {
      const level = levels.pop()
      if (level) push({ id: level.id }, ...level.items)
    }
  }
  const close = (id: string): void => {
    const depth = levels.findLastIndex((level, index) => index > 0 && level.id === id)
    unwind(Math.max(depth, 0) + 1)
    const level = depth > 0 ? levels.pop() : undefined
    push(level ? { id, children: joinContent(level.items) } : { id })
  }
  const flush = (): void => {
    if (pending === '') return
    for (const part of tagsOf(exchangeText(pending))) {
      if (typeof part === 'string') push(part)
      else if (part.kind === 'open') open(part.id)
      else if (part.kind === 'close') close(part.id)
      else push({ id: part.id })
    }
    pending = ''
  }
  const afterText =
    (step: (id: string) => void) =>
    (id: string): void => {
      flush()
      step(id)
    }
  return {
    text: (text) => {
      pending += text
    },
    open: afterText(open),
    close: afterText(close),
    single: afterText((id) => push({ id })),
    finish: () => {
      flush()
      unwind(1)
      return joinContent(levels[0]?.items ?? [])
    },
  }
}

/** Content of a text in which codes stand as tags: of a PO file, a cell. */
export const contentOfTagged = (text: string): Content => {
  const builder = contentBuilder()
  builder.text(text)
  return builder.finish()
}
