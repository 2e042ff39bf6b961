/** Segments as a file names them, one after another → units of one site and one language. */
import { type Content, exchangeLimits, type ReadUnit, type Refusal, type UnitState, unitStates } from './exchange.ts'
import { exchangeText } from './exchange-text.ts'
import { parseUnitName } from './unit-name.ts'

export type NamedSegment = {
  /** The name of the unit, or of a segment of it. */
  name: string
  /** Where the format says it beside the name. */
  segment?: string
  source: Content | undefined
  target: Content | undefined
  state: UnitState | undefined
  fingerprint: string | undefined
}

export type CollectedUnits = {
  /** @returns why the file is refused, as soon as that is known */
  add: (segment: NamedSegment) => Refusal | undefined
  finish: (languages: {
    sources: readonly string[]
    targets: readonly string[]
  }) => { site: string; sourceLocale: string | undefined; targetLocale: string; units: ReadUnit[] } | Refusal
}

const fingerprintPattern = /^[0-9a-f]{64}$/

const least = (one: UnitState | undefined, other: UnitState | undefined): UnitState | undefined => {
  if (one === undefined || other === undefined) return one ?? other
  return unitStates[Math.min(unitStates.indexOf(one), unitStates.indexOf(other))]
}

const primaryLanguage = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? ''

/** Tools write `et-EE` for `et`. */
const otherLanguages = (locale: string, named: readonly string[]): string[] =>
  named.filter((tag) => primaryLanguage(tag) !== primaryLanguage(locale))

export const collectUnits = (): CollectedUnits => {
  const units = new Map<string, ReadUnit>()
  const segments = new Set<string>()
  let first: { site: string; targetLocale: string } | undefined
  return {
    add: ({ name, segment, source, target, state, fingerprint }) => {
      const parsed = parseUnitName(name)
      if (!parsed) return { code: 'no-site', unit: exchangeText(name).slice(0, 200) }
      const { site, targetLocale, collection, key, path } = parsed
      first ??= { site, targetLocale }
      if (site !== first.site) return { code: 'different-sites', found: [first.site, site] }
      if (targetLocale !== first.targetLocale) {
        return { code: 'different-languages', found: [first.targetLocale, targetLocale] }
      }
      const id = parsed.segment ?? segment ?? 's1'
      const unit = [collection, key, path].join('\n')
      if (segments.has(`${unit}\n${id}`)) return { code: 'duplicate-unit', unit: name }
      if (segments.size >= exchangeLimits.segments) {
        return { code: 'too-large', limit: exchangeLimits.segments, of: 'segments' }
      }
      segments.add(`${unit}\n${id}`)
      const sourceFingerprint = fingerprint && fingerprintPattern.test(fingerprint) ? fingerprint : undefined
      const known = units.get(unit)
      if (known) {
        known.state = least(known.state, state)
        known.segments.push({ id, source, target })
      } else units.set(unit, { collection, key, path, sourceFingerprint, state, segments: [{ id, source, target }] })
      return undefined
    },
    finish: ({ sources, targets }) => {
      if (!first) return { code: 'no-units' }
      const others = otherLanguages(first.targetLocale, targets)
      if (others.length > 0) return { code: 'different-languages', found: [first.targetLocale, ...others] }
      const [sourceLocale, ...more] = [...new Set(sources)]
      if (sourceLocale !== undefined && more.length > 0)
        return { code: 'different-languages', found: [...new Set(sources)] }
      return { ...first, sourceLocale, units: [...units.values()] }
    },
  }
}
