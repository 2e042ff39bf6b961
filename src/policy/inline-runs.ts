import type { Inline } from '../contract/policy-blocks.ts'
import { cleanProse } from './clean-text.ts'

export type Prose = { text: string; content?: Inline[] }

const sameMarks = (a: Inline, b: Inline): boolean => a.bold === b.bold && a.italic === b.italic && a.href === b.href

/** Runs with the same marks joined, without white space around the whole; undefined where no text is left. */
export const proseOf = (runs: readonly Inline[]): Prose | undefined => {
  const joined: Inline[] = []
  for (const { text, ...marks } of runs) {
    const run: Inline = { text: cleanProse(text), ...marks }
    const last = joined.at(-1)
    if (run.text === '') continue
    if (last && sameMarks(last, run)) last.text += run.text
    else joined.push(run)
  }
  const content = trimmed(joined)
  if (content.length === 0) return undefined
  const text = content.map((run) => run.text).join('')
  return content.some((run) => run.bold || run.italic || run.href) ? { text, content } : { text }
}

const trimmed = (runs: Inline[]): Inline[] => {
  const first = runs.findIndex((run) => run.text.trim() !== '')
  const last = runs.findLastIndex((run) => run.text.trim() !== '')
  if (first === -1) return []
  return runs.slice(first, last + 1).map((run, index, { length }) => ({
    ...run,
    text: trimmedAt({ text: run.text, start: index === 0, end: index === length - 1 }),
  }))
}

const trimmedAt = ({ text, start, end }: { text: string; start: boolean; end: boolean }): string => {
  const started = start ? text.trimStart() : text
  return end ? started.trimEnd() : started
}

/** A text in which one value is a link: "Write to info@example.com". Without a place or an address it stays plain. */
export const linked = ({ text, value, href }: { text: string; value: string; href: string | undefined }): Prose => {
  const at = value === '' ? -1 : text.indexOf(value)
  if (href === undefined || at === -1) return { text }
  const before = text.slice(0, at)
  const after = text.slice(at + value.length)
  const content: Inline[] = [{ text: before }, { text: value, href }, { text: after }]
  return { text, content: content.filter((run) => run.text !== '') }
}
