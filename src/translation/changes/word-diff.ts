import type { TextPart } from '../../contract/policy-difference.ts'
import { joined } from '../../policy/compare-text.ts'
import { readablePart } from '../../policy/findings/text-limit.ts'
import { alignLines } from './align-lines.ts'
import { compareSegments } from './compare-segments.ts'
import { createEditBudget, type EditBudget } from './edit-budget.ts'
import { plainOf } from './plain-of.ts'
import { segmentsOf } from './words.ts'

/** A paragraph, heading or list item; only a `changed` one has parts of more than one kind. */
export type DiffLine = { kind: 'same' | 'added' | 'removed' | 'changed'; parts: TextPart[] }

/** Half a million steps of comparing: tens of milliseconds. */
const limits = { total: 1_000_000, each: 600 }

const whole = (kind: TextPart['kind'], text: string): DiffLine => ({ kind, parts: [{ kind, text }] })

const changed = ({ before, after, budget }: { before: string; after: string; budget: EditBudget }): DiffLine => {
  const runs = compareSegments({ before: segmentsOf(before), after: segmentsOf(after), budget })
  return { kind: 'changed', parts: joined(runs.map(({ kind, segments }) => ({ kind, text: segments.join('') }))) }
}

/** Lines that went and lines that came in one place: those alike are one changed line. */
const replaced = ({ gone, come, budget }: { gone: string[]; come: string[]; budget: EditBudget }): DiffLine[] => {
  const lines: DiffLine[] = []
  let [goneRead, comeRead] = [0, 0]
  for (const pair of [...alignLines({ gone, come }), { gone: gone.length, come: come.length }]) {
    lines.push(...gone.slice(goneRead, pair.gone).map((line) => whole('removed', line)))
    lines.push(...come.slice(comeRead, pair.come).map((line) => whole('added', line)))
    const [before, after] = [gone[pair.gone], come[pair.come]]
    if (before !== undefined && after !== undefined) lines.push(changed({ before, after, budget }))
    ;[goneRead, comeRead] = [pair.gone + 1, pair.come + 1]
  }
  return lines
}

const linesOf = (unit: unknown): string[] => {
  const text = readablePart(plainOf(unit))
  return text === '' ? [] : text.split('\n')
}

/**
 * What changed between two units, word by word: paragraphs are matched first, so that one put in between marks no other.
 * Tokens stay whole. What is added left out, the parts are the text before; what is removed left out, the text after.
 * Texts beyond 100,000 characters are read as far as that.
 *
 * @param units texts, or editor states
 * @returns a line for each paragraph, heading and list item, `same` ones too; formatting does not show
 * @example
 * wordDiff({ before: 'Glabājam 3 gadus.', after: 'Glabājam 5 gadus.' })
 * // [{ kind: 'changed', parts: [same 'Glabājam ', removed '3', added '5', same ' gadus.'] }]
 */
export const wordDiff = ({ before, after }: { before: unknown; after: unknown }): DiffLine[] => {
  const budget = createEditBudget(limits)
  const lines: DiffLine[] = []
  let gone: string[] = []
  let come: string[] = []
  const flush = (): void => {
    lines.push(...replaced({ gone, come, budget }))
    ;[gone, come] = [[], []]
  }
  for (const { kind, segments } of compareSegments({ before: linesOf(before), after: linesOf(after), budget })) {
    if (kind === 'removed') gone.push(...segments)
    else if (kind === 'added') come.push(...segments)
    else {
      flush()
      lines.push(...segments.map((line) => whole('same', line)))
    }
  }
  flush()
  return lines
}
