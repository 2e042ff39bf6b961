/** What a file says of a unit → the unit's new text, on the structure of its source. */
import type { LexicalNode } from '../../policy/lexical-nodes.ts'
import { hasHalfCharacter } from '../half-characters.ts'
import { isRichText, replaceLeaves } from './block-leaves.ts'
import { codesIn, hasContent, sameContent } from './content.ts'
import { type ContentProblem, nodesOfContent } from './content-to-nodes.ts'
import type { Content, ReadSegment, ReadUnit } from './exchange.ts'
import { type Code, isRequired } from './inline-codes.ts'
import { type LeafPair, leafPairsOf, segmentUnit } from './segment-unit.ts'

export type UnitProblem = {
  code:
    | 'token-missing'
    | 'token-doubled'
    | 'link-missing'
    | 'link-doubled'
    | 'code-missing'
    | 'code-doubled'
    | 'segment-missing'
    | 'segment-unknown'
    | 'half-character'
    | ContentProblem['code']
  segment: string
  /** The id of the code in the file. */
  inline?: string
  /** What it stands for, as far as it is known: `{controller-name}`, the address of a link. */
  shows?: string
}

export type AppliedUnit =
  /** The file has nothing that the working copy does not have. */
  { outcome: 'unchanged' } | { outcome: 'rebuilt'; target: unknown } | { outcome: 'refused'; problems: UnitProblem[] }

type Read = ReadonlyMap<string, Content>

const readTargets = (segments: readonly ReadSegment[]): Read =>
  new Map(segments.flatMap(({ id, target }) => (target && hasContent(target) ? [[id, target] as const] : [])))

const lostAndDoubled = ({ content, codes, segment }: { content: Content; codes: Iterable<Code>; segment: string }) => {
  const found = codesIn(content)
  return [...codes].filter(isRequired).flatMap((code): UnitProblem[] => {
    const times = found.filter((id) => id === code.id).length
    if (times === 1) return []
    const what = code.kind === 'token' || code.kind === 'link' ? code.kind : 'code'
    return [{ code: `${what}-${times === 0 ? 'missing' : 'doubled'}`, segment, inline: code.id, shows: code.shows }]
  })
}

type Leaf = { nodes: readonly LexicalNode[]; problems: UnitProblem[] }

const leafOf = ({ pair, read, aligned }: { pair: LeafPair; read: Read; aligned: boolean }): Leaf => {
  const { segment, codes, own, sourceLeaf, targetLeaf } = pair
  const kept = aligned ? targetLeaf : undefined
  if (!segment) return { nodes: (kept ?? sourceLeaf).nodes, problems: [] }
  const given = read.get(segment.id)
  const isSame = given === undefined || sameContent(given, segment.target)
  if (isSame && kept && segment.target) return { nodes: kept.nodes, problems: [] }
  const content = given ?? segment.target
  if (!content) return { nodes: [], problems: [{ code: 'segment-missing', segment: segment.id }] }
  const { nodes, problems } = nodesOfContent(content, (id) => own.get(id) ?? codes.get(id))
  return {
    nodes,
    problems: [
      ...problems.map((problem) => ({ ...problem, segment: segment.id })),
      ...(isSame ? [] : lostAndDoubled({ content, codes: codes.values(), segment: segment.id })),
    ],
  }
}

const lineOf = (content: Content): AppliedUnit => {
  const [text, ...more] = content
  if (typeof text === 'string' && more.length === 0) return { outcome: 'rebuilt', target: text }
  return {
    outcome: 'refused',
    problems: codesIn(content).map((inline) => ({ code: 'code-unknown', segment: 's1', inline })),
  }
}

/**
 * Puts the segments of a file into a unit. Blocks, links, tokens and all that is no text come from the source, or from the
 * working copy where the file has kept its codes: a file brings in text alone, and the order of the codes. An empty target
 * in the file says nothing, so what is saved stays. Segments are named by their place in the source: whoever calls has seen
 * to it that the file was made from this source ({@link isMadeFrom}).
 *
 * @param source the source that the file was made from
 * @param target the working copy, if there is one
 * @param segments of the file
 * @example
 * applySegments({ source: 'Vārds', target: undefined, segments: [{ id: 's1', source: undefined, target: ['Nimi'] }] })
 * // { outcome: 'rebuilt', target: 'Nimi' }
 */
export const applySegments = ({
  source,
  target,
  segments,
}: {
  source: unknown
  target: unknown
  segments: readonly ReadSegment[]
}): AppliedUnit => {
  const read = readTargets(segments)
  const unit = segmentUnit({ source, target })
  const known = new Map(unit.segments.map((segment) => [segment.id, segment]))
  const unknown = [...read.keys()].filter((id) => !known.has(id))
  if (unknown.length > 0) {
    return { outcome: 'refused', problems: unknown.map((segment) => ({ code: 'segment-unknown', segment })) }
  }
  const halved = [...read].filter(([, content]) => hasHalfCharacter(content))
  if (halved.length > 0) {
    return { outcome: 'refused', problems: halved.map(([segment]) => ({ code: 'half-character', segment })) }
  }
  if ([...read].every(([id, content]) => sameContent(content, known.get(id)?.target))) return { outcome: 'unchanged' }
  if (!isRichText(source)) return lineOf(read.get('s1') ?? [])
  const { pairs, aligned } = leafPairsOf({ source, target })
  const leaves = pairs.map((pair) => leafOf({ pair, read, aligned }))
  const problems = leaves.flatMap((leaf) => leaf.problems)
  if (problems.length > 0) return { outcome: 'refused', problems }
  let next = 0
  const rebuilt = replaceLeaves(source, () => {
    next += 1
    return leaves[next - 1]?.nodes ?? []
  })
  return { outcome: 'rebuilt', target: rebuilt }
}

/**
 * Whether a file was made from this source: by its fingerprint, and where tools have lost that, by the source's text as it
 * stands in the file.
 */
export const isMadeFrom = ({
  source,
  fingerprint,
  read,
}: {
  source: unknown
  /** `unitFingerprint(source)` */
  fingerprint: string
  read: Pick<ReadUnit, 'sourceFingerprint' | 'segments'>
}): boolean => {
  if (read.sourceFingerprint !== undefined) return read.sourceFingerprint === fingerprint
  const texts = new Map(segmentUnit({ source, target: undefined }).segments.map(({ id, source: text }) => [id, text]))
  return read.segments.every((segment) => sameContent(segment.source, texts.get(segment.id)))
}
