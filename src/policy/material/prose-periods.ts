import type { PolicyDocument, PolicySection } from '../../contract/policy-document.ts'
import { linesOf } from '../compare-sections.ts'
import { compareLines } from '../compare-text.ts'
import { isLonger } from './length.ts'
import type { Pair } from './reason.ts'
import { periodsInText, type TextPeriod } from './text-periods.ts'

/** A section whose text names a longer period than before. */
export type LongerText = { section: string; before: TextPeriod; after: TextPeriod }

const allSections = (sections: readonly PolicySection[]): PolicySection[] =>
  sections.flatMap((section) => [section, ...allSections(section.sections)])

/** A line that the register of retention made: its rule is compared itself. */
const isRegisterLine = ({ line, document }: { line: string; document: PolicyDocument }): boolean =>
  document.registers.retention.some(
    ({ subject, text }) => subject !== '' && text !== '' && line.startsWith(subject) && line.includes(text),
  )

type Said = TextPeriod & { register: boolean }

const saidIn = (lines: readonly string[], document: PolicyDocument): Said[] =>
  lines.flatMap((line) => {
    const register = isRegisterLine({ line, document })
    return periodsInText({ text: line, locale: document.locale }).map((period) => ({ ...period, register }))
  })

const isSame = (one: TextPeriod, other: TextPeriod): boolean =>
  !isLonger({ before: one, after: other }) && !isLonger({ before: other, after: one })

/** Those of the first list that are not in the second, the longest first. */
const without = (periods: readonly Said[], others: readonly Said[]): Said[] => {
  const rest = [...others]
  return periods
    .filter((period) => {
      const at = rest.findIndex((other) => isSame(period, other))
      if (at >= 0) rest.splice(at, 1)
      return at < 0
    })
    .sort((a, b) => (isLonger({ before: a, after: b }) ? 1 : isLonger({ before: b, after: a }) ? -1 : 0))
}

/** Each new period against the one in whose place it stands: the longest against the longest. */
const grown = (before: readonly Said[], after: readonly Said[]): { before: Said; after: Said }[] => {
  const gone = without(before, after)
  return without(after, before).flatMap((is, index) => {
    const was = gone[index]
    return was && isLonger({ before: was, after: is }) && !(was.register && is.register)
      ? [{ before: was, after: is }]
      : []
  })
}

const longerIn = ({ before, after }: Pair, was: PolicySection, is: PolicySection): LongerText | undefined => {
  const changes = compareLines({ before: linesOf(was), after: linesOf(is) }).filter(({ block }) => block !== 'row')
  const textOf = (left: 'added' | 'removed', parts: (typeof changes)[number]['parts']) =>
    parts.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('')
  const ofLines = (kind: 'added' | 'removed') =>
    changes
      .filter((change) => change.kind === kind)
      .map(({ parts }) => textOf(kind === 'added' ? 'removed' : 'added', parts))
  const pairs = changes
    .filter(({ kind }) => kind === 'changed')
    .flatMap(({ parts }) => grown(saidIn([textOf('added', parts)], before), saidIn([textOf('removed', parts)], after)))
  const [first] = [...pairs, ...grown(saidIn(ofLines('removed'), before), saidIn(ofLines('added'), after))]
  return first ? { section: is.id, before: first.before, after: first.after } : undefined
}

/**
 * Sections in whose running text a period grew: words are editorial, but a longer period is for somebody to look at.
 *
 * @param pair both in one locale
 * @example
 * longerTexts({ before, after }) // [{ section: 'retention', before: { amount: 12, unit: 'month', … }, after: … }]
 */
export const longerTexts = (pair: Pair): LongerText[] => {
  const old = new Map(allSections(pair.before.sections).map((section) => [section.id, section]))
  return allSections(pair.after.sections).flatMap((is) => {
    const was = old.get(is.id)
    return was ? (longerIn(pair, was, is) ?? []) : []
  })
}

/** Title of a section, by its key. */
export const sectionTitle = (document: PolicyDocument, id: string): string =>
  allSections(document.sections).find((section) => section.id === id)?.title ?? id
