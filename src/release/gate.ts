/** Whether what is approved may be published, locale by locale, and what stands in the way. Pure. */

import { unitFingerprints } from '../translation/fingerprint.ts'
import type { TranslationRow } from '../translation/rows.ts'
import { approvalOf } from '../translation/rows.ts'
import { type Approval, missingUnits, unitsBehind } from '../translation/state.ts'
import type { DanglingReference } from './snapshot.ts'

/** A document that needs a person, so named that a screen can link to it. */
export type Place = { collection: string; document: string; key: string; label: string; paths: string[] }

export type LocaleGate = {
  locale: string
  /** Text that a reader of this locale would not get. Never published. */
  missing: Place[]
  /** Text approved against an older source. Published only with a written reason. */
  outdated: Place[]
}

export type Unready = Place & { locale: string; reason: 'changed' | 'never-ready' | 'deleted' }

export type GateReport = {
  locales: LocaleGate[]
  /** Saved and not marked ready: not in this release. */
  unready: Unready[]
  dangling: DanglingReference[]
}

const placeOf = (row: TranslationRow, paths: string[]): Place => ({
  collection: row.collection,
  document: row.document,
  key: row.key,
  label: row.label ?? row.key,
  paths,
})

const byPlace = (a: Place, b: Place) =>
  a.collection < b.collection ? -1 : a.collection > b.collection ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0

type FindRow = (of: TranslationRow, locale: string) => TranslationRow | undefined

/** Finds the row of the same document in another locale, without looking at all of them. */
const byDocument = (rows: readonly TranslationRow[]): FindRow => {
  const name = ({ collection, document }: TranslationRow, locale: string) =>
    JSON.stringify([collection, document, locale])
  const found = new Map(rows.map((row) => [name(row, row.locale), row]))
  return (of, locale) => found.get(name(of, locale))
}

/** What is approved of a document in its source locale, looked at once for all others. */
type Source = { row: TranslationRow; approval: Approval; fingerprints: Record<string, string> }

const sourceOf = (row: TranslationRow): Source[] => {
  const approval = approvalOf(row)
  return approval ? [{ row, approval, fingerprints: unitFingerprints(approval.texts) }] : []
}

const localeGate = (locale: string, sources: readonly Source[], find: FindRow): LocaleGate => {
  const gate: LocaleGate = { locale, missing: [], outdated: [] }
  for (const { row, approval: source, fingerprints } of sources) {
    if (row.locale === locale) continue
    const target = approvalOf(find(row, locale))
    const missing = missingUnits(source.texts, target?.texts ?? {})
    if (missing.length > 0) gate.missing.push(placeOf(row, missing))
    const outdated = target ? unitsBehind(fingerprints, target) : []
    if (outdated.length > 0) gate.outdated.push(placeOf(row, outdated))
  }
  gate.missing.sort(byPlace)
  gate.outdated.sort(byPlace)
  return gate
}

export const gateOf = (args: {
  rows: TranslationRow[]
  locales: readonly string[]
  dangling: DanglingReference[]
}): GateReport => {
  const { rows, locales, dangling } = args
  const sources = rows.filter((row) => row.isSource)
  const published = sources.filter((row) => row.approvedAt).flatMap(sourceOf)
  const unready = rows
    .filter(
      (row) => (row.isSource ? row.state !== 'approved' : row.state === 'changed') && !(row.deleted && !row.isSource),
    )
    .map(
      (row): Unready => ({
        ...placeOf(row, []),
        locale: row.locale,
        reason: row.deleted ? 'deleted' : row.approvedAt ? 'changed' : 'never-ready',
      }),
    )
    .sort(byPlace)
  const find = byDocument(rows)
  return { locales: locales.map((locale) => localeGate(locale, published, find)), unready, dangling }
}

/** Locales whose outdated text has no written reason, and locales with missing text. */
export const blockedLocales = (report: GateReport, reasons: Readonly<Record<string, string>>) => ({
  missing: report.locales.filter((gate) => gate.missing.length > 0).map((gate) => gate.locale),
  outdated: report.locales
    .filter((gate) => gate.outdated.length > 0 && !reasons[gate.locale]?.trim())
    .map((gate) => gate.locale),
})
