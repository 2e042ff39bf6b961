/** A unit with all that is needed to work on it, read within the transaction of whoever asks. */
import type { PayloadRequest } from 'payload'
import { type Account, mayReach } from '../../access/account.ts'
import type { CollectionName, PrivacyContext } from '../../options.ts'
import { rowsOf, type TranslationRow, type WorkingDocument, workingDocument } from '../rows.ts'
import type { Unit } from './derive-units.ts'
import { unitsOf } from './refresh-units.ts'
import type { DocumentKey } from './unit-key.ts'

export type UnitAsked = {
  context: PrivacyContext
  req: PayloadRequest
  account: Account
  collection: CollectionName
  document: number | string
  locale: string
  path: string
}

export type FoundUnit = {
  unit: Unit
  document: DocumentKey
  working: WorkingDocument
  rows: TranslationRow[]
  /** All of the document in this locale, in its order. */
  units: Unit[]
}

/** @returns nothing for what is not there, not to be translated, or out of reach */
export const findUnit = async (asked: UnitAsked): Promise<FoundUnit | undefined> => {
  const { context, req, account, collection, locale, path } = asked
  const working = await workingDocument(asked)
  if (!working || !mayReach(account, working.site.id)) return undefined
  const document = { collection, document: String(asked.document) }
  const rows = await rowsOf({ context, req, ...document, collection })
  const units = (await unitsOf({ req, document, working, rows })).filter((unit) => unit.locale === locale)
  const unit = units.find((candidate) => candidate.path === path)
  return unit && { unit, document, working, rows, units }
}
