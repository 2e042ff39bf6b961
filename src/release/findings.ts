/** What the checks find in a site, told to a person: in words, with the documents that it is about. */
import type { PayloadRequest } from 'payload'
import type { PrivacyContext } from '../options.ts'
import { checklistOf } from '../policy/findings/checklist.ts'
import { findingsOf } from '../policy/findings/find.ts'
import { type Finding, identityOf } from '../policy/findings/finding.ts'
import type { Place, Severity } from '../policy/findings/rule.ts'
import { createSayer, type SaidFinding } from '../policy/findings/say.ts'
import { type SaidItem, sayChecklist } from '../policy/findings/say-checklist.ts'
import type { Snapshot } from '../policy/snapshot.ts'
import { ownTermsOf } from '../translation/term-base/own-terms.ts'
import { siteDepartures } from '../translation/terms/site-departures.ts'
import { knownNamesOf, rulesOf } from './modules.ts'
import type { SnapshotDocument } from './snapshot.ts'

type Sayer = ReturnType<typeof createSayer>

const sayers = new WeakMap<PrivacyContext, Sayer>()
const sayerOf = (context: PrivacyContext): Sayer => {
  const known = sayers.get(context)
  if (known) return known
  const sayer = createSayer(rulesOf(context))
  sayers.set(context, sayer)
  return sayer
}

/** Today where the server is: `2026-11-23`. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

/**
 * All findings of a snapshot, by the rules of the plugin and of the host's modules, and by the terms of the site.
 *
 * @param site its id; whoever asks has to reach it
 */
export const findingsIn = async (args: {
  context: PrivacyContext
  req: PayloadRequest
  site: number | string
  snapshot: Snapshot
  today?: string
}): Promise<Finding[]> => {
  const { context, req, site, snapshot, today = dayOf(new Date()) } = args
  const terms = await ownTermsOf({ context, req, site })
  return findingsOf({
    snapshot,
    today,
    moreRules: rulesOf(context),
    knownNames: knownNamesOf(context),
    departures: siteDepartures(terms.map(({ term }) => term)),
  })
}

/** A finding in words, with the document that it is about as the admin UI addresses it. */
export type ToldFinding = SaidFinding & {
  /** Names it for as long as it is the same finding: what a waiver holds on to. */
  id: string
  code: string
  severity: Severity
  pack: string
  waivable: boolean
  place: Place
  /** None for a document that was never saved. */
  document: { collection: string; id: string; label: string } | null
}

type Telling = {
  context: PrivacyContext
  snapshot: Snapshot
  documents: readonly SnapshotDocument[]
  findings: readonly Finding[]
  /** Of the reader: `lv`. */
  language: string
}

/** Findings as a person reads them, in their language. */
export const tellFindings = ({ context, snapshot, documents, findings, language }: Telling): ToldFinding[] => {
  const say = sayerOf(context)
  const ids = new Map(documents.map(({ collection, key, id }) => [`${collection}/${key}`, id]))
  return findings.map((finding) => {
    const { code, severity, pack, place, waivable } = finding
    const id = ids.get(`${place.collection}/${place.key}`)
    const label = labelOf({ snapshot, place, language })
    return {
      id: identityOf(finding),
      code,
      severity,
      pack,
      waivable,
      place,
      ...say(finding, language),
      document: id ? { collection: context.slugs[place.collection], id, label } : null,
    }
  })
}

/** GDPR Art. 13 and 14 item by item, in the reader's language. `findings` are all of the snapshot. */
export const tellChecklist = ({ context, snapshot, findings, language }: Omit<Telling, 'documents'>): SaidItem[] =>
  sayChecklist(checklistOf({ snapshot, findings, moreRules: rulesOf(context) }), language)

/** What a document is called: its name in the reader's language, else in the site's, else its key. */
const labelOf = ({ snapshot, place, language }: { snapshot: Snapshot; place: Place; language: string }): string => {
  const { site } = snapshot
  if (place.collection === 'sites') return site.name
  const row = snapshot[place.collection].find(({ key }) => key === place.key)
  if (!row) return place.key
  const named: unknown = Reflect.get(row, 'title') ?? Reflect.get(row, 'name') ?? Reflect.get(row, 'subject')
  if (typeof named === 'string') return named
  if (typeof named !== 'object' || named === null) return place.key
  const texts = [language, site.sourceLocale].map((locale): unknown => Reflect.get(named, locale))
  const text = texts.find((each) => typeof each === 'string' && each !== '')
  return typeof text === 'string' ? text : place.key
}

export type FindingCounts = Record<Severity, number>

/** How many of each severity concern a locale: those that name it, and those that concern all. */
export const countsOf = (findings: readonly Pick<Finding, 'severity' | 'place'>[], locale?: string): FindingCounts => {
  const own = findings.filter(({ place }) => locale === undefined || (place.locale ?? locale) === locale)
  const of = (severity: Severity) => own.filter((finding) => finding.severity === severity).length
  return { error: of('error'), warning: of('warning'), note: of('note') }
}

/** The language in which whoever asks reads the admin UI. */
export const languageOf = (req: PayloadRequest): string => req.i18n?.language ?? 'en'
