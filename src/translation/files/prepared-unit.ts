/** A unit made ready for any format: its name, its segments, and what the translator is told. */
import { hasContent } from './content.ts'
import type { Content, ExchangeFile, ExchangeUnit, UnitState } from './exchange.ts'
import { exchangeText } from './exchange-text.ts'
import type { Code } from './inline-codes.ts'
import { segmentUnit } from './segment-unit.ts'
import { unitName } from './unit-name.ts'

export type PreparedSegment = {
  /** Of this segment alone: what names a row, a message, a `trans-unit`. */
  name: string
  id: string
  source: Content
  target: Content | undefined
  /** What this segment said when the translation was approved. */
  previous: Content | undefined
  state: UnitState
}

export type PreparedUnit = {
  name: string
  label: string
  notes: string[]
  fingerprint: string
  segments: PreparedSegment[]
  codes: ReadonlyMap<string, Code>
}

/** For translators, who read the language of their tools. */
const structureDiffers =
  'The saved translation has other paragraphs than the source. Only those that correspond are shown; saving a change here puts the text on the structure of the source.'

const previousSegments = ({ previousSource, source }: ExchangeUnit): Map<string, Content> => {
  if (previousSource === undefined) return new Map()
  const before = segmentUnit({ source: previousSource, target: undefined }).segments
  const now = segmentUnit({ source, target: undefined }).segments
  // Segments of another count are not each other's earlier form.
  return before.length === now.length ? new Map(before.map((segment) => [segment.id, segment.source])) : new Map()
}

const stateOf = (target: Content | undefined, state: UnitState): UnitState => {
  if (!target) return 'missing'
  return state === 'missing' ? 'changed' : state
}

/** @returns `undefined` where the source has nothing to translate */
export const prepareUnit = (file: ExchangeFile, unit: ExchangeUnit): PreparedUnit | undefined => {
  const { kind, segments, codes, aligned } = segmentUnit(unit)
  if (segments.length === 0) return undefined
  const { site, targetLocale } = file
  const named = { site, targetLocale, collection: unit.collection, key: unit.key, path: unit.path }
  const previous = previousSegments(unit)
  return {
    name: unitName(named),
    label: exchangeText(unit.label).replace(/\s+/g, ' '),
    notes: [...(unit.note ? [exchangeText(unit.note)] : []), ...(aligned ? [] : [structureDiffers])],
    fingerprint: unit.sourceFingerprint,
    segments: segments.map(({ id, source, target }) => ({
      name: unitName(kind === 'line' ? named : { ...named, segment: id }),
      id,
      source,
      target: target && hasContent(target) ? target : undefined,
      previous: previous.get(id),
      state: stateOf(target, unit.state),
    })),
    codes,
  }
}
