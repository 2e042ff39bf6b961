/** Brackets and quotation marks of which one was lost. */
import type { Check } from './check.ts'

const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[' }
/** “b) apakšpunkts”, “1) vārds”: the bracket closes nothing. */
const enumerator = /(?<![\p{L}\p{N}(])(?:\p{L}|\p{N}{1,2}|[ivx]{1,5})\)/giu

const isBalanced = (line: string): boolean => {
  const enumerators = new Set([...line.matchAll(enumerator)].map(({ index, 0: said }) => index + said.length - 1))
  const open: string[] = []
  for (const { index, 0: bracket } of line.matchAll(/[()[\]]/g)) {
    const opener = closers[bracket]
    if (opener === undefined) open.push(bracket)
    else if (open.at(-1) === opener) open.pop()
    else if (!enumerators.has(index)) return false
  }
  return open.length === 0
}

const bracketsMatch = (line: string): boolean => isBalanced(line) || isBalanced(line.replace(enumerator, ' '))

/** Which mark opens and which closes depends on the language; in every language there are two. */
const quotesMatch = (line: string): boolean => (line.match(/["“”„‟«»]/g) ?? []).length % 2 === 0

const holds = (text: string, rule: (line: string) => boolean): boolean => text.split('\n').every(rule)

/** Only where the source has both: else the translator keeps what stands there. */
export const checkPairedMarks: Check = ({ source, target }) => [
  ...(!holds(target.text, bracketsMatch) && holds(source.text, bracketsMatch)
    ? [{ code: 'unbalanced-brackets' as const, values: {} }]
    : []),
  ...(!holds(target.text, quotesMatch) && holds(source.text, quotesMatch)
    ? [{ code: 'unbalanced-quotes' as const, values: {} }]
    : []),
]
