/** Word-level differences of texts and lines. Deterministic: limits are counted in edits, never in time. */
import { diffArrays, diffWordsWithSpace } from 'diff'
import type { LineChange, TextPart } from '../contract/policy-difference.ts'

export type Line = { block: LineChange['block']; text: string }

const wordEditLimit = 1000
const lineEditLimit = 2000
const pairLimit = 400
/** Share of a line's characters that must have stayed for it to be read as changed, and not as another line. */
const likeness = 0.4

/** What of a text stayed, came and went; empty where both are the same. */
export const compareTexts = ({ before, after }: { before: string; after: string }): TextPart[] =>
  before === after ? [] : partsOf({ before, after })

const partsOf = ({ before, after }: { before: string; after: string }): TextPart[] => {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: wordEditLimit })
  if (!changes) return [part('removed', before), part('added', after)].filter(({ text }) => text !== '')
  return joined(changes.map(({ added, removed, value }) => part(added ? 'added' : removed ? 'removed' : 'same', value)))
}

/** Changes with nothing but white space between them are read as one: what went, then what came. */
export const joined = (parts: TextPart[]): TextPart[] => {
  const whole: TextPart[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    whole.push(...[part('removed', removed), part('added', added)].filter(({ text }) => text !== ''))
    ;[removed, added] = ['', '']
  }
  parts.forEach(({ kind, text }, at) => {
    const next = parts[at + 1]
    const between = text.trim() === '' && (removed !== '' || added !== '') && next !== undefined && next.kind !== 'same'
    if (kind === 'same' && !between) {
      flush()
      whole.push(part(kind, text))
      return
    }
    if (kind !== 'added') removed += text
    if (kind !== 'removed') added += text
  })
  flush()
  return whole
}

const part = (kind: TextPart['kind'], text: string): TextPart => ({ kind, text })

/** All lines of a section, each same, added, removed or changed; empty where none differs. */
export const compareLines = ({ before, after }: { before: Line[]; after: Line[] }): LineChange[] => {
  const runs = diffArrays(before, after, {
    comparator: (a, b) => a.block === b.block && a.text === b.text,
    maxEditLength: lineEditLimit,
  }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ]
  const changes: LineChange[] = []
  let gone: Line[] = []
  for (const run of runs) {
    if (run.removed) {
      gone = run.value
      continue
    }
    changes.push(
      ...(run.added ? paired({ gone, come: run.value }) : [...whole('removed', gone), ...whole('same', run.value)]),
    )
    gone = []
  }
  changes.push(...whole('removed', gone))
  return changes.every((change) => change.kind === 'same') ? [] : changes
}

const whole = (kind: 'same' | 'added' | 'removed', lines: Line[]): LineChange[] =>
  lines.map(({ block, text }) => ({ kind, block, parts: [part(kind, text)] }))

/** Lines that went and lines that came in one place: those alike are one changed line. */
const paired = ({ gone, come }: { gone: Line[]; come: Line[] }): LineChange[] => {
  const changes: LineChange[] = []
  let rest = come
  for (const line of gone) {
    const candidates = gone.length * come.length > pairLimit ? rest.slice(0, 1) : rest
    const at = candidates.findIndex((other) => alike({ line, other }))
    const match = rest[at]
    if (match === undefined) {
      changes.push(...whole('removed', [line]))
      continue
    }
    const parts = partsOf({ before: line.text, after: match.text })
    changes.push(...whole('added', rest.slice(0, at)), { kind: 'changed', block: line.block, parts })
    rest = rest.slice(at + 1)
  }
  return [...changes, ...whole('added', rest)]
}

/** Whether a line is another with words added at its end: "Vārds", "Vārds — sniegšana ir brīvprātīga". */
const goesOn = ({ line: { text }, other }: { line: Line; other: Line }): boolean =>
  text.trim() !== '' && other.text.startsWith(text) && !/^[\p{L}\p{N}]/u.test(other.text.slice(text.length))

const alike = ({ line, other }: { line: Line; other: Line }): boolean => {
  if (line.block !== other.block) return false
  if (goesOn({ line, other }) || goesOn({ line: other, other: line })) return true
  const same = partsOf({ before: line.text, after: other.text }).filter(({ kind }) => kind === 'same')
  const kept = same.reduce((sum, { text }) => sum + text.trim().length, 0)
  return kept >= likeness * Math.max(line.text.length, other.text.length)
}
