/** Saves what a file says, document by document, each in a transaction of its own. */

import { APIError, type PayloadRequest } from 'payload'
import type { Account } from '../../access/account.ts'
import { eachAtMost } from '../../each-at-most.ts'
import type { CollectionName, PrivacyContext } from '../../options.ts'
import { lockDocument } from '../../release/database.ts'
import { markReady } from '../approve.ts'
import { unitFingerprint } from '../fingerprint.ts'
import { refreshRows } from '../refresh-rows.ts'
import { type WorkingDocument, workingDocument } from '../rows.ts'
import { sendUnits } from '../units/send-units.ts'
import { writeTexts } from '../units/write-texts.ts'
import type { ImportPlan, Ready, UnitAt } from './plan-import.ts'

export type ImportedCounts = { saved: number; kept: number; sent: number; approved: number }
export type NotImported = {
  name: string
  label: string
  at: UnitAt
  code: 'not-found' | 'changed-meanwhile' | 'invalid'
  message?: string
}
export type Imported = ImportedCounts & { refused: NotImported[] }

/** While one document waits for PostgreSQL, another is worked on. */
const atOnce = 3

type Named = [name: string, ready: Ready]

type Work = {
  context: PrivacyContext
  req: PayloadRequest
  account: Account
  locale: string
  /** Whether what the file calls reviewed or final is sent to review or approved. */
  takesStates: boolean
}

type Done = { outcome: 'done'; counts: ImportedCounts } | { outcome: 'refused'; units: NotImported[] }

const hasChanged = ({ unit, target }: Ready): boolean =>
  target !== undefined && unitFingerprint(target) !== unit.targetFingerprint

/** Whether the state that the file gives it is further than the one it has. */
export const moves = ({ unit, target, state, isOutdated }: Ready): boolean =>
  !isOutdated &&
  target !== undefined &&
  unit.state !== 'approved' &&
  (state === 'approved' || (state === 'in-review' && unit.state !== 'in-review'))

const refuseAll = (units: readonly Named[], refused: Pick<NotImported, 'code' | 'message'>): Done => ({
  outcome: 'refused',
  units: units.map(([name, { unit }]) => {
    const { collection, document, path, label } = unit
    return { name, label, at: { collection, document, path }, ...refused }
  }),
})

const send = async ({ req, account, locale }: Work, units: readonly Named[]): Promise<void> =>
  sendUnits({
    req,
    account,
    units: units.map(([, { unit, target }]) => {
      const { collection, document, path, source } = unit
      return { collection, document, path, locale, target, source }
    }),
  })

const importDocument = async (work: Work, units: readonly Named[]): Promise<Done> => {
  const { context, req, account, locale, takesStates } = work
  const [first] = units
  if (!first) return { outcome: 'done', counts: { saved: 0, kept: 0, sent: 0, approved: 0 } }
  const collection = first[1].unit.collection as CollectionName
  const { document } = first[1].unit
  await lockDocument(req, `${collection}/${document}`)
  const working = await workingDocument({ context, req, collection, document })
  if (!working) return refuseAll(units, { code: 'not-found' })
  const isStale = units.some(([, { unit }]) => {
    const saved = working.units[locale]?.[unit.path]
    return saved !== undefined && unitFingerprint(saved) !== unit.targetFingerprint
  })
  if (isStale) return refuseAll(units, { code: 'changed-meanwhile' })
  const changed = units.filter(([, ready]) => hasChanged(ready))
  const at = { context, req, collection, document }
  let now: WorkingDocument | undefined = working
  if (changed.length > 0) {
    const texts = Object.fromEntries(changed.map(([, { unit, target }]) => [unit.path, target]))
    const written = await writeTexts({ ...at, locale, working, texts, rowsLater: true })
    if (written.outcome === 'no-such-text') return refuseAll(units, { code: 'not-found' })
    now = await workingDocument({ ...at, stored: written.stored })
  }
  const counts = { saved: changed.length, kept: units.length - changed.length, sent: 0, approved: 0 }
  const wants = (state: Ready['state']) =>
    takesStates
      ? units.filter(([, ready]) => ready.state === state && (moves(ready) || (hasChanged(ready) && !ready.isOutdated)))
      : []
  const toSend = wants('in-review')
  const toApprove = wants('approved')
  const paths = toApprove.map(([, { unit }]) => unit.path)
  const approval = paths.length > 0 ? await markReady({ ...at, account, locale, paths }) : undefined
  if (approval?.outcome === 'approved') counts.approved = paths.length
  // Where a second person approves, what a file calls final goes to them.
  else if (approval?.code === 'second-person') toSend.push(...toApprove)
  if (toSend.length > 0) await send(work, toSend)
  counts.sent = toSend.length
  // An approval has done so itself.
  if (approval?.outcome !== 'approved' || toSend.length > 0)
    await refreshRows({ ...at, ...(now ? { working: now } : {}) })
  return { outcome: 'done', counts }
}

const inTransaction = async (req: PayloadRequest, work: (req: PayloadRequest) => Promise<Done>): Promise<Done> => {
  const { db } = req.payload
  const transactionID = await db.beginTransaction()
  if (transactionID === null) throw new Error('No transaction could be opened.')
  try {
    const done = await work(Object.assign(Object.create(req), { transactionID }))
    if (done.outcome === 'done') await db.commitTransaction(transactionID)
    else await db.rollbackTransaction(transactionID)
    return done
  } catch (error) {
    await db.rollbackTransaction(transactionID)
    throw error
  }
}

const messageOf = (error: APIError): string => {
  const errors: unknown = error.data && Reflect.get(error.data, 'errors')
  const own = Array.isArray(errors) ? errors.flatMap((each) => (each?.message ? [String(each.message)] : [])) : []
  return own.length > 0 ? own.join(' ') : error.message
}

/**
 * @param chosen names of the units that are imported; all that can be without it
 * @param skipped names of units that are not
 * @param tell after each document: how many of how many units are done
 * @returns what was done, and what was not and why
 */
export const importTranslations = async (
  args: Omit<Work, 'locale'> & {
    plan: Extract<ImportPlan, { outcome: 'planned' }>
    chosen?: readonly string[] | undefined
    skipped?: readonly string[] | undefined
    tell?: (progress: { done: number; of: number }) => void
  },
): Promise<Imported> => {
  const { plan, chosen, skipped, tell, ...work } = args
  const wanted = chosen && new Set(chosen)
  const unwanted = new Set(skipped)
  const units = [...plan.ready].filter(([name]) => (wanted?.has(name) ?? true) && !unwanted.has(name))
  const documents = new Map<string, Named[]>()
  for (const named of units) {
    const { collection, document } = named[1].unit
    const of = `${collection}/${document}`
    const known = documents.get(of)
    if (known) known.push(named)
    else documents.set(of, [named])
  }
  const imported: Imported = { saved: 0, kept: 0, sent: 0, approved: 0, refused: [] }
  let seen = 0
  const importOne = async (of: readonly Named[]): Promise<Done> => {
    const isIdle = of.every(([, ready]) => !hasChanged(ready) && !(work.takesStates && moves(ready)))
    if (isIdle) return { outcome: 'done', counts: { saved: 0, kept: of.length, sent: 0, approved: 0 } }
    try {
      return await inTransaction(work.req, (req) => importDocument({ ...work, req, locale: plan.locale }, of))
    } catch (error) {
      if (!(error instanceof APIError)) throw error
      return refuseAll(of, { code: 'invalid', message: messageOf(error) })
    }
  }
  const finish = async (of: readonly Named[]): Promise<void> => {
    const done = await importOne(of)
    if (done.outcome === 'refused') imported.refused.push(...done.units)
    else for (const name of ['saved', 'kept', 'sent', 'approved'] as const) imported[name] += done.counts[name]
    seen += of.length
    tell?.({ done: seen, of: units.length })
  }
  await eachAtMost({ items: [...documents.values()], atOnce, work: finish })
  return imported
}
