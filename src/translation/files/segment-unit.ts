/** A unit → segments: one for each paragraph, heading and item that has something to translate. */

import { childrenOf } from '../../policy/lexical-nodes.ts'
import { isRichText, type Leaf, leavesOf } from './block-leaves.ts'
import { type CodeBook, codeBook, type LeafCodes } from './code-book.ts'
import { hasContent, joinContent } from './content.ts'
import type { Content } from './exchange.ts'
import { exchangeText } from './exchange-text.ts'
import type { Code } from './inline-codes.ts'
import { meaningOf } from './inline-codes.ts'
import { contentOfNodes } from './nodes-to-content.ts'

export type Segment = {
  /** `s1`, `s2`, in the order of the source. */
  id: string
  source: Content
  target: Content | undefined
}

export type SegmentedUnit = {
  /** `line` for a string, which is one segment without codes. */
  kind: 'line' | 'rich'
  segments: Segment[]
  /** What the codes in it stand for, by id. */
  codes: ReadonlyMap<string, Code>
  /** `false` where the translation has other paragraphs than the source, and only what corresponds is in the segments. */
  aligned: boolean
}

/** A leaf of the source beside what corresponds to it. */
export type LeafPair = {
  /** `undefined` where there is nothing to translate. */
  segment: Segment | undefined
  /** Codes of the source. */
  codes: LeafCodes
  /** What the translation has under their ids, and under its own. */
  own: LeafCodes
  sourceLeaf: Leaf
  targetLeaf: Leaf | undefined
}

const noText = (content: Content): Content | undefined => (hasContent(content) ? content : undefined)

/**
 * Which leaf of a translation corresponds to which of its source: all where their kinds are the same in their order, else
 * those at the beginning and at the end up to the first difference.
 */
const correspondence = (sources: readonly Leaf[], targets: readonly Leaf[]): (Leaf | undefined)[] => {
  const most = Math.min(sources.length, targets.length)
  let leading = 0
  while (leading < most && sources[leading]?.kind === targets[leading]?.kind) leading += 1
  let trailing = 0
  while (trailing < most - leading && sources.at(-1 - trailing)?.kind === targets.at(-1 - trailing)?.kind) trailing += 1
  return sources.map((_, index) => {
    if (index < leading) return targets[index]
    const fromEnd = sources.length - index
    return fromEnd <= trailing ? targets[targets.length - fromEnd] : undefined
  })
}

const isAligned = (sources: readonly Leaf[], targets: readonly Leaf[]): boolean =>
  sources.length === targets.length && sources.every(({ kind }, index) => kind === targets[index]?.kind)

const signaturesIn = (leaf: Leaf): Set<string> =>
  new Set(
    leaf.nodes
      .flatMap((node) => [node, ...childrenOf(node)])
      .flatMap((node) => (node.type === 'text' ? [] : [meaningOf(node).signature])),
  )

const pairLeaves = ({ source, target }: { source: unknown; target: unknown }) => {
  const book: CodeBook = codeBook()
  const sources = leavesOf(source)
  const targets = leavesOf(target)
  const found = correspondence(sources, targets)
  let count = 0
  // The source's codes have their numbers before the translation's own, whatever the translation is.
  const read = sources.map((leaf) => {
    const codes: LeafCodes = new Map()
    const content = contentOfNodes({ nodes: leaf.nodes, nameCode: book.forSource(codes) })
    return { leaf, codes, content }
  })
  const pairs = read.map(({ leaf, codes, content }, index): LeafPair => {
    const targetLeaf = found[index]
    const own: LeafCodes = new Map()
    if (!hasContent(content)) return { segment: undefined, codes, own, sourceLeaf: leaf, targetLeaf }
    count += 1
    const nameCode = targetLeaf && book.forTarget({ leaf: codes, own, has: signaturesIn(targetLeaf) })
    const translated = targetLeaf && nameCode ? contentOfNodes({ nodes: targetLeaf.nodes, nameCode }) : []
    const segment = { id: `s${count}`, source: content, target: noText(translated) }
    return { segment, codes, own, sourceLeaf: leaf, targetLeaf }
  })
  return { pairs, codes: book.codes, aligned: !isRichText(target) || isAligned(sources, targets) }
}

/** Leaf by leaf, for putting a translation together again. */
export const leafPairsOf = (unit: { source: unknown; target: unknown }): ReturnType<typeof pairLeaves> =>
  pairLeaves(unit)

const lineContent = (value: unknown): Content => joinContent(typeof value === 'string' ? [exchangeText(value)] : [])

/**
 * @param source the approved source: a string or a Lexical editor state; anything else has no segments
 * @param target the working copy, if there is one
 * @example
 * segmentUnit({ source: 'Vārds', target: undefined }).segments // [{ id: 's1', source: ['Vārds'], target: undefined }]
 */
export const segmentUnit = ({ source, target }: { source: unknown; target: unknown }): SegmentedUnit => {
  if (isRichText(source)) {
    const { pairs, codes, aligned } = pairLeaves({ source, target })
    return { kind: 'rich', segments: pairs.flatMap(({ segment }) => segment ?? []), codes, aligned }
  }
  const content = lineContent(source)
  const segments = hasContent(content) ? [{ id: 's1', source: content, target: noText(lineContent(target)) }] : []
  return { kind: 'line', segments, codes: new Map(), aligned: true }
}
