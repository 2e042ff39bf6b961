/** Contents of segments, compared and put together. */
import type { Content, InlineCode } from './exchange.ts'

/** Joins neighbouring texts and leaves out empty ones. */
export const joinContent = (items: Content): Content => {
  const joined: (string | InlineCode)[] = []
  for (const item of items) {
    const last = joined.at(-1)
    if (typeof item !== 'string') joined.push(item)
    else if (typeof last === 'string') joined[joined.length - 1] = last + item
    else if (item !== '') joined.push(item)
  }
  return joined
}

export const sameContent = (one: Content | undefined, other: Content | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other))

/** Whether there is anything to read in it: a letter, or a code that stands for something. */
export const hasContent = (content: Content): boolean =>
  content.some((item) =>
    typeof item === 'string' ? item.trim() !== '' : item.children === undefined || hasContent(item.children),
  )

/** The codes in it, each as often as it stands there. */
export const codesIn = (content: Content): string[] =>
  content.flatMap((item) => (typeof item === 'string' ? [] : [item.id, ...codesIn(item.children ?? [])]))
