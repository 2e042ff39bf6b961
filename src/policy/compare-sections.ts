import type { Block } from '../contract/policy-blocks.ts'
import type { SectionChange } from '../contract/policy-difference.ts'
import type { PolicyDocument, PolicySection } from '../contract/policy-document.ts'
import { compareLines, compareTexts, type Line } from './compare-text.ts'
import { rowText } from './render/text.ts'

type Placed = { section: PolicySection; parent: string | null }
type Kind = SectionChange['changes'][number]

/** Sections that changed, matched by id; those that are gone stand where they were. */
export const compareSections = ({
  before,
  after,
}: {
  before: PolicyDocument | undefined
  after: PolicyDocument | undefined
}): SectionChange[] => {
  const old = new Map(placed(before?.sections ?? []).map((each) => [each.section.id, each]))
  const now = new Map(placed(after?.sections ?? []).map((each) => [each.section.id, each]))
  const moved = movedIds({ old, now })
  return mergedIds({ old: [...old.keys()], now: [...now.keys()] }).flatMap((id) => {
    const change = sectionChange({ id, old: old.get(id), now: now.get(id), moved: moved.has(id) })
    return change.changes.length > 0 ? [change] : []
  })
}

const placed = (sections: PolicySection[], parent: string | null = null): Placed[] =>
  sections.flatMap((section) => [{ section, parent }, ...placed(section.sections, section.id)])

const mergedIds = ({ old, now }: { old: string[]; now: string[] }): string[] => {
  const merged = [...now]
  const kept = new Set(now)
  old.forEach((id, index) => {
    if (!kept.has(id)) merged.splice(index === 0 ? 0 : merged.indexOf(old[index - 1] ?? '') + 1, 0, id)
  })
  return merged
}

const sectionChange = ({
  id,
  old,
  now,
  moved,
}: {
  id: string
  old: Placed | undefined
  now: Placed | undefined
  moved: boolean
}): SectionChange => {
  const title = compareTexts({ before: old?.section.title ?? '', after: now?.section.title ?? '' })
  const lines = compareLines({ before: linesOf(old?.section), after: linesOf(now?.section) })
  const kinds: [Kind, boolean][] = [
    ['added', old === undefined],
    ['removed', now === undefined],
    ['moved', moved],
    ['renamed', old !== undefined && now !== undefined && title.length > 0],
    ['changed', old !== undefined && now !== undefined && lines.length > 0],
  ]
  return {
    id,
    changes: kinds.filter(([, holds]) => holds).map(([kind]) => kind),
    before: placeOf(old),
    after: placeOf(now),
    title,
    lines,
  }
}

const placeOf = (placed: Placed | undefined): SectionChange['before'] =>
  placed ? { number: placed.section.number, title: placed.section.title, parent: placed.parent } : null

/** What a section says, line by line, without its subsections. */
export const linesOf = (section: PolicySection | undefined): Line[] => (section?.blocks ?? []).flatMap(linesOfBlock)

const linesOfBlock = (block: Block): Line[] => {
  switch (block.type) {
    case 'paragraph':
      return block.text.split('\n').map((text) => ({ block: 'paragraph', text }))
    case 'heading':
      return [{ block: 'heading', text: block.text }]
    case 'list':
      return block.items.map((text) => ({ block: 'item', text }))
    case 'table':
      return block.rows.map((row) => ({ block: 'row', text: rowText({ columns: block.columns, row }) }))
  }
}

/** Under another section, or past a neighbour: of those that stayed, as few as explain the new order. */
const movedIds = ({ old, now }: { old: Map<string, Placed>; now: Map<string, Placed> }): Set<string> => {
  const order = [...now.keys()]
  const stayed = [...old].filter(([id, { parent }]) => now.has(id) && now.get(id)?.parent === parent)
  const elsewhere = [...old].filter(([id, { parent }]) => now.has(id) && now.get(id)?.parent !== parent)
  const moved = new Set(elsewhere.map(([id]) => id))
  for (const parent of new Set(stayed.map(([, each]) => each.parent))) {
    const siblings = stayed.filter(([, each]) => each.parent === parent).map(([id]) => id)
    const inPlace = new Set(longestRising(siblings.map((id) => order.indexOf(id))))
    for (const id of siblings) if (!inPlace.has(order.indexOf(id))) moved.add(id)
  }
  return moved
}

/** The longest rising subsequence; the first of several. */
const longestRising = (numbers: number[]): number[] => {
  const best: number[][] = []
  numbers.forEach((number, index) => {
    const before = best.slice(0, index).filter((sequence) => (sequence.at(-1) ?? 0) < number)
    const longest = before.reduce<number[]>((a, b) => (b.length > a.length ? b : a), [])
    best.push([...longest, number])
  })
  return best.reduce<number[]>((a, b) => (b.length > a.length ? b : a), [])
}
