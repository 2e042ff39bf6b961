/** What a file would change, unit by unit, before anything is changed. */
import { setImmediate } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import { type Account, mayReach, mayTranslate } from '../../access/account.ts'
import type { PrivacyContext } from '../../options.ts'
import { plainOf } from '../changes/plain-of.ts'
import { applySegments, isMadeFrom, type UnitProblem } from '../files/apply-segments.ts'
import type { ReadTranslations, ReadUnit, Refusal } from '../files/exchange.ts'
import { readTranslations } from '../files/read-translations.ts'
import { fingerprintOf } from '../fingerprint.ts'
import type { UnitState } from '../units/unit-state.ts'
import { type SiteUnit, unitsOfSite } from './exchange-units.ts'
import { siteToExchange } from './site-to-exchange.ts'

/** Where a unit is; its collection by name. */
export type UnitAt = { collection: string; document: string; path: string }

export type PlannedUnit = {
  /** Names the unit within the site: `sections/intro/title`. */
  name: string
  label: string
  /** Nothing where there is no such unit. */
  at: UnitAt | undefined
  /** What is saved, and what the file says; plain lines. */
  before: string
  after: string
  /** The state that the file gives it. */
  state: UnitState | undefined
} & (
  | { action: 'save' | 'keep' }
  /** Its source has been changed since the file was made: the text may be taken, its state is not. */
  | { action: 'save-outdated' }
  | { action: 'refuse'; code: 'unknown-unit' | 'source-changed' | 'problems'; problems: UnitProblem[] }
)

export type Ready = { unit: SiteUnit; target: unknown; state: UnitState | undefined; isOutdated: boolean }

export type ImportPlan =
  | {
      outcome: 'planned'
      site: number | string
      locale: string
      format: string
      units: PlannedUnit[]
      /** What can be saved, by name. */
      ready: ReadonlyMap<string, Ready>
      /** Of all that was compared: another one where a text or its source has changed since. */
      fingerprint: string
    }
  | { outcome: 'refused'; code: 'not-found' | 'forbidden' | 'other-site' | 'other-language' | 'unknown-language' }
  | { outcome: 'refused'; code: 'unreadable'; refusal: Refusal }

const nameOf = ({ collection, key, path }: Pick<ReadUnit, 'collection' | 'key' | 'path'>): string =>
  `${collection}/${key}/${path}`

/** The source that the file was made from, where that is the one before the present one. */
const olderSource = ({ previousSource, against }: SiteUnit, read: ReadUnit): unknown =>
  previousSource != null && isMadeFrom({ source: previousSource, fingerprint: against ?? '', read })
    ? previousSource
    : undefined

const planned = (read: ReadUnit, unit: SiteUnit | undefined): { plan: PlannedUnit; ready?: Ready } => {
  const name = nameOf(read)
  const { state } = read
  if (!unit) {
    const plan = { name, label: read.key, at: undefined, before: '', after: '', state }
    return { plan: { ...plan, action: 'refuse', code: 'unknown-unit', problems: [] } }
  }
  const target = unit.target ?? undefined
  const { collection, document, path, label } = unit
  const at = { collection, document, path }
  const shown = { name, label, at, before: plainOf(target), state }
  const isNow = isMadeFrom({ source: unit.source, fingerprint: unit.sourceFingerprint, read })
  const older = isNow ? undefined : olderSource(unit, read)
  if (!isNow && older === undefined) {
    return { plan: { ...shown, after: '', action: 'refuse', code: 'source-changed', problems: [] } }
  }
  const applied = applySegments({ source: isNow ? unit.source : older, target, segments: read.segments })
  if (applied.outcome === 'refused') {
    return { plan: { ...shown, after: '', action: 'refuse', code: 'problems', problems: applied.problems } }
  }
  const after = applied.outcome === 'unchanged' ? target : applied.target
  const ready = { unit, target: after, state, isOutdated: !isNow }
  const plan = { ...shown, after: plainOf(after) }
  if (applied.outcome === 'unchanged') return { plan: { ...plan, action: 'keep' }, ready }
  return { plan: { ...plan, action: isNow ? 'save' : 'save-outdated' }, ready }
}

/** What a plan is made in: of the file nobody knows how much is read until it is. */
export type PlanStep = { step: 'reading' | 'comparing'; done: number; of: number }

/** Units between which others get their turn, and a step is told. */
const atATime = 200

type Asked = {
  context: PrivacyContext
  req: PayloadRequest
  account: Account
  site: number | string
  /** Where the file is to be for this language alone. */
  locale?: string | undefined
  bytes: Uint8Array
  tell?: ((step: PlanStep) => void) | undefined
}

/** The same of a file that has been read. */
export const planRead = async (
  asked: Omit<Asked, 'bytes'> & { read: Extract<ReadTranslations, { outcome: 'read' }> },
): Promise<ImportPlan> => {
  const { context, req, account, read, tell } = asked
  const site = mayReach(account, asked.site) ? await siteToExchange({ context, req, site: asked.site }) : undefined
  if (!site) return { outcome: 'refused', code: 'not-found' }
  if (read.site !== site.slug) return { outcome: 'refused', code: 'other-site' }
  const locale = read.targetLocale
  if (asked.locale !== undefined && asked.locale !== locale) return { outcome: 'refused', code: 'other-language' }
  if (!site.targetLocales.includes(locale)) return { outcome: 'refused', code: 'unknown-language' }
  if (!mayTranslate(account, locale)) return { outcome: 'refused', code: 'forbidden' }
  const known = new Map((await unitsOfSite({ req, site: String(site.id), locale })).map((unit) => [nameOf(unit), unit]))
  const ready = new Map<string, Ready>()
  const units: PlannedUnit[] = []
  const compared: unknown[] = []
  for (const each of read.units) {
    if (units.length % atATime === 0) {
      tell?.({ step: 'comparing', done: units.length, of: read.units.length })
      await setImmediate()
    }
    const unit = known.get(nameOf(each))
    const one = planned(each, unit)
    if (one.ready) ready.set(one.plan.name, one.ready)
    units.push(one.plan)
    compared.push([one.plan.name, unit?.sourceFingerprint ?? null, unit?.targetFingerprint ?? null])
  }
  tell?.({ step: 'comparing', done: units.length, of: read.units.length })
  const fingerprint = fingerprintOf(compared)
  return { outcome: 'planned', site: site.id, locale, format: read.format, units, ready, fingerprint }
}

/**
 * Reads a file and says what it would change, what it would leave as it is, and what is refused and why. Changes nothing.
 *
 * @param bytes of the file; nothing of it is trusted
 */
export const planImport = async (asked: Asked): Promise<ImportPlan> => {
  asked.tell?.({ step: 'reading', done: 0, of: 1 })
  // The step is sent before the reading, which leaves nobody else a turn.
  await setImmediate()
  const read = await readTranslations({ bytes: asked.bytes })
  if (read.outcome === 'read') return planRead({ ...asked, read })
  const { outcome: _, ...refusal } = read
  return { outcome: 'refused', code: 'unreadable', refusal }
}
